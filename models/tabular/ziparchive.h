// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QHash>

namespace vs
{

/// Reads the entries of a ZIP file held in memory. Made for files from strangers: sizes are checked
/// before anything is unpacked, never more than the promised size is written, checksums are
/// compared.
class ZipArchive final
{
public:
    /// Errors: `sheet_damaged`, `sheet_encrypted`, `sheet_too_large`.
    static Result<ZipArchive> open(QByteArray bytes);

    bool contains(const QString &name) const { return m_entries.contains(name); }

    /// The unpacked entry. A name that is not there is `sheet_damaged`.
    Result<QByteArray> read(const QString &name) const;

private:
    struct Entry {
        qint64 headerAt = 0; ///< of the local header
        qint64 packed = 0;   ///< bytes
        qint64 unpacked = 0; ///< bytes
        quint32 crc = 0;
        quint16 method = 0;
    };

    explicit ZipArchive(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    std::optional<Error> readDirectory();
    std::optional<Error> readDirectoryEntry(qint64 &at);

    QByteArray m_bytes;
    QHash<QString, Entry> m_entries; ///< by name with forward slashes
};

} // namespace vs
