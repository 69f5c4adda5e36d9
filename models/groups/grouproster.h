// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/recordtable.h"

#include <QCoreApplication>

namespace vs
{

class CodeTables;
class Database;
struct Group;

/// Everything the file has of each group, for export; the columns are those GroupImport reads.
class GroupRoster final : public RecordSource
{
    Q_DECLARE_TR_FUNCTIONS(vs::GroupRoster)

public:
    GroupRoster(const Database &database, const CodeTables &codes)
        : m_database(database)
        , m_codes(codes)
    {
    }

    int columnCount() const override;
    QString header(int column) const override;
    Qt::Alignment alignment(int column) const override;
    ColumnKind kind(int column) const override;
    QByteArray table() const override { return "volunteer_group"; }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override { return rows(ids, false); }
    bool isMasked() const override { return true; }
    std::vector<RecordRow> fetchWanted(
        std::span<const qint64> ids, const RowsWanted &wanted) override
    {
        return rows(ids, wanted.unmasked);
    }

private:
    std::vector<RecordRow> rows(std::span<const qint64> ids, bool unmasked) const;

    const Database &m_database;
    const CodeTables &m_codes;
};

} // namespace vs
