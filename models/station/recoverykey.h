// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace vs
{

/// A key drawn at random that opens the station when the password is lost, as a text file that
/// says in Chinese and English what it is. It holds nothing about the station or anybody.
class RecoveryKey final
{
    Q_DECLARE_TR_FUNCTIONS(vs::RecoveryKey)

public:
    static RecoveryKey random();
    /// Errors: Io when the file can't be read; Corrupt `recovery_file_damaged` when it is no key
    /// file or was changed.
    static Result<RecoveryKey> read(const QString &path);
    static Result<RecoveryKey> parse(const QByteArray &text);

    /// What opens the slot.
    QString secret() const { return QString::fromLatin1(m_bytes.toHex()); }
    /// Eight characters that tell key files apart and say nothing of the key: `3F2A-91C0`.
    QString mark() const;

    QByteArray text(QDate madeOn) const;
    /// Errors: Io.
    Result<void> write(const QString &path, QDate madeOn) const;
    static QString suggestedFileName(const QString &mark);

private:
    explicit RecoveryKey(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    QByteArray checksum() const;

    QByteArray m_bytes;
};

} // namespace vs
