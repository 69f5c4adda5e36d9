// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/ziparchive.h"

#include "models/tabular/sheeterrors.h"
#include "models/tabular/workbook.h"

#include <QFile>
#include <QtEndian>

#include <zlib.h>

#include <array>

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
constexpr qint64 ratioMattersFrom = 16LL * 1024 * 1024;
constexpr qint64 maxDirectoryBytes = 16LL * 1024 * 1024;
constexpr qint64 maxPartBytes = 32LL * 1024 * 1024; // of parts that are read as a whole

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

/// Unpacks an entry while it is read.
class EntrySource final : public ByteSource
{
public:
    explicit EntrySource(const QString &path, const ZipArchive::Entry &entry)
        : m_file(path)
        , m_entry(entry)
        , m_packedLeft(entry.packed)
    {
    }
    ~EntrySource() override
    {
        if (m_inflating)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(EntrySource)

    Result<void> open();
    Result<qsizetype> read(char *target, qsizetype room) override;

private:
    bool refill();
    qsizetype inflateSome(char *target, qsizetype room);

    QFile m_file;
    const ZipArchive::Entry m_entry;
    qint64 m_packedLeft;
    qint64 m_given = 0;
    quint32 m_crc = 0;
    z_stream m_stream = {};
    bool m_inflating = false;
    std::array<Bytef, 64 * 1024> m_packed;
};

Result<void> EntrySource::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return SheetErrors::unreadable(m_file.fileName(), m_file.errorString());
    m_file.seek(m_entry.headerAt);
    const QByteArray header = m_file.read(localBytes);
    if (header.size() < localBytes || u32(header, 0) != localSignature)
        return SheetErrors::damaged();
    const qint64 start = m_entry.headerAt + localBytes + u16(header, 26) + u16(header, 28);
    const bool readable = m_entry.method == deflated
        || (m_entry.method == stored && m_entry.packed == m_entry.unpacked);
    if (!readable || start + m_entry.packed > m_file.size() || !m_file.seek(start))
        return SheetErrors::damaged();
    if (m_entry.method == deflated) {
        if (inflateInit2(&m_stream, -MAX_WBITS) != Z_OK)
            return SheetErrors::damaged();
        m_inflating = true;
    }
    return {};
}

bool EntrySource::refill()
{
    const qint64 wanted = std::min(m_packedLeft, qint64(m_packed.size()));
    const qint64 got = m_file.read(reinterpret_cast<char *>(m_packed.data()), wanted);
    if (got <= 0)
        return false;
    m_packedLeft -= got;
    m_stream.next_in = m_packed.data();
    m_stream.avail_in = static_cast<uInt>(got);
    return true;
}

/// Bytes unpacked into `target`; -1 when the entry is not what it should be.
qsizetype EntrySource::inflateSome(char *target, qsizetype room)
{
    m_stream.next_out = reinterpret_cast<Bytef *>(target);
    m_stream.avail_out = static_cast<uInt>(room);
    while (m_stream.avail_out > 0) {
        if (m_stream.avail_in == 0 && !refill())
            return -1;
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        if (status == Z_STREAM_END)
            break;
        if (status != Z_OK)
            return -1;
    }
    return room - qsizetype(m_stream.avail_out);
}

Result<qsizetype> EntrySource::read(char *target, qsizetype room)
{
    constexpr qint64 mostAtOnce = 1 << 30;
    const qint64 size = std::min({qint64(room), m_entry.unpacked - m_given, mostAtOnce});
    if (size == 0)
        return qsizetype(0);
    const qint64 got = m_inflating ? inflateSome(target, size) : m_file.read(target, size);
    if (got != size)
        return SheetErrors::damaged();
    m_given += got;
    m_crc = quint32(crc32_z(m_crc, reinterpret_cast<const Bytef *>(target), z_size_t(got)));
    if (m_given == m_entry.unpacked && m_crc != m_entry.crc)
        return SheetErrors::damaged();
    return qsizetype(got);
}

} // namespace

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    ZipArchive archive(path);
    if (auto error = archive.readDirectory())
        return *error;
    return archive;
}

std::optional<Error> ZipArchive::readDirectory()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return SheetErrors::unreadable(m_path, file.errorString());
    const qint64 tailAt = std::max<qint64>(0, file.size() - endBytes - maxCommentBytes);
    file.seek(tailAt);
    const QByteArray tail = file.readAll();
    const qint64 end = endRecord(tail);
    if (end < 0)
        return SheetErrors::damaged();
    const int count = u16(tail, end + 10);
    const qint64 directoryAt = u32(tail, end + 16);
    if (directoryAt > tailAt + end || !file.seek(directoryAt))
        return SheetErrors::damaged();
    const QByteArray directory = file.read(std::min(tailAt + end - directoryAt, maxDirectoryBytes));
    qint64 at = 0;
    for (int i = 0; i < count; ++i) {
        if (auto error = readDirectoryEntry(directory, at))
            return error;
    }
    qint64 total = 0;
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
std::optional<Error> ZipArchive::readDirectoryEntry(const QByteArray &directory, qint64 &at)
{
    if (at + centralBytes > directory.size() || u32(directory, at) != centralSignature)
        return SheetErrors::damaged();
    const qint64 nameSize = u16(directory, at + 28);
    const qint64 next
        = at + centralBytes + nameSize + u16(directory, at + 30) + u16(directory, at + 32);
    if (next > directory.size())
        return SheetErrors::damaged();
    if (u16(directory, at + 8) & encryptedFlag)
        return SheetErrors::encrypted();
    Entry entry;
    entry.method = u16(directory, at + 10);
    entry.crc = u32(directory, at + 16);
    entry.packed = u32(directory, at + 20);
    entry.unpacked = u32(directory, at + 24);
    entry.headerAt = u32(directory, at + 42);
    QString name = QString::fromUtf8(directory.constData() + at + centralBytes, nameSize);
    m_entries.insert(name.replace(u'\\', u'/'), entry);
    at = next;
    return std::nullopt;
}

Result<std::unique_ptr<ByteSource>> ZipArchive::stream(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    if (found == m_entries.cend())
        return SheetErrors::damaged();
    auto source = std::make_unique<EntrySource>(m_path, *found);
    if (auto opened = source->open(); !opened)
        return opened.error();
    return std::unique_ptr<ByteSource>(std::move(source));
}

Result<QByteArray> ZipArchive::read(const QString &name) const
{
    const auto source = stream(name);
    if (!source)
        return source.error();
    const qint64 size = m_entries.value(name).unpacked;
    if (size > maxPartBytes)
        return SheetErrors::unpacksTooLarge();
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const auto got = (*source)->read(bytes.data(), bytes.size());
    if (!got)
        return got.error();
    return bytes;
}

} // namespace vs
