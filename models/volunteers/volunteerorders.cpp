// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerorders.h"

#include "models/core/namekeys.h"
#include "models/storage/query.h"
#include "models/volunteers/masks.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Row = NameIndex::Row;
/// What rows are sorted by, by row; small numbers first.
using Keys = std::vector<qint64>;

/// The place of each unit among their names; people without one come first.
std::vector<qint64> unitRanks(const VolunteerIndex &index, const Database &database)
{
    std::vector<std::tuple<QString, QString, qint64>> units;
    Query query(database, u"SELECT name, id FROM unit"_s);
    while (query.next())
        units.emplace_back(NameKeys::of(query.text(0)).pinyin, query.text(0), query.integer(1));
    std::sort(units.begin(), units.end());
    std::vector<qint64> ranks(index.units().size() + 1, 0);
    for (qint64 rank = 1; const auto &unit : units)
        ranks[index.unitPlace(UnitId(std::get<qint64>(unit)))] = rank++;
    ranks[0] = 0;
    return ranks;
}

Keys keysFromFile(const VolunteerIndex &index, const Database &database, const QString &sql)
{
    Keys keys(index.size(), 0);
    Query query(database, sql);
    while (query.next()) {
        if (const Row row = index.names().rowOf(query.integer(0)); row != NameIndex::noRow)
            keys[row] = query.integer(1);
    }
    return keys;
}

/// A number that sorts as the masked text, whose stars count as one: then eight characters tell
/// all.
qint64 shownRank(const QString &masked)
{
    constexpr int most = sizeof(qint64);
    qint64 rank = 0;
    int taken = 0;
    char16_t before = 0;
    for (const QChar c : masked) {
        if (taken < most && (c != u'*' || before != u'*')) {
            rank = rank << 8 | (c.unicode() & 0x7f);
            ++taken;
        }
        before = c.unicode();
    }
    return rank << 8 * (most - taken) % 64;
}

Keys keysFromCells(const VolunteerIndex &index, const Database &database, const char *column,
    QString (*mask)(const QString &))
{
    Keys keys(index.size(), 0);
    Query query(database,
        u"SELECT id, %1 FROM volunteer WHERE %1 IS NOT NULL"_s.arg(QLatin1StringView(column)));
    while (query.next()) {
        const qint64 id = query.integer(0);
        if (const Row row = index.names().rowOf(id); row != NameIndex::noRow)
            keys[row] = shownRank(mask(query.cellText(1, {"volunteer", id, column})));
    }
    return keys;
}

template <typename Of>
Keys keysBy(const VolunteerIndex &index, Of of)
{
    Keys keys(index.size());
    for (Row row = 0; row < keys.size(); ++row)
        keys[row] = of(index.facts(row));
    return keys;
}

/// In which order statuses were sorted by their words in the file.
int statusRank(VolunteerStatus status)
{
    switch (status) {
    case VolunteerStatus::Accepted:
        return 0;
    case VolunteerStatus::Applied:
        return 1;
    case VolunteerStatus::Refused:
        return 2;
    case VolunteerStatus::Suspended:
        return 3;
    case VolunteerStatus::Withdrawn:
        return 4;
    }
    Q_UNREACHABLE();
}

Keys keysOf(const VolunteerIndex &index, const Database &database, VolunteerOrder order)
{
    using Facts = VolunteerFacts;
    switch (order) {
    case VolunteerOrder::Name:
        return {};
    case VolunteerOrder::Number:
        return keysFromFile(
            index, database, u"SELECT id, row_number() OVER (ORDER BY number) FROM volunteer"_s);
    case VolunteerOrder::Hours:
        return keysFromFile(index, database,
            u"SELECT volunteer_id, sum(minutes) FROM service_record GROUP BY volunteer_id"_s);
    case VolunteerOrder::Gender:
        return keysBy(index, [](const Facts &facts) { return facts.gender(); });
    case VolunteerOrder::BirthYear:
        return keysBy(index, [](const Facts &facts) { return facts.birthYear; });
    case VolunteerOrder::Phone:
        return keysFromCells(index, database, "phone", &maskedPhone);
    case VolunteerOrder::IdNumber:
        return keysFromCells(index, database, "id_number", &maskedIdNumber);
    case VolunteerOrder::Star:
        return keysBy(index, [](const Facts &facts) { return facts.star; });
    case VolunteerOrder::RegisteredOn:
        return keysBy(index, [](const Facts &facts) { return facts.registered; });
    case VolunteerOrder::Status:
        return keysBy(index, [](const Facts &facts) { return statusRank(facts.status()); });
    case VolunteerOrder::Unit: {
        const auto ranks = unitRanks(index, database);
        return keysBy(index, [&ranks](const Facts &facts) { return ranks[facts.unit]; });
    }
    }
    Q_UNREACHABLE();
}

/// For keys of a small range, which most are: one run to count, one to place.
void sortByCounting(std::vector<Row> &rows, const Keys &keys, qint64 most)
{
    std::vector<std::size_t> next(static_cast<std::size_t>(most) + 2, 0);
    for (const Row row : rows)
        ++next[static_cast<std::size_t>(keys[row]) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Row> sorted(rows.size());
    for (const Row row : rows)
        sorted[next[static_cast<std::size_t>(keys[row])]++] = row;
    rows = std::move(sorted);
}

} // namespace

void sortRows(std::vector<Row> &rows, const VolunteerIndex &index, const Database &database,
    VolunteerOrder order, Qt::SortOrder direction)
{
    const bool descending = direction == Qt::DescendingOrder;
    if (order == VolunteerOrder::Name) {
        if (descending)
            std::reverse(rows.begin(), rows.end());
        return;
    }
    Keys keys = keysOf(index, database, order);
    const qint64 most = keys.empty() ? 0 : *std::max_element(keys.begin(), keys.end());
    if (descending) {
        for (qint64 &key : keys)
            key = most - key;
    }
    constexpr qint64 mostCounted = 1 << 21;
    const bool isSmall = std::all_of(
        keys.begin(), keys.end(), [](qint64 key) { return key >= 0 && key <= mostCounted; });
    if (isSmall) {
        sortByCounting(rows, keys, keys.empty() ? 0 : *std::max_element(keys.begin(), keys.end()));
    } else {
        std::stable_sort(
            rows.begin(), rows.end(), [&keys](Row a, Row b) { return keys[a] < keys[b]; });
    }
}

} // namespace vs
