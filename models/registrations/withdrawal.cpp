// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/withdrawal.h"

#include "models/core/idnumber.h"
#include "models/core/namekeys.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/masks.h"

#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Removal = PersonalColumn::Removal;

const QString purgedWord = u"***"_s;
const QString removedText = u"（已删除）"_s; // kept in the file, so it is no text of the screen

Value emptied(Removal removal)
{
    switch (removal) {
    case Removal::Sealed:
    case Removal::PurgedSealed:
        return Sealed();
    case Removal::Nulled:
        return {};
    case Removal::Zeroed:
        return qint64(0);
    default:
        return QString();
    }
}

bool isOf(const PersonalColumn &column, const char *table)
{
    return QLatin1StringView(column.table) == QLatin1StringView(table);
}

/// What names the person, the longest first, so that no part of one is left standing.
QStringList wordsOf(const Volunteer &person)
{
    QStringList words{person.name, person.idNumber, person.phone, person.address,
        person.guardian.name, person.guardian.phone};
    words.removeAll(QString());
    std::sort(words.begin(), words.end(),
        [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

QString without(const QStringList &words, QString text)
{
    for (const QString &word : words)
        text.replace(word, purgedWord);
    return text;
}

/// A cell of the row holds one of the document numbers.
bool namesOneOf(const QByteArray &cells, const QSet<QString> &numbers)
{
    const QCborMap map = QCborValue::fromCbor(cells).toMap();
    return std::any_of(map.begin(), map.end(), [&numbers](const auto &cell) {
        return numbers.contains(IdNumber::normalise(cell.second.toString()));
    });
}

} // namespace

Withdrawal::Withdrawal(Database &database, Transaction &transaction)
    : m_database(database)
    , m_transaction(transaction)
{
}

Result<QString> Withdrawal::strip(const Volunteer &person, const QString &reason)
{
    m_words = wordsOf(person);
    m_people.insert(person.id.value());
    if (!person.idNumber.isEmpty())
        m_numbers.insert(IdNumber::normalise(person.idNumber));
    if (auto done = stripPerson(person); !done)
        return done.error();
    for (const PersonalColumn &column : personalColumns()) {
        if (isOf(column, "volunteer"))
            continue;
        if (auto done = stripRows(column, person); !done)
            return done.error();
    }
    return purged(reason);
}

Result<void> Withdrawal::stripPerson(const Volunteer &person)
{
    Fields fields;
    for (const PersonalColumn &column : personalColumns()) {
        if (isOf(column, "volunteer") && column.removal != Removal::Replaced)
            fields.push_back({column.column, emptied(column.removal)});
    }
    const NameKeys keys = NameKeys::of(withdrawnName());
    fields.insert(fields.end(),
        {{"name", withdrawnName()}, {"name_key", keys.pinyin}, {"name_initials", keys.initials}});
    const auto done = m_transaction.update("volunteer", person.id.value(), fields);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Withdrawal::stripRows(const PersonalColumn &column, const Volunteer &person)
{
    std::vector<std::pair<qint64, Value>> rows;
    {
        const QString table = QString::fromLatin1(column.table);
        Query query(m_database,
            u"SELECT id, %1 FROM %2 WHERE volunteer_id = ? AND %1 IS NOT NULL AND %1 <> ''"_s.arg(
                QString::fromLatin1(column.column), table));
        query.bind(person.id.value());
        while (query.next()) {
            const qint64 id = query.integer(0);
            const auto cell = [&] { return query.cellText(1, {column.table, id, column.column}); };
            switch (column.removal) {
            case Removal::Masked:
                rows.emplace_back(id, maskedName(query.text(1)));
                break;
            case Removal::Replaced:
                rows.emplace_back(id, Sealed(removedText));
                break;
            case Removal::Purged:
                rows.emplace_back(id, purged(query.text(1)));
                break;
            case Removal::PurgedSealed:
                rows.emplace_back(id, Sealed(purged(cell())));
                break;
            default:
                rows.emplace_back(id, emptied(column.removal));
            }
        }
        if (query.failed())
            return query.error();
    }
    for (const auto &[id, value] : rows) {
        if (auto done = m_transaction.update(column.table, id, {{column.column, value}}); !done)
            return done.error();
    }
    return {};
}

QString Withdrawal::purged(QString text) const
{
    return without(m_words, std::move(text));
}

QString Withdrawal::withoutNames(const Volunteer &person, const QString &text)
{
    return without(wordsOf(person), text);
}

Result<int> Withdrawal::eraseHeldRows()
{
    const auto rows = heldRowsOf(m_database, m_people, m_numbers);
    if (!rows)
        return rows.error();
    if (auto done = eraseHeldRows(*rows); !done)
        return done.error();
    return int(rows->size());
}

Result<void> Withdrawal::eraseHeldRows(std::span<const qint64> rows)
{
    for (const qint64 id : rows) {
        QString status;
        {
            Query query(m_database, u"SELECT status FROM held_row WHERE id = ?"_s);
            query.bind(id);
            if (query.next())
                status = query.text(0);
        }
        const auto done = m_transaction.update("held_row", id,
            {{"cells", Sealed(erasedCells())},
                {"status", status == "held"_L1 ? u"dismissed"_s : status}});
        if (!done)
            return done.error();
    }
    return {};
}

QByteArray erasedCells()
{
    return QCborMap().toCborValue().toCbor();
}

Result<std::vector<qint64>> heldRowsOf(
    const Database &database, const QSet<qint64> &people, const QSet<QString> &numbers)
{
    std::vector<qint64> found;
    Query query(database,
        u"SELECT h.id, h.cells, CASE h.kind WHEN 'volunteers' THEN h.record_id ELSE "
        "(SELECT volunteer_id FROM service_record r WHERE r.id = h.record_id) END "
        "FROM held_row h"_s);
    while (query.next()) {
        const qint64 id = query.integer(0);
        const QByteArray cells = query.cell(1, {"held_row", id, "cells"});
        if (people.contains(query.integer(2)) || namesOneOf(cells, numbers))
            found.push_back(id);
    }
    if (query.failed())
        return query.error();
    return found;
}

} // namespace vs
