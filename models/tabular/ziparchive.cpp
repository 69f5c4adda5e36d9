// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/ziparchive.h"

#include "models/tabular/sheeterrors.h"
#include "models/tabular/workbook.h"

#include <QtEndian>

#include <zlib.h>

namespace vs
{

namespace
{

// Layout after PKWARE's APPNOTE.TXT 4.3; ZIP64 is not needed below the limits above.
constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr qint64 localBytes = 30;
constexpr qint64 centralBytes = 46;
constexpr qint64 endBytes = 22;
constexpr qint64 maxCommentBytes = 0xffff;
constexpr quint16 encryptedFlag = 1;
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;
// Deflate cannot do better than 1:1032; honest sheets stay below 1:100, small ones are harmless.
constexpr qint64 maxRatio = 200;
constexpr qint64 ratioMattersFrom = 64LL * 1024 * 1024;

quint16 u16(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 u32(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

qint64 endRecord(const QByteArray &bytes)
{
    const qint64 first = std::max<qint64>(0, bytes.size() - endBytes - maxCommentBytes);
    for (qint64 at = bytes.size() - endBytes; at >= first; --at) {
        if (u32(bytes, at) == endSignature)
            return at;
    }
    return -1;
}

bool inflateInto(QByteArray &target, const char *packed, qint64 packedSize)
{
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed));
    stream.avail_in = static_cast<uInt>(packedSize);
    stream.next_out = reinterpret_cast<Bytef *>(target.data());
    stream.avail_out = static_cast<uInt>(target.size());
    const int status = inflate(&stream, Z_FINISH);
    const bool complete = status == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return complete;
}

} // namespace

Result<ZipArchive> ZipArchive::open(QByteArray bytes)
{
    ZipArchive archive(std::move(bytes));
    if (auto error = archive.readDirectory())
        return *error;
    return archive;
}

std::optional<Error> ZipArchive::readDirectory()
{
    const qint64 end = endRecord(m_bytes);
    if (end < 0)
        return SheetErrors::damaged();
    const int count = u16(m_bytes, end + 10);
    qint64 at = u32(m_bytes, end + 16);
    qint64 total = 0;
    for (int i = 0; i < count; ++i) {
        if (auto error = readDirectoryEntry(at))
            return error;
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        total += entry.unpacked;
        if (entry.unpacked > ratioMattersFrom && entry.unpacked / maxRatio > entry.packed)
            return SheetErrors::unpacksTooLarge();
    }
    if (total > maxUnpackedBytes)
        return SheetErrors::unpacksTooLarge();
    return std::nullopt;
}

/// Reads the entry at `at` and moves `at` behind it.
std::optional<Error> ZipArchive::readDirectoryEntry(qint64 &at)
{
    if (at + centralBytes > m_bytes.size() || u32(m_bytes, at) != centralSignature)
        return SheetErrors::damaged();
    const qint64 nameSize = u16(m_bytes, at + 28);
    const qint64 next
        = at + centralBytes + nameSize + u16(m_bytes, at + 30) + u16(m_bytes, at + 32);
    if (next > m_bytes.size())
        return SheetErrors::damaged();
    if (u16(m_bytes, at + 8) & encryptedFlag)
        return SheetErrors::encrypted();
    Entry entry;
    entry.method = u16(m_bytes, at + 10);
    entry.crc = u32(m_bytes, at + 16);
    entry.packed = u32(m_bytes, at + 20);
    entry.unpacked = u32(m_bytes, at + 24);
    entry.headerAt = u32(m_bytes, at + 42);
    QString name = QString::fromUtf8(m_bytes.constData() + at + centralBytes, nameSize);
    m_entries.insert(name.replace(u'\\', u'/'), entry);
    at = next;
    return std::nullopt;
}

Result<QByteArray> ZipArchive::read(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.cend())
        return SheetErrors::damaged();
    const Entry &entry = *found;
    if (entry.headerAt + localBytes > m_bytes.size()
        || u32(m_bytes, entry.headerAt) != localSignature)
        return SheetErrors::damaged();
    const qint64 start = entry.headerAt + localBytes + u16(m_bytes, entry.headerAt + 26)
        + u16(m_bytes, entry.headerAt + 28);
    if (start + entry.packed > m_bytes.size())
        return SheetErrors::damaged();

    QByteArray target;
    if (entry.method == stored && entry.packed == entry.unpacked) {
        target = m_bytes.mid(start, entry.packed);
    } else if (entry.method == deflated) {
        target.resize(entry.unpacked);
        if (!inflateInto(target, m_bytes.constData() + start, entry.packed))
            return SheetErrors::damaged();
    } else {
        return SheetErrors::damaged();
    }
    const auto *data = reinterpret_cast<const Bytef *>(target.constData());
    if (crc32_z(crc32_z(0, nullptr, 0), data, static_cast<z_size_t>(target.size())) != entry.crc)
        return SheetErrors::damaged();
    return target;
}

} // namespace vs
