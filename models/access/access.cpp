// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/access.h"

#include "models/network/unittree.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString atLeast(UserRole role)
{
    switch (role) {
    case UserRole::Reader:
        return Access::tr("Sign in first.");
    case UserRole::Clerk:
        return Access::tr("Your account only reads. Ask a clerk, a reviewer or the administrator.");
    case UserRole::Reviewer:
        return Access::tr("This is for a reviewer or the administrator. Ask one of them.");
    case UserRole::Administrator:
        return Access::tr("This is for the administrator.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString UnitScope::json() const
{
    QJsonArray list;
    for (const UnitId unit : units.value_or(QSet<UnitId>()))
        list.append(unit.value());
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString UnitScope::peopleCondition(const char *column) const
{
    if (isEverything())
        return {};
    return u" AND %1 IN (SELECT id FROM volunteer WHERE unit_id IN "
           "(SELECT value FROM json_each(?)))"_s.arg(QLatin1StringView(column));
}

ScopedPeople::ScopedPeople(const Database &database, const UnitScope &scope)
{
    if (scope.isEverything())
        return;
    m_people.emplace();
    Query query(
        database, u"SELECT id FROM volunteer WHERE unit_id IN (SELECT value FROM json_each(?))"_s);
    query.bind(scope.json());
    while (query.next())
        m_people->insert(query.integer(0));
}

void ScopedPeople::keepOnly(std::vector<qint64> &ids) const
{
    if (m_people)
        std::erase_if(ids, [this](qint64 id) { return !m_people->contains(id); });
}

Access::Access(const Database &database)
    : m_database(database)
{
    Query query(database,
        u"SELECT role, unit_id, must_change FROM user "
        "WHERE id = ? AND active = 1 AND deactivated_on IS NULL"_s);
    query.bind(database.user().value());
    if (!query.next())
        return;
    m_role = userRole(query.text(0));
    m_unit = UnitId(query.integer(1));
    m_mustChange = query.truth(2);
}

bool Access::has(Right right) const
{
    return m_role && !m_mustChange && *m_role >= leastRole(right);
}

UnitScope Access::scope() const
{
    if (!m_role)
        return {QSet<UnitId>()};
    if (!m_unit.isValid())
        return {};
    return {UnitTree::read(m_database).subtree(m_unit)};
}

Result<void> Access::require(Right right) const
{
    if (has(right))
        return {};
    if (m_mustChange) {
        return Error{Error::Kind::Denied, u"password_must_change"_s,
            tr("Choose a password of your own first; the one you have was set by somebody else."),
            {}};
    }
    return Error{Error::Kind::Denied, u"right_missing"_s,
        atLeast(m_role ? leastRole(right) : UserRole::Reader), {}};
}

Result<void> Access::require(Right right, UnitId unit) const
{
    if (auto allowed = require(right); !allowed)
        return allowed;
    if (!m_unit.isValid() || scope().contains(unit))
        return {};
    return outsideScope();
}

Error Access::outsideScope()
{
    return {Error::Kind::Denied, u"outside_scope"_s,
        tr("This belongs to a unit outside your own. Ask the administrator to widen your account."),
        {}};
}

Result<void> Access::require(Right right, VolunteerId volunteer) const
{
    UnitId unit;
    if (m_unit.isValid()) {
        Query query(m_database, u"SELECT unit_id FROM volunteer WHERE id = ?"_s);
        query.bind(volunteer.value());
        if (query.next())
            unit = UnitId(query.integer(0));
    }
    return require(right, unit);
}

UnitScope Access::visible() const
{
    return has(Right::SeeRecords) ? scope() : UnitScope{QSet<UnitId>()};
}

ScopedPeople Access::people() const
{
    return {m_database, visible()};
}

} // namespace vs
