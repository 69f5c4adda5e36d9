// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/compoundfile.h"

#include "models/tabular/sheeterrors.h"

#include <QtEndian>

namespace vs
{

namespace
{

constexpr qint64 headerBytes = 512;
constexpr qint64 entryBytes = 128;
constexpr qint64 smallSectorBytes = 64;
constexpr qint64 smallStreamBelow = 4096;
constexpr int sectorsInHeader = 109;
constexpr quint32 lastRegular = 0xfffffffa; // sectors beyond have meanings of their own

quint16 u16(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 u32(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

void append(std::vector<quint32> &numbers, const QByteArray &sector)
{
    for (qint64 at = 0; at + 4 <= sector.size(); at += 4)
        numbers.push_back(u32(sector, at));
}

/// A stream that lies in whole sectors.
class ChainSource final : public ByteSource
{
public:
    ChainSource(const QString &path, std::vector<quint32> chain, qint64 sectorBytes, qint64 size)
        : m_file(path)
        , m_chain(std::move(chain))
        , m_sectorBytes(sectorBytes)
        , m_size(size)
    {
    }

    Result<qsizetype> read(char *target, qsizetype room) override
    {
        if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly))
            return SheetErrors::unreadable(m_file.fileName(), m_file.errorString());
        const qint64 within = m_at % m_sectorBytes;
        const qint64 size = std::min({qint64(room), m_sectorBytes - within, m_size - m_at});
        if (size <= 0)
            return qsizetype(0);
        const qint64 sector = m_chain[size_t(m_at / m_sectorBytes)];
        if (!m_file.seek((sector + 1) * m_sectorBytes + within)
            || m_file.read(target, size) != size)
            return SheetErrors::damaged();
        m_at += size;
        return qsizetype(size);
    }

private:
    QFile m_file;
    const std::vector<quint32> m_chain;
    const qint64 m_sectorBytes;
    const qint64 m_size;
    qint64 m_at = 0;
};

class OwnedSource final : public ByteSource
{
public:
    explicit OwnedSource(QByteArray bytes)
        : m_bytes(std::move(bytes))
        , m_source(m_bytes)
    {
    }
    Result<qsizetype> read(char *target, qsizetype room) override
    {
        return m_source.read(target, room);
    }

private:
    const QByteArray m_bytes;
    MemorySource m_source;
};

} // namespace

Result<CompoundFile> CompoundFile::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return SheetErrors::unreadable(path, file.errorString());
    CompoundFile compound(path);
    if (!compound.readHeader(file))
        return SheetErrors::damaged();
    return compound;
}

bool CompoundFile::readHeader(QFile &file)
{
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith(signature))
        return false;
    const int shift = u16(header, 30);
    if (shift != 9 && shift != 12)
        return false;
    m_sectorBytes = 1LL << shift;
    m_sectors = file.size() / m_sectorBytes;
    if (!readTable(file, header))
        return false;
    if (!readDirectory(file, u32(header, 48)))
        return false;
    if (const auto small = chain(u32(header, 60), qint64(u32(header, 64)) * m_sectorBytes)) {
        for (const quint32 sector : *small)
            append(m_nextSmall, readSector(file, sector));
    }
    return true;
}

/// Which sector follows which; the table itself lies in sectors that the header and a chain list.
bool CompoundFile::readTable(QFile &file, const QByteArray &header)
{
    const quint32 tableSectors = u32(header, 44);
    if (qint64(tableSectors) > m_sectors)
        return false;
    std::vector<quint32> table;
    for (int i = 0; i < sectorsInHeader; ++i)
        table.push_back(u32(header, 76 + 4 * i));
    quint32 list = u32(header, 68);
    for (qint64 read = 0; list < lastRegular && table.size() < tableSectors; ++read) {
        const QByteArray sector = readSector(file, list);
        if (sector.isEmpty() || read > m_sectors)
            return false;
        append(table, sector);
        list = table.back();
        table.pop_back();
    }
    if (table.size() < tableSectors)
        return false;
    table.resize(tableSectors);
    for (const quint32 sector : table)
        append(m_next, readSector(file, sector));
    return true;
}

