// SPDX-License-Identifier: GPL-3.0-or-later
// How a journal entry spells its changes; both directions in one place.
#include "models/storage/journal.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <cstring>

namespace vs
{

namespace
{

/// Private-use tag: the column is a sealed cell, here with its plain bytes.
constexpr auto sealedTag = QCborTag(0x5653);

void write(QCborStreamWriter &writer, const Value &value)
{
    struct Visitor {
        QCborStreamWriter &writer;
        void operator()(std::monostate) const { writer.appendNull(); }
        void operator()(qint64 number) const { writer.append(number); }
        void operator()(double number) const { writer.append(number); }
        void operator()(const QString &text) const { writer.append(QStringView(text)); }
        void operator()(const QByteArray &bytes) const { writer.append(bytes); }
        void operator()(const Sealed &sealed) const
        {
            writer.append(sealedTag);
            writer.append(sealed.bytes);
        }
    };
    std::visit(Visitor{writer}, value);
}

/// The stream reader hands strings out in chunks.
template <typename Text, typename Read>
Text whole(Read read)
{
    Text all;
    auto chunk = read();
    while (chunk.status == QCborStreamReader::Ok) {
        all += chunk.data;
        chunk = read();
    }
    return all;
}

QByteArray readBytes(QCborStreamReader &reader)
{
    return whole<QByteArray>([&reader] { return reader.readByteArray(); });
}

QString readText(QCborStreamReader &reader)
{
    return whole<QString>([&reader] { return reader.readString(); });
}

Value readValue(QCborStreamReader &reader)
{
    if (reader.isTag()) {
        reader.next();
        return Sealed(readBytes(reader));
    }
    if (reader.isInteger()) {
        const qint64 number = reader.toInteger();
        reader.next();
        return number;
    }
    if (reader.isDouble()) {
        const double number = reader.toDouble();
        reader.next();
        return number;
    }
    if (reader.isString())
        return readText(reader);
    if (reader.isByteArray())
        return readBytes(reader);
    reader.next();
    return {};
}

qint64 readInteger(QCborStreamReader &reader)
{
    const Value value = readValue(reader);
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

using Sink = std::function<void(const JournalChange &)>;

void readInserted(QCborStreamReader &reader, const QByteArray &table, const Sink &sink)
{
    std::vector<QByteArray> columns;
    reader.enterContainer();
    while (reader.lastError() == QCborError::NoError && reader.hasNext())
        columns.push_back(readText(reader).toLatin1());
    reader.leaveContainer();
    reader.enterContainer();
    JournalChange change{table, 0, {}, std::nullopt, {}};
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        reader.enterContainer();
        change.id = readInteger(reader);
        for (const QByteArray &column : columns) {
            change.column = column;
            change.after = readValue(reader);
            sink(change);
        }
        reader.leaveContainer();
    }
    reader.leaveContainer();
}

void readUpdated(QCborStreamReader &reader, const QByteArray &table, const Sink &sink)
{
    const qint64 id = readInteger(reader);
    reader.enterContainer();
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        reader.enterContainer();
        JournalChange change{table, id, readText(reader).toLatin1(), std::nullopt, {}};
        change.before = readValue(reader);
        change.after = readValue(reader);
        sink(change);
        reader.leaveContainer();
    }
    reader.leaveContainer();
}

} // namespace

ChangeWriter::ChangeWriter()
{
    begin();
}

ChangeWriter::~ChangeWriter() = default;

void ChangeWriter::begin()
{
    m_bytes.clear();
    m_touched.clear();
    m_groupTable = nullptr;
    m_writer = std::make_unique<QCborStreamWriter>(&m_bytes);
    m_writer->startArray(2);
    m_writer->startArray();
}

void ChangeWriter::endGroup()
{
    if (!m_groupTable)
        return;
    m_writer->endArray();
    m_writer->endArray();
    m_groupTable = nullptr;
}

void ChangeWriter::inserted(const char *table, qint64 id, const Fields &fields)
{
    const auto sameColumn = [](const Field &field, const char *column) {
        return field.column == column || std::strcmp(field.column, column) == 0;
    };
    const bool continues = m_groupTable && std::strcmp(m_groupTable, table) == 0
        && std::equal(
            fields.begin(), fields.end(), m_groupColumns.begin(), m_groupColumns.end(), sameColumn);
    if (!continues) {
        endGroup();
        m_groupTable = table;
        m_groupColumns.clear();
        m_writer->startArray(3);
        m_writer->append(QLatin1StringView(table));
        m_writer->startArray(fields.size());
        for (const Field &field : fields) {
            m_groupColumns.push_back(field.column);
            m_writer->append(QLatin1StringView(field.column));
        }
        m_writer->endArray();
        m_writer->startArray();
    }
    m_writer->startArray(fields.size() + 1);
    m_writer->append(id);
    for (const Field &field : fields)
        write(*m_writer, field.value);
    m_writer->endArray();
    m_touched.push_back(id);
}

void ChangeWriter::updated(const char *table, qint64 id, const std::vector<Changed> &changes)
{
    endGroup();
    m_writer->startArray(3);
    m_writer->append(QLatin1StringView(table));
    m_writer->append(id);
    m_writer->startArray(changes.size());
    for (const Changed &change : changes) {
        m_writer->startArray(3);
        m_writer->append(QLatin1StringView(change.column));
        write(*m_writer, change.before);
        write(*m_writer, change.after);
        m_writer->endArray();
    }
    m_writer->endArray();
    m_writer->endArray();
    m_touched.push_back(id);
}

QByteArray ChangeWriter::take(const QString &reason)
{
    endGroup();
    m_writer->endArray();
    m_writer->append(QStringView(reason));
    m_writer->endArray();
    m_writer.reset();
    QByteArray bytes = std::exchange(m_bytes, {});
    begin();
    return bytes;
}

bool Journal::readChanges(const QByteArray &payload, QString *reason, const Sink &sink)
{
    QCborStreamReader reader(payload);
    if (!reader.isArray() || !reader.enterContainer() || !reader.isArray()
        || !reader.enterContainer())
        return false;
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        reader.enterContainer();
        const QByteArray table = readText(reader).toLatin1();
        if (reader.isArray())
            readInserted(reader, table, sink);
        else
            readUpdated(reader, table, sink);
        reader.leaveContainer();
    }
    if (!reader.leaveContainer())
        return false;
    const QString why = readText(reader);
    if (reason)
        *reason = why;
    return reader.lastError() == QCborError::NoError;
}

} // namespace vs
