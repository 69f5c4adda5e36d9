// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerorders.h"

#include "models/storage/query.h"

#include <algorithm>
#include <numeric>

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
    std::vector<qint64> ranks(index.units().size() + 1, 0);
    Query query(database, u"SELECT id FROM unit ORDER BY name, id"_s);
    for (qint64 rank = 1; query.next(); ++rank)
        ranks[index.unitPlace(UnitId(query.integer(0)))] = rank;
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
