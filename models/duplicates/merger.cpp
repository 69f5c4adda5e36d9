// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/merger.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/volunteermatching.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// What was said of a record, not of a person: it stays with the record.
bool staysBehind(const QByteArray &table)
{
    return table == "distinct_people" || table == "registration_step";
}

QString sql(const QByteArray &name)
{
    return QString::fromLatin1(name);
}

} // namespace

Merger::Merger(Database &database, Schema schema, VolunteerId survivor, VolunteerId other)
    : m_database(&database)
    , m_schema(std::move(schema))
    , m_voidings(database.clock().today())
    , m_survivor(survivor)
    , m_other(other)
{
}

Result<Merger> Merger::prepare(Database &database, VolunteerId survivor, VolunteerId other)
{
    auto schema = Schema::read(database);
    if (!schema)
        return schema.error();
    return Merger(database, *std::move(schema), survivor, other);
}

Result<std::vector<Merger::Doubled>> Merger::doubled() const
{
    std::vector<Doubled> list;
    QSet<qint64> gone;
    Query query(*m_database,
        u"SELECT a.id, b.id, a.evidence, b.evidence, a.served_on, a.title, b.title, "
        "a.minutes + (SELECT coalesce(sum(minutes), 0) FROM service_record WHERE corrects_id = "
        "a.id), "
        "b.minutes + (SELECT coalesce(sum(minutes), 0) FROM service_record WHERE corrects_id = "
        "b.id) "
        "FROM service_record a JOIN service_record b ON b.volunteer_id = ? "
        "AND b.served_on = a.served_on AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at "
        "WHERE a.volunteer_id = ? AND a.kind = 'service' AND b.kind = 'service' "
        "ORDER BY a.served_on, a.starts_at, b.starts_at"_s);
    query.bind(m_other.value()).bind(m_survivor.value());
    while (query.next()) {
        const qint64 ours = query.integer(0);
        const qint64 theirs = query.integer(1);
        if (query.number(7) <= 0 || query.number(8) <= 0 || gone.contains(ours)
            || gone.contains(theirs))
            continue;
        // A is the best evidence, D the weakest; of equals the survivor's stands.
        const bool ofOther = query.text(3) >= query.text(2);
        const Doubled doubled{ofOther ? theirs : ours, ofOther, query.number(ofOther ? 8 : 7),
            query.day(4), query.text(ofOther ? 6 : 5)};
        gone.insert(doubled.weaker);
        list.push_back(doubled);
    }
    if (query.failed())
        return query.error();
    return list;
}

Result<void> Merger::update(
    Transaction &transaction, const char *table, qint64 row, const Fields &fields)
{
    const auto done = transaction.update(table, row, fields);
    if (!done)
        return done.error();
    m_changed[table].insert(row);
    return {};
}

Result<void> Merger::write(Transaction &transaction, const Volunteer &merged)
{
    // Read before anything moves.
    const auto twice = doubled();
    if (!twice)
        return twice.error();
    if (auto done = VolunteerMatching::write(*m_database, transaction, m_survivor, m_other, merged);
        !done)
        return done;
    m_changed["volunteer"] = {m_survivor.value(), m_other.value()};
    for (const Reference &reference : m_schema.pointingTo("volunteer")) {
        if (staysBehind(reference.table))
            continue;
        if (auto done = move(transaction, reference); !done)
            return done;
    }
    if (auto done = moveHeldRows(transaction); !done)
        return done;
    if (auto done = undouble(transaction, *twice); !done)
        return done;
    return update(
        transaction, "volunteer", m_other.value(), {{"merged_into_id", m_survivor.value()}});
}

