// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicatefinder.h"

#include "models/access/access.h"
#include "models/core/dates.h"
#include "models/core/hanfold.h"
#include "models/core/textfold.h"
#include "models/duplicates/duplicaterules.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// One record, as far as it is compared. 0: not known.
struct Person {
    qint64 id = 0;
    quint64 name = 0;
    quint64 sound = 0;
    quint64 phone = 0;
    quint64 document = 0;
    quint64 address = 0;
    qint32 birth = 0; ///< Julian day
    bool latin = false;
    bool ownNumber = false; ///< a valid ID number of the mainland
    bool hasAddress = false;
};

/// The order a Latin name might stand in instead.
struct OtherSound {
    quint64 sound = 0;
    quint32 person = 0;
};

quint64 hashOf(const QString &text)
{
    return text.isEmpty() ? 0 : qHash(text, 0x5653) | 1;
}

quint64 hashOf(const QByteArray &bytes)
{
    return bytes.isEmpty() ? 0 : qHash(bytes, 0x5653) | 1;
}

quint64 mixed(quint64 a, quint64 b)
{
    return a == 0 || b == 0 ? 0 : (a * 0x9e3779b97f4a7c15ULL) ^ (b + 0x7f4a7c15ULL);
}

bool isLatin(QStringView name)
{
    return std::none_of(
        name.begin(), name.end(), [](QChar c) { return isHan(c.unicode()) || c.isSurrogate(); });
}

class Search final
{
public:
    Search(const Database &database, const UnitScope &scope, const DuplicateProgress &progress)
        : m_database(database)
        , m_scope(scope)
        , m_progress(progress)
    {
    }

    Result<std::vector<DuplicatePair>> run();

private:
    Result<void> readPeople();
    void readPerson(Query &query);
    Result<void> readDistinct();
    Result<void> readAddresses();
    /// Every two with the same key become candidates.
    template <typename Key>
    void pairUp(Key key);
    void pairOtherSounds();
    void add(quint32 a, quint32 b);
    Likeness compare(const Person &a, const Person &b) const;
    std::vector<DuplicatePair> judged() const;

    const Database &m_database;
    const UnitScope &m_scope;
    const DuplicateProgress &m_progress;
    HanFolder m_folder;
    std::vector<Person> m_people;
    std::vector<OtherSound> m_otherSounds;
    QSet<QPair<qint64, qint64>> m_distinct;
    std::vector<quint64> m_candidates; ///< places of both, the lower in the high half
};

