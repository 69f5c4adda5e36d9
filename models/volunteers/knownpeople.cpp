// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/knownpeople.h"

#include "models/storage/query.h"

#include <array>
#include <cstring>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

KnownPeople::Key::Key(const QByteArray &blindIndex)
{
    std::array<quint64, 2> halves{};
    std::memcpy(halves.data(), blindIndex.constData(),
        std::min(sizeof halves, static_cast<size_t>(blindIndex.size())));
    first = halves[0];
    second = halves[1];
}

Result<void> KnownPeople::load(const Database &database)
{
    Query query(database,
        u"SELECT id_number_index, id, name FROM volunteer WHERE id_number_index IS NOT NULL"_s);
    while (query.next())
        put(query.bytes(0), query.integer(1), query.text(2), false);
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

Result<void> KnownPeople::load(const Database &database, const QByteArray &idNumberIndex)
{
    Query query(database, u"SELECT id, name FROM volunteer WHERE id_number_index = ?"_s);
    query.bind(idNumberIndex);
    if (query.next())
        put(idNumberIndex, query.integer(0), query.text(1), false);
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

KnownPeople::Person *KnownPeople::find(const QByteArray &idNumberIndex)
{
    const auto found = m_people.find(Key(idNumberIndex));
    return found == m_people.end() ? nullptr : &*found;
}

void KnownPeople::add(const QByteArray &idNumberIndex, qint64 id, const QString &name)
{
    put(idNumberIndex, id, name, true);
}

void KnownPeople::put(const QByteArray &idNumberIndex, qint64 id, const QString &name, bool inList)
{
    const QByteArray utf8 = name.toUtf8();
    m_people.insert(Key(idNumberIndex), {id, quint32(m_names.size()), inList});
    m_names.append({utf8.constData(), size_t(utf8.size())});
}

QString KnownPeople::nameOf(const Person &person) const
{
    const std::string_view name = m_names.text(person.name);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace vs
