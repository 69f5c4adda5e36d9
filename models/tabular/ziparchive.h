// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/bytesource.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

namespace vs
{

/// Reads the entries of a ZIP file from the disk, in pieces. Made for files from strangers: sizes
/// are checked before anything is unpacked, never more than the promised size is handed over,
/// checksums are compared at the end of an entry.
class ZipArchive final
{
public:
    /// Errors: `sheet_unreadable`, `sheet_damaged`, `sheet_encrypted`, `sheet_too_large`.
    static Result<ZipArchive> open(const QString &path);

    bool contains(const QString &name) const { return m_entries.contains(name); }

    /// A small entry, unpacked. A name that is not there is `sheet_damaged`, more than
    /// maxPartBytes `sheet_too_large`.
    Result<QByteArray> read(const QString &name) const;
    /// An entry of any size, unpacked as it is read. Several may be read at a time.
    Result<std::unique_ptr<ByteSource>> stream(const QString &name) const;

    struct Entry {
        qint64 headerAt = 0; ///< of the local header
        qint64 packed = 0;   ///< bytes
        qint64 unpacked = 0; ///< bytes
        quint32 crc = 0;
        quint16 method = 0;
    };

private:
    explicit ZipArchive(QString path)
        : m_path(std::move(path))
    {
    }
    std::optional<Error> readDirectory();
    std::optional<Error> readDirectoryEntry(const QByteArray &directory, qint64 &at);

    QString m_path;
    QHash<QString, Entry> m_entries; ///< by name with forward slashes
};

} // namespace vs
