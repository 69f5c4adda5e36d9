// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/rowledger.h"
#include "models/storage/schema.h"

#include <QMap>

namespace vs
{

/// What every journaled table holds, readable: `table id column` → value, sealed cells opened and
/// `changed_at` left out. `undone` is left out too, because undo itself writes there.
inline QMap<QString, QString> fileContents(const Database &database)
{
    QMap<QString, QString> contents;
    const auto keys = database.vault().keys();
    const auto schema = Schema::read(database);
    if (!schema)
        qFatal("%s", qPrintable(schema.error().text));
    for (const QByteArray &table : schema->tables()) {
        if (table == "undone")
            continue;
        const QString name = QString::fromLatin1(table);
        QStringList columns;
        Query info(database, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
        info.bind(name);
        while (info.next())
            columns += info.text(0);
        // A step that was undone stays as a row and says nothing any more.
        const QString all = table == "registration_step"
            ? QStringLiteral("SELECT %1 FROM %2 WHERE active = 1")
            : QStringLiteral("SELECT %1 FROM %2");
        Query rows(database, all.arg(columns.join(u','), name));
        while (rows.next()) {
            const qint64 id = rows.integer(static_cast<int>(columns.indexOf(u"id")));
            for (int i = 0; i < columns.size(); ++i) {
                const QByteArray column = columns.at(i).toLatin1();
                if (column == "changed_at")
                    continue;
                QString text = displayText(rows.value(i));
                if (const QByteArray bytes = rows.bytes(i); !bytes.isEmpty()) {
                    if (const auto plain = keys->openCell(bytes, {table, id, column}))
                        text = QString::fromUtf8(plain->toHex());
                    else if (std::holds_alternative<QByteArray>(rows.value(i)))
                        text = QString::fromLatin1(bytes.toHex());
                }
                contents.insert(
                    QStringLiteral("%1 %2 %3").arg(name).arg(id).arg(columns.at(i)), text);
            }
        }
    }
    return contents;
}

/// Where two such contents differ, one line a value; empty when they are alike.
inline QString contentsDiffer(
    const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    QStringList lines;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (after.value(it.key(), QStringLiteral("gone")) != it.value())
            lines += QStringLiteral("%1: %2 → %3").arg(it.key(), it.value(), after.value(it.key()));
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()))
            lines += QStringLiteral("%1: new %2").arg(it.key(), it.value());
    }
    return lines.join(u'\n');
}

} // namespace vs
