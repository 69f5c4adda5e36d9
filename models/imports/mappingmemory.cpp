// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/mappingmemory.h"

#include "models/access/access.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString fingerprintOf(const Head &head)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QString heading : head.headings) {
        heading.removeIf([](QChar c) { return c.isSpace(); });
        hash.addData(heading.toUtf8());
        hash.addData(QByteArrayView("\x1f"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString jsonOf(const Head &head, std::span<const ColumnSpec> specs)
{
    QJsonObject columns;
    for (size_t i = 0; i < specs.size(); ++i)
        columns.insert(specs[i].key, head.columnOf[i]);
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

} // namespace

Result<MappingMemory> MappingMemory::load(const Database &database, ImportKind kind)
{
    MappingMemory memory;
    Query query(database, u"SELECT head, id, columns FROM import_mapping WHERE kind = ?"_s);
    query.bind(importKindCode(kind));
    while (query.next())
        memory.m_byHead.insert(query.text(0), {query.integer(1), query.text(2)});
    if (query.failed())
        return query.error();
    return memory;
}

bool MappingMemory::recall(Head &head, std::span<const ColumnSpec> specs) const
{
    const auto kept = m_byHead.constFind(fingerprintOf(head));
    if (!head.found() || kept == m_byHead.cend())
        return false;
    const QJsonObject columns = QJsonDocument::fromJson(kept->columns.toUtf8()).object();
    for (size_t i = 0; i < specs.size(); ++i) {
        // A column the program did not know then keeps the place that was found for it.
        const int column = columns.value(specs[i].key).toInt(head.columnOf[i]);
        if (column < head.headings.size())
            head.assign(int(i), column);
    }
    return true;
}

Result<void> MappingMemory::remember(
    Database &database, ImportKind kind, const Head &head, std::span<const ColumnSpec> specs)
{
    if (!head.found())
        return {};
    if (auto allowed = Access(database).require(Right::ImportLists); !allowed)
        return allowed;
    const auto memory = load(database, kind);
    if (!memory)
        return memory.error();
    const QString fingerprint = fingerprintOf(head);
    const QString columns = jsonOf(head, specs);
    const Kept kept = memory->m_byHead.value(fingerprint);
    const SampleRow row{head.row, head.headings};
    const Head found = HeadFinder({specs.begin(), specs.end()}).find({&row, 1});
    if (kept.columns == columns || (kept.id == 0 && found.columnOf == head.columnOf))
        return {};
    auto transaction = Transaction::begin(database, u"import.remember"_s);
    if (!transaction)
        return transaction.error();
    if (kept.id != 0) {
        const auto changed = transaction->update("import_mapping", kept.id, {{"columns", columns}});
        if (!changed)
            return changed.error();
    } else if (auto done = transaction->insert("import_mapping", database.ids().next(),
                   {{"kind", importKindCode(kind)}, {"head", fingerprint}, {"columns", columns}});
               !done) {
        return done;
    }
    return transaction->commit();
}

} // namespace vs
