// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>

namespace vs
{

class Database;

/// Who is in the register by document number, those of the list being read included. Some 28 bytes
/// a person, since there is one for every row of a long list.
class KnownPeople final
{
public:
    struct Person {
        qint64 id = 0;
        quint32 row = 0;      ///< of this list that was taken over for this person, from 1; else 0
        quint32 nameMark = 0; ///< of the name in that row, see isNamed()

        bool isInList() const { return row != 0; }
        /// Says that a row of the list was taken over.
        void take(int listRow, const QString &name);
        /// Whether that row had this name; two different names are taken for one once in four
        /// thousand million times.
        bool isNamed(const QString &name) const { return nameMark == markOf(name); }

    private:
        static quint32 markOf(const QString &name) { return quint32(qHash(name, 0)); }
    };

    /// Reads everybody's number.
    Result<void> load(const Database &database);
    /// Reads whoever has this number.
    Result<void> load(const Database &database, const QByteArray &idNumberIndex);

    size_t size() const { return size_t(m_people.size()); }
    Person *find(const QByteArray &idNumberIndex);
    /// A new person out of a row of the list.
    void add(const QByteArray &idNumberIndex, qint64 id, int listRow, const QString &name);

private:
    /// Half of a blind index: as good as random, so that it is its own hash, and the same for two
    /// of ten million people in one register of three hundred thousand.
    struct Key {
        quint64 bits = 0;

        explicit Key(const QByteArray &blindIndex);
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return size_t(key.bits) ^ seed; }
    };

    QHash<Key, Person> m_people;
};

} // namespace vs
