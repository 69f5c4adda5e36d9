// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/recordtable.h"

#include <QCoreApplication>

namespace vs
{

class CodeTables;
class Database;
struct Volunteer;
struct VolunteerFigures;

/// Everything the register knows about people, a column each: the list that goes to offices.
/// Numbers, phones, addresses, guardians and notes as on the screen unless asked for.
class VolunteerRoster final : public RecordSource
{
    Q_DECLARE_TR_FUNCTIONS(vs::VolunteerRoster)

public:
    VolunteerRoster(const Database &database, const CodeTables &codes)
        : m_database(database)
        , m_codes(codes)
    {
    }

    int columnCount() const override;
    QString header(int column) const override;
    ColumnKind kind(int column) const override;
    QByteArray table() const override { return "volunteer"; }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override { return rows(ids, false); }
    bool isMasked() const override { return true; }
    std::vector<RecordRow> fetchWanted(
        std::span<const qint64> ids, const RowsWanted &wanted) override
    {
        return rows(ids, wanted.unmasked);
    }

private:
    std::vector<RecordRow> rows(std::span<const qint64> ids, bool unmasked) const;
    QStringList texts(const Volunteer &person, const VolunteerFigures &figures, const QString &unit,
        bool unmasked) const;
    QString labels(const QString &table, const QStringList &codes) const;

    const Database &m_database;
    const CodeTables &m_codes;
};

} // namespace vs
