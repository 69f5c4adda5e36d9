// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/tablewriter.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace vs
{

/// Rows leave memory at once: the library keeps them in a nameless temporary file until finish().
class XlsxTableWriter final : public TableWriter
{
public:
    static Result<std::unique_ptr<TableWriter>> create(
        const QString &path, std::vector<TableColumn> columns);
    ~XlsxTableWriter() override;

    Result<void> add(std::span<const QString> cells) override;
    Result<void> finish() override;

private:
    XlsxTableWriter(const QString &path, std::vector<TableColumn> columns);
    void writeHead();
    void writeCell(quint16 column, const QString &text);
    bool writeNumber(quint16 column, const QByteArray &text);
    bool writeDate(quint16 column, const QString &text);

    const QString m_path;
    const QString m_partPath; ///< beside the target
    const std::vector<TableColumn> m_columns;
    lxw_workbook *m_workbook = nullptr; ///< until closed, which frees it
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_textFormat = nullptr;
    lxw_format *m_dateFormat = nullptr;
    quint32 m_row = 0;
};

} // namespace vs
