// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/lists/textcolumn.h"

#include <QHash>

namespace vs
{

class Database;

/// Who is in the register by document number, those of the list being read included.
class KnownPeople final
{
public:
    struct Person {
        qint64 id = 0;
        quint32 name = 0;    ///< see nameOf()
        bool inList = false; ///< a row of this list was taken over for this person
    };

    /// Reads everybody's; some 60 bytes a person.
    Result<void> load(const Database &database);
    /// Reads whoever has this number.
    Result<void> load(const Database &database, const QByteArray &idNumberIndex);

    size_t size() const { return size_t(m_people.size()); }
    Person *find(const QByteArray &idNumberIndex);
    QString nameOf(const Person &person) const;
    void add(const QByteArray &idNumberIndex, qint64 id, const QString &name);

private:
    /// A blind index as two numbers: as good as random, so that it is its own hash.
    struct Key {
        quint64 first = 0;
        quint64 second = 0;

        explicit Key(const QByteArray &blindIndex);
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return size_t(key.first) ^ seed; }
    };
    void put(const QByteArray &idNumberIndex, qint64 id, const QString &name, bool inList);

    QHash<Key, Person> m_people;
    TextColumn m_names; ///< packed: every row of the list adds one
};

} // namespace vs
