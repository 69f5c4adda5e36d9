// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerfilterjson.h"

#include "models/core/dates.h"
namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

void put(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

/// Ids are larger than the numbers of JSON are exact.
QString number(qint64 id)
{
    return id == 0 ? QString() : QString::number(id);
}

QDate dateOf(const QJsonObject &json, QLatin1StringView key)
{
    return isoDate(json.value(key).toString());
}

} // namespace

QString consentNeedCode(ConsentNeed need)
{
    switch (need) {
    case ConsentNeed::Any:
        return u"any"_s;
    case ConsentNeed::Missing:
        return u"missing"_s;
    case ConsentNeed::Lapsed:
        return u"lapsed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ConsentNeed> consentNeed(const QString &code)
{
    for (const ConsentNeed need : {ConsentNeed::Any, ConsentNeed::Missing, ConsentNeed::Lapsed}) {
        if (consentNeedCode(need) == code)
            return need;
    }
    return {};
}

QJsonObject toJson(const VolunteerFilter &filter)
{
    QJsonObject json;
    if (filter.status)
        put(json, "status"_L1, volunteerStatusCode(*filter.status));
    put(json, "unit"_L1, number(filter.unit.value()));
    put(json, "group"_L1, number(filter.group.value()));
    if (filter.star)
        json.insert("star"_L1, *filter.star);
    if (filter.age) {
        json.insert("age_from"_L1, filter.age->from);
        json.insert("age_below"_L1, filter.age->below);
    }
    put(json, "skill"_L1, filter.skill);
    put(json, "availability"_L1, filter.availability);
    put(json, "registered_from"_L1, filter.registeredFrom.toString(Qt::ISODate));
    put(json, "registered_until"_L1, filter.registeredUntil.toString(Qt::ISODate));
    if (filter.consent)
        put(json, "consent"_L1, consentNeedCode(*filter.consent));
    return json;
}

VolunteerFilter volunteerFilter(const QJsonObject &json)
{
    VolunteerFilter filter;
    if (json.contains("status"_L1))
        filter.status = volunteerStatus(json.value("status"_L1).toString());
    filter.unit = UnitId(json.value("unit"_L1).toString().toLongLong());
    filter.group = GroupId(json.value("group"_L1).toString().toLongLong());
    if (json.contains("star"_L1))
        filter.star = json.value("star"_L1).toInt();
    if (json.contains("age_from"_L1))
        filter.age = AgeBand{json.value("age_from"_L1).toInt(), json.value("age_below"_L1).toInt()};
    filter.skill = json.value("skill"_L1).toString();
    filter.availability = json.value("availability"_L1).toString();
    filter.registeredFrom = dateOf(json, "registered_from"_L1);
    filter.registeredUntil = dateOf(json, "registered_until"_L1);
    filter.consent = consentNeed(json.value("consent"_L1).toString());
    return filter;
}

} // namespace vs
