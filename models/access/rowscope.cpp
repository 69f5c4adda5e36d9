// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/rowscope.h"

#include "models/storage/query.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// SQL for the units a row belongs to, the one that decides who sees it first; empty for tables
/// whose rows belong to none.
QStringList unitsOf(const QByteArray &table)
{
    const auto through = [](const char *target, const char *column) {
        return u"(SELECT unit_id FROM %1 WHERE id = %2)"_s.arg(
            QLatin1StringView(target), QLatin1StringView(column));
    };
    const QString person = through("volunteer", "volunteer_id");
    if (table == "unit")
        return {u"id"_s};
    if (table == "held_row")
        return {through("import_batch", "import_id")};
    if (table == "distinct_people")
        return {through("volunteer", "first_id"), through("volunteer", "second_id")};
    if (table == "group_membership")
        return {person, through("volunteer_group", "group_id")};
    if (table == "enrolment")
        return {person, through("activity", "activity_id")};
    for (const char *direct :
        {"volunteer", "volunteer_group", "activity", "household", "import_batch", "user"}) {
        if (table == direct)
            return {u"unit_id"_s};
    }
    for (const char *ofPerson :
        {"service_record", "complaint", "star_award", "certificate", "registration_step"}) {
        if (table == ofPerson)
            return {person};
    }
    return {};
}

} // namespace

RowScope::RowScope(const Database &database)
    : m_database(database)
    , m_scope(Access(database).visible())
{
}

bool RowScope::contains(const QByteArray &table, qint64 id) const
{
    const QStringList units = unitsOf(table);
    if (isEverything() || units.isEmpty())
        return true;
    Query query(m_database,
        u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(units.join(u", "_s), QString::fromLatin1(table)));
    query.bind(id);
    if (!query.next())
        return false;
    for (int place = 0; place < units.size(); ++place) {
        if (!m_scope.contains(UnitId(query.integer(place))))
            return false;
    }
    return true;
}

void RowScope::keepOnly(const QByteArray &table, std::vector<qint64> &ids) const
{
    const QStringList units = unitsOf(table);
    if (isEverything() || units.isEmpty())
        return;
    QString sql = u"SELECT id FROM %1 WHERE %2 IN (SELECT value FROM json_each(?))"_s.arg(
        QString::fromLatin1(table), units.front());
    if (table == "volunteer_group" && !m_scope.units->isEmpty())
        sql += u" OR unit_id IS NULL"_s;
    QSet<qint64> own;
    Query query(m_database, sql);
    query.bind(m_scope.json());
    while (query.next())
        own.insert(query.integer(0));
    std::erase_if(ids, [&own](qint64 id) { return !own.contains(id); });
}

} // namespace vs
