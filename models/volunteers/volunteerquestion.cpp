// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerquestion.h"

#include "models/network/unittree.h"
#include "models/registrations/consentreview.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/volunteers/volunteerorders.h"
#include "models/volunteers/volunteerstore.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Row = NameIndex::Row;

std::optional<QSet<UnitId>> unitsOf(const Database &database, UnitId wanted)
{
    const UnitScope scope = Access(database).visible();
    if (!wanted.isValid())
        return scope.units;
    QSet<UnitId> units = UnitTree::read(database).subtree(wanted);
    if (scope.units)
        units.intersect(*scope.units);
    return units;
}

std::vector<qint64> membersOf(const Database &database, GroupId group, QDate today)
{
    std::vector<qint64> members;
    Query query(database,
        u"SELECT volunteer_id FROM group_membership WHERE group_id = ? AND joined_on <= ? "
        "AND (left_on = '' OR left_on >= ?) ORDER BY volunteer_id"_s);
    const QString day = today.toString(Qt::ISODate);
    query.bind(group.value()).bind(day).bind(day);
    while (query.next())
        members.push_back(query.integer(0));
    return members;
}

/// Who has a code that shares its bit with others; by id.
std::vector<qint64> peopleWith(const Database &database, const QString &column, const QString &code)
{
    std::vector<qint64> people;
    Query query(
        database, u"SELECT id FROM volunteer WHERE instr(%1, ?) > 0 ORDER BY id"_s.arg(column));
    query.bind(u',' + code + u',');
    while (query.next())
        people.push_back(query.integer(0));
    return people;
}

bool isNeed(ConsentFlaw flaw, ConsentNeed need)
{
    const bool lapsed = flaw == ConsentFlaw::NowAdult || flaw == ConsentFlaw::TooOld;
    return need == ConsentNeed::Any || lapsed == (need == ConsentNeed::Lapsed);
}

/// Who has to be asked, by id.
std::vector<qint64> peopleToAsk(const Database &database, const UnitScope &scope, ConsentNeed need)
{
    std::vector<qint64> people;
    const auto cases = reviewConsents(database, scope);
    if (!cases)
        return people;
    for (const ConsentCase &one : *cases) {
        if (isNeed(one.flaw, need))
            people.push_back(one.volunteer.value());
    }
    std::sort(people.begin(), people.end());
    return people;
}

} // namespace

/// Who passes the filter, its text apart.
class VolunteerQuestion::Pass final
{
public:
    Pass(const VolunteerQuestion &question, const VolunteerIndex &index, const Database &database)
        : m_index(index)
        , m_filter(question.m_filter)
        , m_members(question.m_members)
    {
        if (question.m_units) {
            m_units.emplace(index.units().size() + 1, false);
            for (const UnitId unit : *question.m_units)
                m_units->at(index.unitPlace(unit)) = true;
            m_units->front() = false; // those without a unit, and units nobody belongs to
        }
        takeCode(m_skills, index.skills(), m_filter.skill, database, u"skills"_s);
        takeCode(m_times, index.availability(), m_filter.availability, database, u"availability"_s);
        if (const auto age = m_filter.age) {
            const int year = question.m_today.year();
            m_bornUntil = year - age->from;
            m_bornFrom = age->below > 0 ? year - age->below + 1 : 1;
        }
        if (m_filter.consent)
            m_toAsk = peopleToAsk(database, {question.m_units}, *m_filter.consent);
        if (m_filter.status == VolunteerStatus::Withdrawn)
            m_mergedAway = VolunteerStore(database).mergedAway();
        if (m_filter.registeredFrom.isValid())
            m_from = VolunteerIndex::day(m_filter.registeredFrom);
        if (m_filter.registeredUntil.isValid())
            m_until = VolunteerIndex::day(m_filter.registeredUntil);
        m_isAll = !m_units && !m_members && m_filter == VolunteerFilter{.text = m_filter.text};
    }

    bool isAll() const { return m_isAll; }

    bool operator()(Row row) const
    {
        if (m_isAll)
            return true;
        const VolunteerFacts &facts = m_index.facts(row);
        return (!m_units || (*m_units)[facts.unit]) && (!m_filter.status || hasStatus(facts, row))
            && (!m_filter.star || facts.star == *m_filter.star)
            && (!m_filter.age || (facts.birthYear >= m_bornFrom && facts.birthYear <= m_bornUntil))
            && facts.registered >= m_from && facts.registered <= m_until
            && (facts.skills & m_skills) == m_skills && (facts.availability & m_times) == m_times
            && isMember(row) && (!m_filter.consent || isListed(m_toAsk, row))
            && (m_filter.skill.isEmpty() || m_skills != 0 || isListed(m_listedSkills, row))
            && (m_filter.availability.isEmpty() || m_times != 0 || isListed(m_listedTimes, row));
    }

private:
    void takeCode(quint32 &bits, const CodeBits &known, const QString &code,
        const Database &database, const QString &column)
    {
        if (code.isEmpty())
            return;
        if (const auto bit = known.bit(code.toStdString()))
            bits = *bit;
        else
            (&bits == &m_skills ? m_listedSkills : m_listedTimes)
                = peopleWith(database, column, code);
    }