bool CompoundFile::readDirectory(QFile &file, quint32 start)
{
    constexpr qint64 mostEntries = 10'000;
    const auto sectors = chain(start, 0);
    if (!sectors || sectors->empty())
        return false;
    qint64 entries = 0;
    for (const quint32 number : *sectors) {
        const QByteArray sector = readSector(file, number);
        for (qint64 at = 0; at + entryBytes <= sector.size() && entries < mostEntries;
             at += entryBytes, ++entries) {
            const int units = std::clamp(u16(sector, at + 64) / 2 - 1, 0, 31);
            QString name;
            for (int i = 0; i < units; ++i)
                name += QChar(u16(sector, at + 2 * i));
            const Stream stream{u32(sector, at + 116), qint64(u32(sector, at + 120))};
            const int type = sector[at + 66];
            if (type == 5)
                m_smallSectors = stream;
            else if (type == 2)
                m_streams.insert(name, stream);
        }
    }
    return true;
}

QByteArray CompoundFile::readSector(QFile &file, quint32 sector) const
{
    if (sector >= lastRegular || !file.seek((qint64(sector) + 1) * m_sectorBytes))
        return {};
    const QByteArray bytes = file.read(m_sectorBytes);
    return bytes.size() == m_sectorBytes ? bytes : QByteArray();
}

/// The sectors of `size` bytes from `start` on; all of them when 0. Nothing when the chain is
/// broken, runs in a circle or ends too early.
std::optional<CompoundFile::Chain> CompoundFile::chain(quint32 start, qint64 size) const
{
    Chain sectors;
    const qint64 wanted = (size + m_sectorBytes - 1) / m_sectorBytes;
    for (quint32 sector = start; sector < lastRegular; sector = m_next[sector]) {
        if (sector >= m_next.size() || qint64(sectors.size()) > m_sectors)
            return std::nullopt;
        sectors.push_back(sector);
        if (wanted > 0 && qint64(sectors.size()) == wanted)
            break;
    }
    if (qint64(sectors.size()) < wanted)
        return std::nullopt;
    return sectors;
}

std::optional<QByteArray> CompoundFile::smallStream(const Stream &stream) const
{
    const auto holders = chain(m_smallSectors.start, m_smallSectors.size);
    QFile file(m_path);
    if (!holders || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes;
    quint32 small = stream.start;
    while (bytes.size() < stream.size) {
        const qint64 at = qint64(small) * smallSectorBytes;
        if (small >= m_nextSmall.size() || at / m_sectorBytes >= qint64(holders->size()))
            return std::nullopt;
        file.seek((qint64((*holders)[size_t(at / m_sectorBytes)]) + 1) * m_sectorBytes
            + at % m_sectorBytes);
        const QByteArray part = file.read(smallSectorBytes);
        if (part.isEmpty())
            return std::nullopt;
        bytes += part;
        small = m_nextSmall[small];
    }
    return bytes.first(stream.size);
}

Result<std::unique_ptr<ByteSource>> CompoundFile::stream(const QString &name) const
{
    const auto found = m_streams.constFind(name);
    if (found == m_streams.cend())
        return SheetErrors::damaged();
    if (found->size < smallStreamBelow) {
        auto bytes = smallStream(*found);
        if (!bytes)
            return SheetErrors::damaged();
        return std::unique_ptr<ByteSource>(std::make_unique<OwnedSource>(*std::move(bytes)));
    }
    auto sectors = chain(found->start, found->size);
    if (!sectors)
        return SheetErrors::damaged();
    return std::unique_ptr<ByteSource>(
        std::make_unique<ChainSource>(m_path, *std::move(sectors), m_sectorBytes, found->size));
}

} // namespace vs
