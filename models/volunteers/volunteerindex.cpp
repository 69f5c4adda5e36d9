// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerindex.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/volunteers/volunteerstore.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int rowsPerLook = 4096;

// In the order of the index volunteer_by_name, which has all of it.
const QString select = u"SELECT id, name, name_key, name_initials, unit_id, birth_year, gender, "
                       "registered_on, status, skills, availability FROM volunteer "_s;
enum Column {
    PersonId,
    Name,
    NameKey,
    NameInitials,
    Unit,
    BirthYear,
    GenderCode,
    RegisteredOn,
    Status,
    Skills,
    Availability,
};

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Days of an ISO date since 1970-01-01; 0 when there is none.
quint16 dayOf(std::string_view iso)
{
    if (iso.size() != 10)
        return 0;
    const auto digits = [iso](std::size_t from, std::size_t count) {
        int number = 0;
        for (const char c : iso.substr(from, count))
            number = 10 * number + (c - '0');
        return number;
    };
    return VolunteerIndex::day(QDate(digits(0, 4), digits(5, 2), digits(8, 2)));
}

} // namespace

quint16 VolunteerIndex::day(QDate date)
{
    if (!date.isValid())
        return 0;
    return static_cast<quint16>(
        std::clamp<qint64>(QDate(1970, 1, 1).daysTo(date), 1, std::numeric_limits<quint16>::max()));
}

/// Takes people from rows of `select` and puts them into an index.
class VolunteerIndex::Reader final
{
public:
    explicit Reader(VolunteerIndex &to)
        : m_to(to)
    {
    }

    NameEntry name(const Query &row)
    {
        m_name = textOf(row.utf8(Name));
        takeLetters(row.utf8(NameKey), m_pinyin);
        takeLetters(row.utf8(NameInitials), m_initials);
        return {row.integer(PersonId), m_name, m_pinyin, m_initials};
    }

    VolunteerFacts facts(const Query &row)
    {
        VolunteerFacts facts;
        facts.skills = m_to.m_skills.of(row.utf8(Skills));
        facts.availability = m_to.m_availability.of(row.utf8(Availability));
        facts.unit = placeOf(UnitId(row.integer(Unit)));
        facts.registered = dayOf(row.utf8(RegisteredOn));
        facts.birthYear = static_cast<quint16>(row.integer(BirthYear));
        facts.statusAndGender
            = VolunteerFacts::packed(statusOf(row.utf8(Status)), row.number(GenderCode));
        return facts;
    }

private:
    /// Into the room of the one before: keys are ASCII.
    static void takeLetters(std::string_view from, QString &to)
    {
        to.resize(static_cast<qsizetype>(from.size()));
        std::transform(
            from.begin(), from.end(), to.begin(), [](char letter) { return QLatin1Char(letter); });
    }

    quint16 placeOf(UnitId unit)
    {
        if (!unit.isValid())
            return 0;
        quint16 &place = m_to.m_unitPlaces[unit];
        if (place == 0 && m_to.m_units.size() < std::numeric_limits<quint16>::max()) {
            m_to.m_units.push_back(unit);
            place = static_cast<quint16>(m_to.m_units.size());
        }
        return place;
    }

    VolunteerStatus statusOf(std::string_view code)
    {
        // Nearly everybody has the same as the one before.
        if (code != m_statusCode) {
            m_statusCode = code;
            m_status = volunteerStatus(textOf(code));
        }
        return m_status;
    }

    VolunteerIndex &m_to;
    QString m_name;
    QString m_pinyin;
    QString m_initials;
    std::string m_statusCode;
    VolunteerStatus m_status = VolunteerStatus::Applied;
};

Result<VolunteerIndex::Pointer> VolunteerIndex::read(
    const Database &database, const std::atomic<bool> &stop)
{
    const auto index = std::make_shared<VolunteerIndex>();
    Reader reader(*index);
    // Room for all at once: vectors that grow leave holes as large as themselves behind.
    Query count(database, u"SELECT count(*) FROM volunteer"_s);
    const std::size_t size = count.next() ? static_cast<std::size_t>(count.integer(0)) : 0;
    NameIndex::Builder names;
    names.reserve(size);
    index->m_facts.reserve(size);
    Query people(database, select + u"ORDER BY name_key, id"_s);
    for (int row = 0; people.next(); ++row) {
        if (row % rowsPerLook == 0 && stop)
            return Error{Error::Kind::Cancelled, u"cancelled"_s, {}, {}};
        names.add(reader.name(people));
        index->m_facts.push_back(reader.facts(people));
    }
    if (people.failed())
        return people.error();
    index->m_facts.shrink_to_fit();
    index->m_names = std::move(names).buildSorted();
    Query stars(database, u"SELECT volunteer_id, star FROM star_award WHERE status = 'granted'"_s);
    while (stars.next()) {
        const Row row = index->m_names.rowOf(stars.integer(0));
        if (row != NameIndex::noRow) {
            quint8 &star = index->m_facts[row].star;
            star = std::max(star, static_cast<quint8>(stars.integer(1)));
        }
    }
    if (stars.failed())
        return stars.error();
    return Pointer(index);
}

Result<VolunteerIndex::Pointer> VolunteerIndex::with(
    const Database &database, std::span<const qint64> ids) const
{
    const auto index = std::make_shared<VolunteerIndex>();
    index->m_units = m_units;
    index->m_unitPlaces = m_unitPlaces;
    index->m_skills = m_skills;
    index->m_availability = m_availability;
    Reader reader(*index);
    struct Person {
        qint64 id;
        QString name;
        QString pinyin;
        QString initials;
        VolunteerFacts facts;
    };
    std::vector<Person> people;
    const auto figures = VolunteerStore(database).stars(ids);
    Query query(database, select + u"WHERE id IN (SELECT value FROM json_each(?))"_s);
    query.bind(jsonOf(ids));
    while (query.next()) {
        const NameEntry name = reader.name(query);
        people.push_back({name.id, name.name.toString(), name.pinyin.toString(),
            name.initials.toString(), reader.facts(query)});
        people.back().facts.star = static_cast<quint8>(figures.value(name.id));
    }
    if (query.failed())
        return query.error();
    std::vector<NameEntry> entries;
    for (const Person &person : people)
        entries.push_back({person.id, person.name, person.pinyin, person.initials});
    auto changed = m_names.with(entries);
    index->m_names = std::move(changed.index);
    index->m_facts.reserve(changed.origin.size());
    for (const Row from : changed.origin)
        index->m_facts.push_back(from < size() ? m_facts[from] : people[from - size()].facts);
    return Pointer(index);
}

} // namespace vs
