// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/groupfields.h"

#include "models/core/namekeys.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Codes each between commas, so that `,05,` finds one.
QString joinedCodes(const QStringList &codes)
{
    return codes.isEmpty() ? QString() : u',' + codes.join(u',') + u',';
}

/// The name of somebody in the register is read from there.
QString ownName(const GroupPerson &person)
{
    return person.volunteer.isValid() ? QString() : person.name;
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

Fields groupFields(const Group &g)
{
    const NameKeys keys = NameKeys::of(g.name);
    return {{"parent_id", reference(g.parent)}, {"unit_id", reference(g.unit)}, {"name", g.name},
        {"name_key", keys.pinyin}, {"name_initials", keys.initials}, {"kind", g.kind},
        {"specialty", g.specialty}, {"registration_number", g.registrationNumber},
        {"person_in_charge_id", reference(g.inCharge.volunteer)},
        {"person_in_charge", ownName(g.inCharge)},
        {"person_in_charge_phone", Sealed(g.inCharge.phone)},
        {"contact_id", reference(g.contact.volunteer)}, {"contact", ownName(g.contact)},
        {"contact_phone", Sealed(g.contact.phone)},
        {"service_categories", joinedCodes(g.serviceCategories)}, {"skills", joinedCodes(g.skills)},
        {"offers", joinedCodes(g.offers.codes)}, {"offers_text", g.offers.text},
        {"needs", joinedCodes(g.needs.codes)}, {"needs_text", g.needs.text},
        {"founded_on", g.foundedOn.toString(Qt::ISODate)},
        {"status", g.isClosed() ? u"closed"_s : u"active"_s},
        {"closed_on", g.closedOn.toString(Qt::ISODate)}, {"closed_reason", g.closedReason},
        {"note", Sealed(g.note)}};
}

Fields membershipFields(const GroupMembership &m)
{
    return {{"group_id", m.group.value()}, {"volunteer_id", m.volunteer.value()}, {"role", m.role},
        {"joined_on", iso(m.joinedOn)}, {"left_on", iso(m.leftOn)},
        {"left_reason", Sealed(m.leftReason)}};
}

Fields membershipEnding(QDate on, const QString &reason)
{
    return {{"left_on", on.toString(Qt::ISODate)}, {"left_reason", Sealed(reason)}};
}

} // namespace vs
