// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/groupimport.h"

#include "models/core/phone.h"
#include "models/groups/groupjob.h"
#include "models/groups/groups.h"

#include <QHash>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

GroupImport::GroupImport(
    Database &database, const CodeTables &codes, Groups &groups, HeldRows &heldRows)
    : m_database(database)
    , m_codes(codes)
    , m_groups(groups)
    , m_heldRows(heldRows)
{
}

std::vector<ColumnSpec> GroupImport::columns() const
{
    return GroupRowReader::columns();
}

Result<ImportReport> GroupImport::run(
    const ImportSource &source, Mode mode, const ImportProgress &progress)
{
    if (auto complete = check(source); !complete)
        return complete.error();
    auto report = GroupJob(m_database, m_codes).run(source, mode, progress);
    if (report && mode == Mode::Commit) {
        m_groups.announce();
        m_heldRows.announce();
    }
    return report;
}

Result<std::vector<RowOutcome>> GroupImport::acceptAll(
    const std::vector<MendedRow> &rows, const ImportProgress &progress)
{
    auto outcomes = GroupJob(m_database, m_codes).accept(rows, progress, m_heldRows);
    if (outcomes) {
        m_groups.announce();
        m_heldRows.announce();
    }
    return outcomes;
}

QString GroupImport::reasonText(const QString &reason) const
{
    const QHash<QString, QString> texts{{u"name_missing"_s, tr("The name is missing")},
        {u"credit_code_invalid"_s, tr("The unified social credit code does not fit its check")},
        {u"registration_precision_lost"_s,
            tr("The spreadsheet lost the last digits of the registration number")},
        {u"registration_conflict"_s,
            tr("The registration number and the name belong to different groups")},
        {u"phone_invalid"_s, tr("The phone number is not possible")},
        {u"unit_unknown"_s, tr("There is no such unit in the network")},
        {u"unit_ambiguous"_s, tr("Several units have this name")},
        {u"outside_scope"_s, tr("The unit lies outside your own")},
        {u"group_ambiguous"_s, tr("Several groups have this name")},
        {u"parent_unknown"_s, tr("The parent group is not known")},
        {u"parent_ambiguous"_s, tr("Several groups have the name of the parent")},
        {u"group_cycle"_s, tr("The group would stand below itself")},
        {u"founded_on_unreadable"_s, tr("The day of founding can't be read")},
        {u"founded_on_future"_s, tr("The day of founding lies in the future")}};
    return texts.value(reason, reason);
}

QString GroupImport::reasonColumn(const QString &reason, const RowCells &cells) const
{
    if (reason == "phone_invalid"_L1) {
        const QString inCharge = u"person_in_charge_phone"_s;
        const auto phone = Phone::read(cells.value(inCharge));
        return phone ? u"contact_phone"_s : inCharge;
    }
    const QHash<QString, QString> columns{{u"name_missing"_s, u"name"_s},
        {u"credit_code_invalid"_s, u"registration_number"_s},
        {u"registration_precision_lost"_s, u"registration_number"_s},
        {u"registration_conflict"_s, u"registration_number"_s}, {u"unit_unknown"_s, u"unit"_s},
        {u"unit_ambiguous"_s, u"unit"_s}, {u"outside_scope"_s, u"unit"_s},
        {u"group_ambiguous"_s, u"unit"_s}, {u"parent_unknown"_s, u"parent"_s},
        {u"parent_ambiguous"_s, u"parent"_s}, {u"group_cycle"_s, u"parent"_s},
        {u"founded_on_unreadable"_s, u"founded_on"_s}, {u"founded_on_future"_s, u"founded_on"_s}};
    return columns.value(reason);
}

} // namespace vs