    bool hasStatus(const VolunteerFacts &facts, Row row) const
    {
        return facts.status() == *m_filter.status && !isListed(m_mergedAway, row);
    }

    bool isMember(Row row) const { return !m_members || isListed(*m_members, row); }

    bool isListed(const std::vector<qint64> &ids, Row row) const
    {
        return std::binary_search(ids.begin(), ids.end(), m_index.names().id(row));
    }

    const VolunteerIndex &m_index;
    const VolunteerFilter &m_filter;
    const std::optional<std::vector<qint64>> &m_members;
    std::optional<std::vector<bool>> m_units; ///< by place
    quint32 m_skills = 0;
    quint32 m_times = 0;
    std::vector<qint64> m_listedSkills;
    std::vector<qint64> m_listedTimes;
    std::vector<qint64> m_toAsk;      ///< for their consent
    std::vector<qint64> m_mergedAway; ///< who would count as withdrawn
    int m_bornFrom = 0;
    int m_bornUntil = 0;
    quint16 m_from = 0;
    quint16 m_until = std::numeric_limits<quint16>::max();
    bool m_isAll = false;
};

VolunteerQuestion::VolunteerQuestion(const Database &database, VolunteerFilter filter,
    std::optional<NumberHits> numberHits, VolunteerOrder order, Qt::SortOrder direction)
    : m_filter(std::move(filter))
    , m_numberHits(std::move(numberHits))
    , m_order(order)
    , m_direction(direction)
    , m_today(database.clock().today())
    , m_units(unitsOf(database, m_filter.unit))
{
    if (m_filter.group.isValid())
        m_members = membersOf(database, m_filter.group, m_today);
}

bool VolunteerQuestion::isPlain() const
{
    return m_filter == VolunteerFilter() && !m_units && m_order == VolunteerOrder::Name
        && m_direction == Qt::AscendingOrder;
}

bool VolunteerQuestion::isQuick(const VolunteerIndex &index) const
{
    const auto isSure = [](const CodeBits &bits, const QString &code) {
        return code.isEmpty() || bits.bit(code.toStdString());
    };
    return m_order == VolunteerOrder::Name && m_direction == Qt::AscendingOrder && !m_filter.consent
        && isSure(index.skills(), m_filter.skill)
        && isSure(index.availability(), m_filter.availability);
}

std::vector<Row> VolunteerQuestion::numberRows(const VolunteerIndex &index, const Pass &pass) const
{
    const auto passing = [&](const std::vector<qint64> &ids) {
        std::vector<Row> rows;
        for (const qint64 id : ids) {
            if (const Row row = index.names().rowOf(id); row != NameIndex::noRow && pass(row))
                rows.push_back(row);
        }
        return rows;
    };
    std::vector<Row> rows = passing(m_numberHits->exact);
    std::vector<Row> byTail = passing(m_numberHits->byTail);
    std::sort(byTail.begin(), byTail.end());
    byTail.erase(std::unique(byTail.begin(), byTail.end()), byTail.end());
    for (const Row row : rows)
        std::erase(byTail, row);
    rows.insert(rows.end(), byTail.begin(), byTail.end());
    return rows;
}

std::vector<Row> VolunteerQuestion::rows(
    const VolunteerIndex &index, const Pass &pass, std::size_t limit) const
{
    if (!m_numberHits) {
        const auto accept
            = pass.isAll() ? NameIndex::Accept() : [&pass](Row row) { return pass(row); };
        return index.names().rows(m_filter.text, limit, accept);
    }
    std::vector<Row> rows = numberRows(index, pass);
    if (m_order != VolunteerOrder::Name)
        std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<qint64> VolunteerQuestion::answer(
    const VolunteerIndex &index, const Database &database, std::size_t limit) const
{
    const Pass pass(*this, index, database);
    const bool inOrder = m_order == VolunteerOrder::Name && m_direction == Qt::AscendingOrder;
    std::vector<Row> found = rows(index, pass, inOrder ? limit : NameIndex::all);
    if (!inOrder)
        sortRows(found, index, database, m_order, m_direction);
    found.resize(std::min(found.size(), limit));
    std::vector<qint64> ids;
    ids.reserve(found.size());
    for (const Row row : found)
        ids.push_back(index.names().id(row));
    return ids;
}

} // namespace vs
