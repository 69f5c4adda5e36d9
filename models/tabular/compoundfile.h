// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/bytesource.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace vs
{

/// Reads the streams of a compound file ([MS-CFB]), the container of old Office documents and of
/// encrypted new ones. Made for files from strangers: chains that run in circles end.
class CompoundFile final
{
public:
    static constexpr QByteArrayView signature{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"};

    /// Errors: `sheet_unreadable`, `sheet_damaged`.
    static Result<CompoundFile> open(const QString &path);

    bool contains(const QString &name) const { return m_streams.contains(name); }
    /// A name that is not there is `sheet_damaged`.
    Result<std::unique_ptr<ByteSource>> stream(const QString &name) const;

private:
    struct Stream {
        quint32 start = 0; ///< first sector
        qint64 size = 0;   ///< bytes
    };
    using Chain = std::vector<quint32>;

    explicit CompoundFile(QString path)
        : m_path(std::move(path))
    {
    }
    bool readHeader(QFile &file);
    bool readTable(QFile &file, const QByteArray &header);
    bool readDirectory(QFile &file, quint32 start);
    QByteArray readSector(QFile &file, quint32 sector) const;
    std::optional<Chain> chain(quint32 start, qint64 size) const;
    std::optional<QByteArray> smallStream(const Stream &stream) const;

    QString m_path;
    qint64 m_sectorBytes = 512;
    qint64 m_sectors = 0;
    std::vector<quint32> m_next;      ///< sector that follows each sector
    std::vector<quint32> m_nextSmall; ///< likewise for the small ones
    Stream m_smallSectors;            ///< holds the small sectors
    QHash<QString, Stream> m_streams;
};

} // namespace vs
