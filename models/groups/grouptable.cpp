// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/grouptable.h"

#include "models/core/codetables.h"
#include "models/core/hours.h"
#include "models/groups/groupfigures.h"
#include "models/groups/groupstore.h"
#include "models/groups/grouptext.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString GroupTable::header(int column) const
{
    switch (column) {
    case Name:
        return tr("Group");
    case Kind:
        return tr("Kind");
    case Specialty:
        return tr("Specialty");
    case Members:
        return tr("Members");
    case Hours:
        return tr("Hours");
    case InCharge:
        return tr("In charge");
    case Unit:
        return tr("Unit");
    case State:
        return tr("Status");
    case FoundedOn:
        return tr("Founded on");
    case Registration:
        return tr("Registration number");
    default:
        return {};
    }
}

Qt::Alignment GroupTable::alignment(int column) const
{
    const bool number = column == Members || column == Hours;
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

std::vector<RecordRow> GroupTable::fetch(std::span<const qint64> ids)
{
    const GroupStore store(m_database);
    const auto groups = store.load(ids);
    const auto units = store.unitNames();
    const auto counts = m_figures.counts();
    std::vector<RecordRow> rows;
    if (!groups)
        return rows;
    for (const Group &group : *groups) {
        const QString members = counts ? QString::number(counts->members.value(group.id)) : u"…"_s;
        const QString hours = counts && counts->minutes
            ? vs::Hours::text(counts->minutes->value(group.id))
            : u"…"_s;
        rows.push_back({group.id.value(),
            {{group.name}, {GroupText::specialty(m_codes, group)}, {members}, {hours},
                {group.inCharge.name}, {units.value(group.unit.value())},
                {m_codes.label(u"group_type"_s, group.kind)}, {GroupText::state(group)},
                {group.foundedOn.toString(Qt::ISODate)}, {group.registrationNumber}}});
    }
    return rows;
}

GroupOrder GroupTable::orderOf(int column)
{
    switch (column) {
    case Kind:
        return GroupOrder::Kind;
    case Specialty:
        return GroupOrder::Specialty;
    case Members:
        return GroupOrder::Members;
    case Hours:
        return GroupOrder::Hours;
    case InCharge:
        return GroupOrder::InCharge;
    case Unit:
        return GroupOrder::Unit;
    case State:
        return GroupOrder::State;
    case FoundedOn:
        return GroupOrder::FoundedOn;
    case Registration:
        return GroupOrder::RegistrationNumber;
    default:
        return GroupOrder::Name;
    }
}

} // namespace vs
