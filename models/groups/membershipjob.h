// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/rowscope.h"
#include "models/groups/group.h"
#include "models/hours/personmatcher.h"
#include "models/imports/heldrows.h"
#include "models/imports/importer.h"
#include "models/imports/listrows.h"

#include <QHash>

#include <optional>

namespace vs
{

class CodeTables;
class Transaction;

/// One run over a list of memberships. Every row is judged after those before it, so that two rows
/// about one person in one group are seen together.
class MembershipJob final
{
    Q_DECLARE_TR_FUNCTIONS(vs::MembershipImport)

public:
    MembershipJob(Database &database, const CodeTables &codes);

    Result<ImportReport> run(
        const ImportSource &source, Importer::Mode mode, const ImportProgress &progress);
    /// Judges mended rows and takes over those that are right, in one transaction.
    Result<std::vector<RowOutcome>> accept(
        const std::vector<MendedRow> &rows, const ImportProgress &progress, HeldRows &heldRows);

private:
    struct Row {
        ListRow source;
        GroupMembership wanted;
        RowStatus status = RowStatus::Held;
        QString reason;
        QString detail;
    };

    /// `only`: those whom these can mean, or else everybody.
    Result<void> prepare(const std::vector<HourRow> *only = nullptr);
    Result<std::vector<Row>> judgeAll(
        const ListRows &rows, const ImportSource &source, const ImportProgress &progress);
    Result<Row> judge(ListRow &&source);
    bool refuse(Row &row, const QString &reason, const QString &detail = {}) const;
    bool readDays(Row &row) const;
    bool findGroup(Row &row) const;
    Result<bool> findPerson(Row &row) const;
    Result<bool> place(Row &row);
    Result<std::vector<GroupMembership> *> memberships(GroupId group, VolunteerId volunteer);
    Result<void> write(Transaction &transaction, const Row &row) const;
    static RowOutcome outcomeOf(const Row &row);

    Database &m_database;
    const CodeTables &m_codes;
    const QDate m_today;
    const RowScope m_scope;
    std::optional<PersonMatcher> m_people;
    std::vector<Group> m_groups;
    QHash<QString, std::vector<size_t>> m_groupsCalled; ///< by name and by registration number
    QHash<GroupId, size_t> m_groupPlaces;
    /// As they are to become, of whoever a row has spoken of.
    QHash<std::pair<qint64, qint64>, std::vector<GroupMembership>> m_memberships;
    QSet<GroupMembershipId> m_fromList;
};

} // namespace vs
