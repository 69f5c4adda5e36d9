// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/recordtable.h"

#include <QCoreApplication>

namespace vs
{

class Database;

/// The rows of the list of missing and lapsed consents.
class ConsentTable final : public RecordSource
{
    Q_DECLARE_TR_FUNCTIONS(vs::ConsentTable)

public:
    enum Column {
        Name,
        Number,
        BirthYear,
        Flaw,
        By,
        On,
        Unit,
        ColumnCount,
    };

    explicit ConsentTable(const Database &database)
        : m_database(database)
    {
    }

    int columnCount() const override { return ColumnCount; }
    QString header(int column) const override;
    QByteArray table() const override { return "volunteer"; }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;

private:
    const Database &m_database;
};

} // namespace vs
