// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArrayView>
#include <QFile>

#include <algorithm>
#include <cstring>

namespace vs
{

/// Bytes handed over piece by piece, so that a long sheet never stands in memory as a whole.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Fills up to `room` bytes and says how many; 0 only at the end. Errors of the file.
    virtual Result<qsizetype> read(char *target, qsizetype room) = 0;
};

/// Bytes that are in memory anyway and outlive the source.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    Result<qsizetype> read(char *target, qsizetype room) override
    {
        const qsizetype size = std::min(room, m_rest.size());
        if (size > 0)
            std::memcpy(target, m_rest.data(), size_t(size));
        m_rest = m_rest.sliced(size);
        return size;
    }

private:
    QByteArrayView m_rest;
};

/// A whole file. Errors: `sheet_unreadable`.
class FileSource final : public ByteSource
{
public:
    explicit FileSource(const QString &path)
        : m_file(path)
    {
    }

    Result<qsizetype> read(char *target, qsizetype room) override;

private:
    QFile m_file;
};

} // namespace vs
