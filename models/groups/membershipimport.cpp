// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/membershipimport.h"

#include "models/groups/groups.h"
#include "models/groups/membershipcolumns.h"
#include "models/groups/membershipjob.h"

#include <QHash>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

MembershipImport::MembershipImport(
    Database &database, const CodeTables &codes, Groups &groups, HeldRows &heldRows)
    : m_database(database)
    , m_codes(codes)
    , m_groups(groups)
    , m_heldRows(heldRows)
{
}

std::vector<ColumnSpec> MembershipImport::columns() const
{
    return membershipColumns();
}

Result<ImportReport> MembershipImport::run(
    const ImportSource &source, Mode mode, const ImportProgress &progress)
{
    if (auto complete = check(source); !complete)
        return complete.error();
    auto report = MembershipJob(m_database, m_codes).run(source, mode, progress);
    if (report && mode == Mode::Commit) {
        m_groups.announce();
        m_heldRows.announce();
    }
    return report;
}

Result<std::vector<RowOutcome>> MembershipImport::acceptAll(
    const std::vector<MendedRow> &rows, const ImportProgress &progress)
{
    auto outcomes = MembershipJob(m_database, m_codes).accept(rows, progress, m_heldRows);
    if (outcomes) {
        m_groups.announce();
        m_heldRows.announce();
    }
    return outcomes;
}

QString MembershipImport::reasonText(const QString &reason) const
{
    const QHash<QString, QString> texts{{u"group_missing"_s, tr("The group is missing")},
        {u"group_unknown"_s, tr("There is no such group; add it first or mend its name")},
        {u"group_ambiguous"_s,
            tr("Several groups have this name; put the registration number in its place")},
        {u"outside_scope"_s, tr("The group lies outside your own unit")},
        {u"group_closed"_s, tr("The group is closed at that time")},
        {u"person_missing"_s, tr("Neither name nor number says who it is")},
        {u"volunteer_not_accepted"_s, tr("Not an active volunteer at the moment")},
        {u"joined_on_missing"_s, tr("The first day is missing")},
        {u"joined_on_unreadable"_s, tr("The first day can't be read")},
        {u"joined_on_future"_s, tr("The first day lies in the future")},
        {u"joined_before_founded"_s, tr("The group was founded later")},
        {u"left_on_unreadable"_s, tr("The last day can't be read")},
        {u"left_on_future"_s, tr("The last day lies in the future")},
        {u"left_before_joined"_s, tr("The last day lies before the first")},
        {u"left_on_differs"_s, tr("The register has another last day")},
        {u"member_already"_s, tr("A member in this role already at that time")},
        {u"membership_overlaps"_s, tr("A member in this role already at that time")}};
    if (reason == unsolvedReason())
        return unsolvedText();
    if (const auto refusal = HourRules::refusalOf(reason))
        return HourRules::text(*refusal);
    return texts.value(reason, reason);
}

QString MembershipImport::reasonColumn(const QString &reason, const RowCells &cells) const
{
    if (reason == "outside_scope"_L1)
        return u"group"_s;
    if (reason.startsWith("volunteer_"_L1) || reason == "person_missing"_L1)
        return cells.value(u"number"_s).isEmpty() ? u"id_number"_s : u"number"_s;
    if (reason == "left_before_joined"_L1)
        return u"left_on"_s;
    if (reason == "joined_before_founded"_L1 || reason.startsWith("member"_L1))
        return u"joined_on"_s;
    return Importer::reasonColumn(reason, cells);
}

} // namespace vs
