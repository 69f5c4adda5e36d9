// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/volunteers/volunteerindex.h"
#include "models/volunteers/volunteerlist.h"

namespace vs
{

class Database;

/// What is asked of the register, with everything looked up that takes no time: whom a number
/// belongs to, which units lie in the user's scope, who is in the group. Answers on any thread.
class VolunteerQuestion final
{
public:
    /// What the file says to a question about a number.
    struct NumberHits {
        std::vector<qint64> exact;  ///< they come first, in this order
        std::vector<qint64> byTail; ///< in any order, some perhaps twice
    };

    VolunteerQuestion(const Database &database, VolunteerFilter filter,
        std::optional<NumberHits> numberHits, VolunteerOrder order, Qt::SortOrder direction);

    /// No more than `limit` ids in the order asked for. `database` is asked on the calling thread's
    /// connection, and only for what the index does not hold.
    std::vector<qint64> answer(const VolunteerIndex &index, const Database &database,
        std::size_t limit = NameIndex::all) const;
    /// The first rows come from the index alone and in its order.
    bool isQuick(const VolunteerIndex &index) const;
    /// Nothing is asked but the list from its beginning.
    bool isPlain() const;

private:
    class Pass;

    std::vector<NameIndex::Row> rows(
        const VolunteerIndex &index, const Pass &pass, std::size_t limit) const;
    std::vector<NameIndex::Row> numberRows(const VolunteerIndex &index, const Pass &pass) const;

    const VolunteerFilter m_filter;
    const std::optional<NumberHits> m_numberHits;
    const VolunteerOrder m_order;
    const Qt::SortOrder m_direction;
    const QDate m_today;
    std::optional<QSet<UnitId>> m_units;          ///< none: all
    std::optional<std::vector<qint64>> m_members; ///< of the group, by id
};

} // namespace vs
