// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/grouproster.h"

#include "models/core/codetables.h"
#include "models/groups/groupstore.h"
#include "models/groups/grouptext.h"
#include "models/groups/membershipstore.h"
#include "models/network/unittree.h"
#include "models/volunteers/masks.h"

#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array headers{QT_TRANSLATE_NOOP("vs::GroupRoster", "Group"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Kind"), QT_TRANSLATE_NOOP("vs::GroupRoster", "Specialty"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Registration number"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Unit"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Parent group"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Person in charge"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Phone of the person in charge"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Contact"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Phone of the contact"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Founded on"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Service categories"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Skills"), QT_TRANSLATE_NOOP("vs::GroupRoster", "Offers"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Needs"), QT_TRANSLATE_NOOP("vs::GroupRoster", "Members"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Status"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Closed on"),
    QT_TRANSLATE_NOOP("vs::GroupRoster", "Note")};
constexpr int foundedColumn = 10;
constexpr int membersColumn = 15;
constexpr int closedColumn = 17;

/// Codes and words in one cell, as an import reads them apart again.
QString resources(const CodeTables &codes, const QString &table, const GroupResources &resources)
{
    QStringList parts{GroupText::labels(codes, table, resources.codes), resources.text};
    parts.removeAll(QString());
    return parts.join(u"、"_s);
}

} // namespace

int GroupRoster::columnCount() const
{
    return int(headers.size());
}

QString GroupRoster::header(int column) const
{
    return tr(headers.at(size_t(column)));
}

Qt::Alignment GroupRoster::alignment(int column) const
{
    return (column == membersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

ColumnKind GroupRoster::kind(int column) const
{
    return column == foundedColumn || column == closedColumn ? ColumnKind::Date
                                                             : RecordSource::kind(column);
}

std::vector<RecordRow> GroupRoster::rows(std::span<const qint64> ids, bool unmasked) const
{
    const GroupStore store(m_database);
    const auto groups = store.load(ids);
    const UnitTree tree = UnitTree::read(m_database);
    const auto members = MembershipStore(m_database).memberCounts();
    std::vector<RecordRow> rows;
    if (!groups || !members)
        return rows;
    const auto phone = [unmasked](const GroupPerson &person) {
        return unmasked ? person.phone : maskedPhone(person.phone);
    };
    for (const Group &g : *groups) {
        const auto parent = g.parent.isValid() ? store.load(g.parent) : Result<Group>(Group());
        const QStringList texts{g.name, m_codes.label(u"group_type"_s, g.kind),
            GroupText::specialty(m_codes, g), g.registrationNumber, tree.pathName(g.unit),
            parent ? parent->name : QString(), g.inCharge.name, phone(g.inCharge), g.contact.name,
            phone(g.contact), g.foundedOn.toString(Qt::ISODate),
            GroupText::labels(m_codes, u"service_category"_s, g.serviceCategories),
            GroupText::labels(m_codes, u"skill"_s, g.skills),
            resources(m_codes, u"group_offer"_s, g.offers),
            resources(m_codes, u"group_need"_s, g.needs), QString::number(members->value(g.id)),
            GroupText::state(g), g.closedOn.toString(Qt::ISODate), unmasked ? g.note : QString()};
        RecordRow row{g.id.value(), {}};
        for (const QString &text : texts)
            row.cells.push_back({text});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace vs