Result<void> Search::readPeople()
{
    qint64 total = 0;
    {
        Query count(m_database, u"SELECT count(*) FROM volunteer"_s);
        total = count.next() ? count.integer(0) : 0;
    }
    m_people.reserve(static_cast<size_t>(total));
    Query query(m_database,
        u"SELECT id, name, name_key, id_number, birth_date, phone_index, "
        "address IS NOT NULL, unit_id FROM volunteer WHERE status <> 'withdrawn'"_s);
    while (query.next()) {
        if (m_people.size() % 2'000 == 0 && m_progress
            && !m_progress(static_cast<qint64>(m_people.size()), total)) {
            return Error{Error::Kind::Cancelled, u"cancelled"_s,
                DuplicateFinder::tr("The search for duplicates was stopped."), {}};
        }
        if (m_scope.isEverything() || m_scope.contains(UnitId(query.integer(7))))
            readPerson(query);
    }
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

void Search::readPerson(Query &query)
{
    Person person;
    person.id = query.integer(0);
    const QString name = query.text(1);
    person.latin = isLatin(name);
    person.name = hashOf(m_folder.fold(name));
    person.sound = hashOf(query.text(2).toLower()); // where its words begin is not heard
    const QString number = DuplicateRules::comparableNumber(
        query.isNull(3) ? QString() : query.cellText(3, {"volunteer", person.id, "id_number"}));
    person.document = hashOf(number);
    auto birth = DuplicateRules::birthDateOf(number);
    person.ownNumber = birth.has_value();
    if (!birth && !query.isNull(4)) {
        birth = isoDate(query.cellText(4, {"volunteer", person.id, "birth_date"}));
    }
    person.birth = birth && birth->isValid() ? static_cast<qint32>(birth->toJulianDay()) : 0;
    person.phone = hashOf(query.bytes(5));
    person.hasAddress = query.truth(6);
    if (person.latin) {
        for (const QString &order : DuplicateRules::latinOrders(name))
            m_otherSounds.push_back({hashOf(order), static_cast<quint32>(m_people.size())});
    }
    m_people.push_back(person);
}

Result<void> Search::readDistinct()
{
    Query query(m_database, u"SELECT first_id, second_id FROM distinct_people WHERE active = 1"_s);
    while (query.next())
        m_distinct.insert({query.integer(0), query.integer(1)});
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

/// Opens the addresses of those only who share their name with somebody.
Result<void> Search::readAddresses()
{
    QHash<quint64, int> bearers;
    for (const Person &person : m_people)
        bearers[person.name] += person.hasAddress ? 1 : 0;
    Query query(m_database, u"SELECT address FROM volunteer WHERE id = ?"_s);
    for (Person &person : m_people) {
        if (!person.hasAddress || bearers.value(person.name) < 2)
            continue;
        query.rewind();
        query.bind(person.id);
        if (query.next()) {
            person.address = hashOf(DuplicateRules::comparableAddress(
                query.cellText(0, {"volunteer", person.id, "address"}), m_folder));
        }
        if (query.failed())
            return query.error();
    }
    return {};
}

void Search::add(quint32 a, quint32 b)
{
    if (a != b)
        m_candidates.push_back((quint64(std::min(a, b)) << 32) | std::max(a, b));
}

template <typename Key>
void Search::pairUp(Key key)
{
    std::vector<std::pair<quint64, quint32>> keyed;
    for (quint32 i = 0; i < m_people.size(); ++i) {
        if (const quint64 value = key(m_people[i]); value != 0)
            keyed.emplace_back(value, i);
    }
    std::sort(keyed.begin(), keyed.end());
    for (size_t from = 0; from < keyed.size();) {
        size_t to = from;
        while (to < keyed.size() && keyed[to].first == keyed[from].first)
            ++to;
        if (to - from <= DuplicateFinder::crowd) {
            for (size_t a = from; a < to; ++a) {
                for (size_t b = a + 1; b < to; ++b)
                    add(keyed[a].second, keyed[b].second);
            }
        }
        from = to;
    }
}

/// Wei Zhang of a passport against 张伟: the same sound in another order, and the same birth date.
void Search::pairOtherSounds()
{
    QMultiHash<quint64, quint32> wanted;
    for (const OtherSound &other : m_otherSounds)
        wanted.insert(
            mixed(other.sound, static_cast<quint64>(m_people[other.person].birth)), other.person);
    wanted.remove(0);
    if (wanted.isEmpty())
        return;
    for (quint32 i = 0; i < m_people.size(); ++i) {
        const quint64 key = mixed(m_people[i].sound, static_cast<quint64>(m_people[i].birth));
        for (auto it = wanted.constFind(key); it != wanted.cend() && it.key() == key; ++it)
            add(i, *it);
    }
}

Likeness Search::compare(const Person &a, const Person &b) const
{
    const auto same = [](auto x, auto y) { return x != 0 && x == y; };
    Likeness l;
    l.document = same(a.document, b.document);
    l.name = same(a.name, b.name);
    l.sound = same(a.sound, b.sound);
    l.scripts = a.latin != b.latin;
    l.birth = same(a.birth, b.birth);
    l.otherBirth = a.birth != 0 && b.birth != 0 && a.birth != b.birth;
    l.phone = same(a.phone, b.phone);
    l.address = same(a.address, b.address);
    l.ownNumbers = a.ownNumber && b.ownNumber && a.document != b.document;
    if (!l.sound && l.scripts && l.birth) {
        const auto latin = static_cast<quint32>((a.latin ? &a : &b) - m_people.data());
        const quint64 han = a.latin ? b.sound : a.sound;
        // They stand in the order of people.
        auto other = std::lower_bound(m_otherSounds.begin(), m_otherSounds.end(), latin,
            [](const OtherSound &each, quint32 person) { return each.person < person; });
        for (; other != m_otherSounds.end() && other->person == latin; ++other)
            l.sound = l.sound || other->sound == han;
    }
    return l;
}

std::vector<DuplicatePair> Search::judged() const
{
    std::vector<DuplicatePair> pairs;
    for (const quint64 candidate : m_candidates) {
        const Person *a = &m_people[candidate >> 32];
        const Person *b = &m_people[candidate & 0xffffffff];
        if (a->id > b->id)
            std::swap(a, b);
        if (m_distinct.contains({a->id, b->id}))
            continue;
        const Likeness likeness = compare(*a, *b);
        if (const int strength = DuplicateRules::strength(likeness); strength > 0)
            pairs.push_back({VolunteerId(a->id), VolunteerId(b->id), likeness, strength});
    }
    std::sort(pairs.begin(), pairs.end(), [](const DuplicatePair &x, const DuplicatePair &y) {
        return std::tuple(-x.strength, x.first, x.second)
            < std::tuple(-y.strength, y.first, y.second);
    });
    return pairs;
}

Result<std::vector<DuplicatePair>> Search::run()
{
    for (const auto step : {&Search::readPeople, &Search::readDistinct, &Search::readAddresses}) {
        if (auto done = (this->*step)(); !done)
            return done.error();
    }
    pairUp([](const Person &p) { return p.document; });
    pairUp([](const Person &p) { return p.phone; });
    pairUp([](const Person &p) { return mixed(p.sound, static_cast<quint64>(p.birth)); });
    pairUp([](const Person &p) { return mixed(p.name, p.address); });
    pairUp([](const Person &p) { return mixed(p.sound, p.phone); });
    pairOtherSounds();
    std::sort(m_candidates.begin(), m_candidates.end());
    m_candidates.erase(std::unique(m_candidates.begin(), m_candidates.end()), m_candidates.end());
    return judged();
}

} // namespace

Result<std::vector<DuplicatePair>> DuplicateFinder::find(
    const Database &database, const UnitScope &scope, const DuplicateProgress &progress)
{
    if (!database.vault().isOpen()) {
        return Error{Error::Kind::Denied, u"locked"_s,
            tr("The program is locked. Enter the password first."), u"password"_s};
    }
    return Search(database, scope, progress).run();
}

} // namespace vs
