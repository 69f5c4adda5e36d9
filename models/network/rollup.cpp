// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/rollup.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Asks `figure`, whose condition begins with `unit_id IS u.id`, of every unit and of none: each is
/// one stretch of an index.
QString ofEveryUnit(QLatin1StringView figure)
{
    return u"SELECT u.id, (SELECT "_s + figure
        + u") FROM (SELECT id FROM unit UNION ALL SELECT NULL) u"_s;
}

} // namespace

UnitFigures &UnitFigures::operator+=(const UnitFigures &other)
{
    volunteers += other.volunteers;
    groups += other.groups;
    activities += other.activities;
    minutes += other.minutes;
    return *this;
}

Result<RollUp> RollUp::read(const Database &database, QDate first, QDate last, UnitId below)
{
    RollUp rollUp;
    rollUp.m_first = first;
    rollUp.m_last = last;
    rollUp.m_tree = UnitTree::readAsOf(database, last);
    const QString from = first.toString(Qt::ISODate);
    const QString to = last.toString(Qt::ISODate);
    const QString held = std::min(last, database.clock().today()).toString(Qt::ISODate);
    auto done = rollUp.count(database, &UnitFigures::minutes,
        ofEveryUnit("coalesce(sum(minutes), 0) FROM service_record WHERE unit_id IS u.id "
                    "AND served_on BETWEEN ? AND ?"_L1),
        {from, to});
    if (done) {
        done = rollUp.count(database, &UnitFigures::activities,
            ofEveryUnit("count(*) FROM activity WHERE unit_id IS u.id "
                        "AND held_on BETWEEN ? AND ? AND status = 'planned'"_L1),
            {from, held});
    }
    if (done) {
        done = rollUp.count(database, &UnitFigures::volunteers,
            ofEveryUnit("count(*) FROM volunteer WHERE unit_id IS u.id "
                        "AND status IN ('accepted', 'suspended') AND registered_on <= ?"_L1),
            {to});
    }
    if (done) {
        done = rollUp.count(database, &UnitFigures::groups,
            u"SELECT unit_id, count(*) FROM volunteer_group WHERE founded_on <= ? "
            "AND (status = 'active' OR closed_on > ?) GROUP BY unit_id"_s,
            {to, to});
    }
    if (!done)
        return done.error();
    if (below.isValid()) {
        rollUp.m_tree = rollUp.m_tree.below(below);
        rollUp.m_nowhere = {};
    }
    rollUp.addUp();
    return rollUp;
}

Result<void> RollUp::count(const Database &database, qint64 UnitFigures::*figure,
    const QString &sql, const QStringList &days)
{
    Query query(database, sql);
    for (const QString &day : days)
        query.bind(day);
    while (query.next()) {
        if (query.isNull(0))
            m_nowhere.*figure = query.integer(1);
        else if (const qint64 value = query.integer(1); value != 0)
            m_own[UnitId(query.integer(0))].*figure = value;
    }
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

/// From the bottom up: in that order every child comes before its parent.
void RollUp::addUp()
{
    const std::vector<UnitId> order = m_tree.inOrder();
    for (auto unit = order.rbegin(); unit != order.rend(); ++unit) {
        const UnitFigures sum = m_total[*unit] += m_own.value(*unit);
        if (const UnitId parent = m_tree.find(*unit)->parent; m_tree.find(parent))
            m_total[parent] += sum;
    }
}

bool RollUp::shows(UnitId unit) const
{
    const UnitTree::Node *node = m_tree.find(unit);
    return node && (node->wasOpen(m_first, m_last) || !total(unit).isEmpty());
}

UnitFigures RollUp::all() const
{
    UnitFigures sum = m_nowhere;
    for (const UnitId root : m_tree.roots())
        sum += m_total.value(root);
    return sum;
}

} // namespace vs
