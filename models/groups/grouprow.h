// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groups/group.h"
#include "models/imports/listrows.h"

#include <QCoreApplication>
#include <QHash>

namespace vs
{

class CodeTables;
class Database;

/// One row of a list of groups, read and judged by itself; which group it is and what it stands
/// below is asked later.
struct GroupRow {
    ListRow source;
    QString reason; ///< why the row must be held, or empty
    QString detail; ///< what the user should know, in sentences
    Group group;    ///< what the row says; what it does not say is empty
    QString parent; ///< name or registration number
};

/// Open units by what lists call them: the name, its beginning, the whole path, the code.
class UnitNames final
{
public:
    void load(const Database &database);
    /// One, none or several.
    std::vector<UnitId> find(const QString &text) const;

private:
    QHash<QString, std::vector<UnitId>> m_byName;
    QHash<QString, std::vector<UnitId>> m_byPathOrCode;
};

/// Reads lists of groups: the columns they have and what stands in them.
class GroupRowReader final
{
    Q_DECLARE_TR_FUNCTIONS(vs::GroupImport)

public:
    GroupRowReader(const CodeTables &codes, UnitNames units, QDate today);

    static std::vector<ColumnSpec> columns();
    GroupRow read(ListRow &&source) const;

private:
    void readNumber(GroupRow &row) const;
    void readPeople(GroupRow &row) const;
    void readPlace(GroupRow &row) const;
    void readFounding(GroupRow &row) const;
    void readKinds(GroupRow &row) const;
    GroupResources resources(const QString &table, const QString &text) const;
    QStringList codeList(const QString &table, const QString &text) const;

    const CodeTables &m_codes;
    const UnitNames m_units;
    const QDate m_today;
};

/// The known group with what a list says: what the list leaves blank stays.
Group mergedGroup(const Group &known, const Group &listed);

} // namespace vs