Result<void> Merger::move(Transaction &transaction, const Reference &reference)
{
    std::vector<qint64> rows;
    {
        Query query(*m_database,
            u"SELECT id FROM %1 WHERE %2 = ? ORDER BY id"_s.arg(
                sql(reference.table), sql(reference.column)));
        query.bind(m_other.value());
        while (query.next())
            rows.push_back(query.integer(0));
        if (query.failed())
            return query.error();
    }
    const auto clashes = clashing(reference);
    if (!clashes)
        return clashes.error();
    for (const qint64 row : rows) {
        if (const auto kept = clashes->constFind(row); kept != clashes->cend()) {
            const auto moves = settle(transaction, reference, row, *kept);
            if (!moves)
                return moves.error();
            if (!*moves)
                continue;
        }
        if (auto done = update(transaction, reference.table.constData(), row,
                {{reference.column.constData(), m_survivor.value()}});
            !done)
            return done;
    }
    return {};
}

/// Of each UNIQUE the column belongs to: the rest of its key, by the owner's rows.
Result<QHash<QString, qint64>> Merger::keyed(
    const Schema::Unique &unique, const Reference &reference, VolunteerId owner) const
{
    QStringList columns;
    for (const QByteArray &column : unique.columns) {
        if (column != reference.column)
            columns += sql(column);
    }
    QHash<QString, qint64> rows;
    Query query(*m_database,
        u"SELECT id, json_array(%1) FROM %2 WHERE %3 = ? AND (%4)"_s.arg(columns.join(u", "_s),
            sql(reference.table), sql(reference.column),
            unique.condition.isEmpty() ? u"1"_s : unique.condition));
    query.bind(owner.value());
    while (query.next())
        rows.insert(query.text(1), query.integer(0));
    if (query.failed())
        return query.error();
    return rows;
}

Result<QHash<qint64, qint64>> Merger::clashing(const Reference &reference) const
{
    QHash<qint64, qint64> clashes;
    const auto uniques = Schema::uniques(*m_database, reference.table);
    if (!uniques)
        return uniques.error();
    for (const Schema::Unique &unique : *uniques) {
        if (std::find(unique.columns.begin(), unique.columns.end(), reference.column)
            == unique.columns.end())
            continue;
        const auto ours = keyed(unique, reference, m_survivor);
        const auto theirs = keyed(unique, reference, m_other);
        if (!ours || !theirs)
            return !ours ? ours.error() : theirs.error();
        for (auto row = theirs->begin(); row != theirs->end(); ++row) {
            if (const auto kept = ours->constFind(row.key()); kept != ours->cend())
                clashes.insert(*row, *kept);
        }
    }
    if (reference.table == "group_membership") {
        if (auto done = addDoubledMemberships(clashes); !done)
            return done.error();
    }
    return clashes;
}

