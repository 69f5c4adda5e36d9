// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Result<Schema> Schema::read(const Database &database)
{
    Schema schema;
    Query tables(database,
        u"SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c "
        "WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' "
        "AND t.name NOT LIKE 'journal%' AND t.name <> 'sign_in' ORDER BY t.name, c.cid"_s);
    while (tables.next()) {
        const QByteArray name = tables.text(0).toLatin1();
        if (schema.m_tables.empty() || schema.m_tables.back() != name)
            schema.m_tables.push_back(name);
        schema.m_columns[name].insert(tables.text(1).toLatin1());
    }
    if (tables.failed())
        return tables.error();
    for (const QByteArray &table : schema.m_tables) {
        Query keys(database,
            u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) ORDER BY \"from\""_s);
        keys.bind(QString::fromLatin1(table));
        while (keys.next())
            schema.m_references.push_back(
                {table, keys.text(0).toLatin1(), keys.text(1).toLatin1()});
        if (keys.failed())
            return keys.error();
    }
    return schema;
}

bool Schema::has(const QByteArray &table, const QByteArray &column) const
{
    return m_columns.value(table).contains(column);
}

std::vector<Schema::Reference> Schema::pointingTo(const QByteArray &target) const
{
    std::vector<Reference> list;
    std::copy_if(m_references.begin(), m_references.end(), std::back_inserter(list),
        [&target](const Reference &reference) { return reference.target == target; });
    return list;
}

QByteArray Schema::target(const QByteArray &table, const QByteArray &column) const
{
    for (const Reference &reference : m_references) {
        if (reference.table == table && reference.column == column)
            return reference.target;
    }
    return {};
}

std::vector<Schema::Reference> Schema::from(const QByteArray &table) const
{
    std::vector<Reference> list;
    std::copy_if(m_references.begin(), m_references.end(), std::back_inserter(list),
        [&table](const Reference &reference) { return reference.table == table; });
    return list;
}

Result<std::vector<Schema::Unique>> Schema::uniques(
    const Database &database, const QByteArray &table)
{
    std::vector<Unique> list;
    QString index;
    Query query(database,
        u"SELECT l.name, i.name, s.sql FROM pragma_index_list(?) l, pragma_index_info(l.name) i "
        "LEFT JOIN sqlite_schema s ON s.name = l.name WHERE l.\"unique\" = 1 "
        "ORDER BY l.seq, i.seqno"_s);
    query.bind(QString::fromLatin1(table));
    while (query.next()) {
        if (index != query.text(0)) {
            index = query.text(0);
            const QString sql = query.text(2);
            const qsizetype where = sql.lastIndexOf(u"WHERE"_s, -1, Qt::CaseInsensitive);
            list.push_back({{}, where < 0 ? QString() : sql.mid(where + 5).trimmed()});
        }
        list.back().columns.push_back(query.text(1).toLatin1());
    }
    if (query.failed())
        return query.error();
    return list;
}

} // namespace vs
