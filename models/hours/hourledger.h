// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/recordtable.h"

namespace vs
{

class Database;

/// The hour ledger, a column each: who (by name and station number, no identity number), what,
/// when, how long, how well, how proved. Heads are Chinese, because the list goes to offices;
/// HourImport understands them.
class HourLedger final : public RecordSource
{
public:
    explicit HourLedger(const Database &database)
        : m_database(database)
    {
    }

    int columnCount() const override;
    QString header(int column) const override;
    ColumnKind kind(int column) const override;
    QByteArray table() const override { return "service_record"; }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;

private:
    const Database &m_database;
};

} // namespace vs
