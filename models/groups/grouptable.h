// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groups/grouplist.h"
#include "models/lists/recordtable.h"

#include <QCoreApplication>

namespace vs
{

class CodeTables;
class Database;
class GroupFigures;

/// The rows of the list of groups.
class GroupTable final : public RecordSource
{
    Q_DECLARE_TR_FUNCTIONS(vs::GroupTable)

public:
    enum Column {
        Name,
        Specialty,
        Members, ///< now
        Hours,   ///< of the period GroupFigures was asked for
        InCharge,
        Unit,
        Kind,
        State,
        FoundedOn,
        Registration,
        ColumnCount,
    };

    GroupTable(const Database &database, const CodeTables &codes, const GroupFigures &figures)
        : m_database(database)
        , m_codes(codes)
        , m_figures(figures)
    {
    }

    int columnCount() const override { return ColumnCount; }
    QString header(int column) const override;
    Qt::Alignment alignment(int column) const override;
    ColumnKind kind(int column) const override
    {
        return column == FoundedOn ? ColumnKind::Date : RecordSource::kind(column);
    }
    QByteArray table() const override { return "volunteer_group"; }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;

    /// What the list is sorted by when this column is chosen; none for the registration number.
    static GroupOrder orderOf(int column);

private:
    const Database &m_database;
    const CodeTables &m_codes;
    const GroupFigures &m_figures;
};

} // namespace vs
