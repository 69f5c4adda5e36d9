// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/tablewriter.h"

#include <QSaveFile>

namespace vs
{

class CsvTableWriter final : public TableWriter
{
public:
    static Result<std::unique_ptr<TableWriter>> create(
        const QString &path, std::vector<TableColumn> columns);

    Result<void> add(std::span<const QString> cells) override;
    Result<void> finish() override;

private:
    CsvTableWriter(const QString &path, std::vector<TableColumn> columns)
        : m_file(path)
        , m_columns(std::move(columns))
    {
    }
    Error unwritable() const;

    QSaveFile m_file;
    std::vector<TableColumn> m_columns;
    QString m_line;
};

} // namespace vs
