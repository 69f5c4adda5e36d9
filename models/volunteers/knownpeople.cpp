// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/knownpeople.h"

#include "models/storage/query.h"

#include <algorithm>
#include <cstring>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

KnownPeople::Key::Key(const QByteArray &blindIndex)
{
    std::memcpy(&bits, blindIndex.constData(),
        std::min(sizeof bits, static_cast<size_t>(blindIndex.size())));
}

void KnownPeople::Person::take(int listRow, const QString &name)
{
    row = quint32(listRow);
    nameMark = markOf(name);
}

Result<void> KnownPeople::load(const Database &database)
{
    Query query(
        database, u"SELECT id_number_index, id FROM volunteer WHERE id_number_index IS NOT NULL"_s);
    while (query.next())
        m_people.insert(Key(query.bytes(0)), Person{query.integer(1)});
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

Result<void> KnownPeople::load(const Database &database, const QByteArray &idNumberIndex)
{
    Query query(database, u"SELECT id FROM volunteer WHERE id_number_index = ?"_s);
    query.bind(idNumberIndex);
    if (query.next())
        m_people.insert(Key(idNumberIndex), Person{query.integer(0)});
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

KnownPeople::Person *KnownPeople::find(const QByteArray &idNumberIndex)
{
    const auto found = m_people.find(Key(idNumberIndex));
    return found == m_people.end() ? nullptr : &*found;
}

void KnownPeople::add(const QByteArray &idNumberIndex, qint64 id, int listRow, const QString &name)
{
    Person person{id};
    person.take(listRow, name);
    m_people.insert(Key(idNumberIndex), person);
}

} // namespace vs
