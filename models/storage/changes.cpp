// SPDX-License-Identifier: GPL-3.0-or-later
// How a journal entry spells its changes; both directions in one place.
#include "models/storage/journal.h"

#include <QCborStreamReader>

#include <array>
#include <cstring>

namespace vs
{

namespace
{

/// Private-use tag: the column is a sealed cell, here with its plain bytes.
constexpr auto sealedTag = QCborTag(0x5653);

// Written by hand (RFC 8949): Qt's writer takes each of some seven million values of an import
// through a device.
enum Major : quint8 {
    Unsigned = 0,
    Negative = 1,
    Bytes = 2,
    Text = 3,
    Array = 4,
    Tag = 6
};
constexpr char endlessArray = '\x9f';
constexpr char endOfArray = '\xff';
constexpr char null = '\xf6';
constexpr char doubleFollows = '\xfb';

void putHead(std::string &out, Major major, quint64 number)
{
    constexpr quint64 inOneByte = 24;
    std::array<char, 9> bytes;
    const quint8 kind = quint8(major << 5);
    qsizetype size = 0;
    if (number < inOneByte) {
        out.push_back(char(kind | quint8(number)));
        return;
    }
    if (number <= 0xff)
        size = 1;
    else if (number <= 0xffff)
        size = 2;
    else
        size = number <= 0xffffffff ? 4 : 8;
    bytes[0] = char(kind | (size == 1 ? 24 : size == 2 ? 25 : size == 4 ? 26 : 27));
    for (qsizetype i = 0; i < size; ++i)
        bytes[size_t(1 + i)] = char(number >> (8 * (size - 1 - i)));
    out.append(bytes.data(), size_t(1 + size));
}

void put(std::string &out, qint64 number)
{
    if (number >= 0)
        putHead(out, Unsigned, quint64(number));
    else
        putHead(out, Negative, quint64(-1 - number));
}

void put(std::string &out, double number)
{
    quint64 bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    out.push_back(doubleFollows);
    for (int shift = 56; shift >= 0; shift -= 8)
        out.push_back(char(bits >> shift));
}

void put(std::string &out, Major major, QByteArrayView bytes)
{
    putHead(out, major, quint64(bytes.size()));
    out.append(bytes.data(), size_t(bytes.size()));
}

void write(std::string &out, const Value &value)
{
    struct Visitor {
        std::string &out;
        void operator()(std::monostate) const { out.push_back(null); }
        void operator()(qint64 number) const { put(out, number); }
        void operator()(double number) const { put(out, number); }
        void operator()(const QString &text) const { put(out, Text, text.toUtf8()); }
        void operator()(const QByteArray &bytes) const { put(out, Bytes, bytes); }
        void operator()(const Sealed &sealed) const
        {
            putHead(out, Tag, quint64(sealedTag));
            put(out, Bytes, sealed.bytes);
        }
    };
    std::visit(Visitor{out}, value);
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
using Look = std::function<bool(const JournalChange &)>; ///< false: enough was seen

bool lookAtInserted(QCborStreamReader &reader, const QByteArray &table, const Look &look)
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
            if (!look(change))
                return false;
        }
        reader.leaveContainer();
    }
    reader.leaveContainer();
    return true;
}

bool lookAtUpdated(QCborStreamReader &reader, const QByteArray &table, const Look &look)
{
    const qint64 id = readInteger(reader);
    reader.enterContainer();
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        reader.enterContainer();
        JournalChange change{table, id, readText(reader).toLatin1(), std::nullopt, {}};
        change.before = readValue(reader);
        change.after = readValue(reader);
        if (!look(change))
            return false;
        reader.leaveContainer();
    }
    reader.leaveContainer();
    return true;
}

/// False when the bytes make no sense or enough was seen.
bool lookAtAll(QCborStreamReader &reader, const Look &look)
{
    if (!reader.isArray() || !reader.enterContainer() || !reader.isArray()
        || !reader.enterContainer())
        return false;
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        reader.enterContainer();
        const QByteArray table = readText(reader).toLatin1();
        const bool goOn = reader.isArray() ? lookAtInserted(reader, table, look)
                                           : lookAtUpdated(reader, table, look);
        if (!goOn)
            return false;
        reader.leaveContainer();
    }
    return reader.leaveContainer();
}

} // namespace

void ChangeWriter::begin()
{
    m_bytes.clear(); // keeps its room
    m_touched.clear();
    m_groupTable = nullptr;
    putHead(m_bytes, Array, 2);
    m_bytes.push_back(endlessArray);
}

void ChangeWriter::endGroup()
{
    if (!m_groupTable)
        return;
    m_bytes.push_back(endOfArray);
    m_groupTable = nullptr;
}

void ChangeWriter::inserted(
    const char *table, qint64 id, const Fields &fields, const std::vector<StoredValue> &stored)
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
        putHead(m_bytes, Array, 3);
        put(m_bytes, Text, table);
        putHead(m_bytes, Array, fields.size());
        for (const Field &field : fields) {
            m_groupColumns.push_back(field.column);
            put(m_bytes, Text, field.column);
        }
        m_bytes.push_back(endlessArray);
    }
    putHead(m_bytes, Array, fields.size() + 1);
    put(m_bytes, id);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (const auto *text = std::get_if<StoredText>(&stored[i]))
            put(m_bytes, Text, text->utf8);
        else
            write(m_bytes, fields[i].value);
    }
    m_touched.push_back(id);
}

void ChangeWriter::updated(const char *table, qint64 id, const std::vector<Changed> &changes)
{
    endGroup();
    putHead(m_bytes, Array, 3);
    put(m_bytes, Text, table);
    put(m_bytes, id);
    putHead(m_bytes, Array, changes.size());
    for (const Changed &change : changes) {
        putHead(m_bytes, Array, 3);
        put(m_bytes, Text, change.column);
        write(m_bytes, change.before);
        write(m_bytes, change.after);
    }
    m_touched.push_back(id);
}

QByteArray ChangeWriter::take(const QString &reason)
{
    endGroup();
    m_bytes.push_back(endOfArray);
    put(m_bytes, Text, reason.toUtf8());
    QByteArray bytes(m_bytes.data(), qsizetype(m_bytes.size()));
    begin();
    return bytes;
}

bool Journal::readChanges(const QByteArray &payload, QString *reason, const Sink &sink)
{
    QCborStreamReader reader(payload);
    const bool whole = lookAtAll(reader, [&sink](const JournalChange &change) {
        sink(change);
        return true;
    });
    if (!whole)
        return false;
    const QString why = readText(reader);
    if (reason)
        *reason = why;
    return reader.lastError() == QCborError::NoError;
}

std::optional<JournalChange> Journal::findChange(
    const QByteArray &payload, const std::function<bool(const JournalChange &)> &wanted)
{
    std::optional<JournalChange> found;
    QCborStreamReader reader(payload);
    lookAtAll(reader, [&](const JournalChange &change) {
        if (wanted(change))
            found = change;
        return !found;
    });
    return found;
}

} // namespace vs