/// Nobody is in one group twice at the same time.
Result<void> Merger::addDoubledMemberships(QHash<qint64, qint64> &clashes) const
{
    Query query(*m_database,
        u"SELECT b.id, a.id FROM group_membership a JOIN group_membership b "
        "ON b.volunteer_id = ? AND b.group_id = a.group_id "
        "AND (b.left_on = '' OR b.left_on >= a.joined_on) "
        "AND (a.left_on = '' OR a.left_on >= b.joined_on) WHERE a.volunteer_id = ?"_s);
    query.bind(m_other.value()).bind(m_survivor.value());
    while (query.next())
        clashes.insert(query.integer(0), query.integer(1));
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

/// Decides between two rows for the same thing; true when the other's moves after all.
Result<bool> Merger::settle(
    Transaction &transaction, const Reference &reference, qint64 row, qint64 kept)
{
    if (reference.table == "star_award")
        return keepCertified(transaction, row, kept);
    if (reference.table == "enrolment") {
        if (auto done = keepEnrolled(transaction, row, kept); !done)
            return done.error();
    }
    if (auto done = makeVoid(transaction, reference.table, row); !done)
        return done.error();
    return false;
}

Result<void> Merger::makeVoid(Transaction &transaction, const QByteArray &table, qint64 row)
{
    const Voiding voiding = m_voidings.of(table);
    if (voiding.way != Voiding::Way::Update)
        return {};
    Fields fields = voiding.fields;
    for (const auto &[column, from] : voiding.copies) {
        Query query(*m_database,
            u"SELECT "_s + QLatin1StringView(from) + u" FROM "_s + sql(table) + u" WHERE id = ?"_s);
        query.bind(row);
        if (query.next())
            fields.push_back({column, query.value(0)});
    }
    return update(transaction, table.constData(), row, fields);
}

/// Whoever was on the list with either record is on it with the one that stays.
Result<void> Merger::keepEnrolled(Transaction &transaction, qint64 row, qint64 kept)
{
    Fields fields;
    {
        Query query(*m_database,
            u"SELECT o.status, o.role, o.walk_in FROM enrolment o, enrolment k "
            "WHERE o.id = ? AND k.id = ? AND o.status = 'enrolled' AND k.status <> 'enrolled'"_s);
        query.bind(row).bind(kept);
        if (query.next())
            fields = {
                {"status", query.value(0)}, {"role", query.value(1)}, {"walk_in", query.value(2)}};
        if (query.failed())
            return query.error();
    }
    return fields.empty() ? Result<void>() : update(transaction, "enrolment", kept, fields);
}

/// Of two awards of one star the one with a certificate stands; a second certificate is void.
Result<bool> Merger::keepCertified(Transaction &transaction, qint64 row, qint64 kept)
{
    const auto certificateOf = [this](qint64 award) -> qint64 {
        Query query(
            *m_database, u"SELECT id FROM certificate WHERE award_id = ? AND status = 'issued'"_s);
        query.bind(award);
        return query.next() ? query.integer(0) : 0;
    };
    const qint64 theirs = certificateOf(row);
    if (theirs != 0 && certificateOf(kept) == 0) {
        if (auto done = makeVoid(transaction, "star_award", kept); !done)
            return done.error();
        return true;
    }
    if (auto done = makeVoid(transaction, "star_award", row); !done)
        return done.error();
    if (theirs != 0) {
        if (auto done = update(transaction, "certificate", theirs,
                {{"status", u"void"_s},
                    {"void_on", m_database->clock().today().toString(Qt::ISODate)},
                    {"void_reason", tr("The holder was registered twice.")}});
            !done)
            return done.error();
    }
    return false;
}

/// A held row names no table by a foreign key, because it may have become anything.
Result<void> Merger::moveHeldRows(Transaction &transaction)
{
    std::vector<qint64> rows;
    {
        Query query(
            *m_database, u"SELECT id FROM held_row WHERE record_id = ? AND kind = 'volunteers'"_s);
        query.bind(m_other.value());
        while (query.next())
            rows.push_back(query.integer(0));
        if (query.failed())
            return query.error();
    }
    for (const qint64 row : rows) {
        if (auto done = update(transaction, "held_row", row, {{"record_id", m_survivor.value()}});
            !done)
            return done;
    }
    return {};
}

Result<void> Merger::undouble(Transaction &transaction, const std::vector<Doubled> &doubled)
{
    for (const Doubled &each : doubled) {
        Fields fields{{"kind", u"correction"_s}, {"corrects_id", each.weaker},
            {"minutes", -each.minutes},
            {"reason", tr("The same service was recorded for both records of the person.")}};
        {
            Query query(*m_database,
                u"SELECT volunteer_id, activity_id, unit_id, title, role, served_on, evidence, "
                u"nature "
                "FROM service_record WHERE id = ?"_s);
            query.bind(each.weaker);
            if (!query.next())
                return query.error();
            int place = 0;
            for (const char *column : {"volunteer_id", "activity_id", "unit_id", "title", "role",
                     "served_on", "evidence", "nature"})
                fields.push_back({column, query.value(place++)});
        }
        const qint64 id = m_database->ids().next();
        if (auto done = transaction.insert("service_record", id, fields); !done)
            return done;
        m_changed["service_record"].insert(id);
    }
    return {};
}

ChangedRecords Merger::changed() const
{
    return withParents(*m_database, m_schema, m_changed);
}

} // namespace vs
