// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station/recoverykey.h"

#include "models/storage/vault.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype checksumSize = 4;
constexpr qsizetype markSize = 4;
constexpr qsizetype largestFile = 64 * 1024;

QByteArray hashOf(const char *purpose, const QByteArray &bytes)
{
    return QCryptographicHash::hash(
        QByteArray("volunteer-station ") + purpose + bytes, QCryptographicHash::Sha256);
}

QByteArray grouped(const QByteArray &hex)
{
    QByteArray text;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        text += (i > 0 ? "-" : "") + hex.mid(i, 4);
    return text.toUpper();
}

} // namespace

RecoveryKey RecoveryKey::random()
{
    const SecretKey key = SecretKey::random();
    return RecoveryKey(QByteArray(reinterpret_cast<const char *>(key.data()), SecretKey::size));
}

QByteArray RecoveryKey::checksum() const
{
    return hashOf("check", m_bytes).first(checksumSize);
}

QString RecoveryKey::mark() const
{
    return QString::fromLatin1(grouped(hashOf("mark", m_bytes).first(markSize).toHex()));
}

QByteArray RecoveryKey::text(QDate madeOn) const
{
    const QString text
        = u"志愿服务站 恢复密钥\nVolunteer Station recovery key\n\n"
          "忘记管理员密码时，可用本文件重新设置密码。本文件等同于密码：请存放在 U 盘或打印后"
          "锁入保险柜，不要留在本机，不要交给无关人员。重新制作后，旧的恢复密钥即告作废。\n"
          "When the administrator's password is lost, this file lets a new one be "
          "set. It is worth as much as the password: keep it on a stick or on paper "
          "in a safe, not on this PC. A newer key makes this one useless.\n\n"
          "编号 Mark: %1\n制作日期 Made on: %2\n密钥 Key: %3\n"_s.arg(mark(),
              madeOn.toString(Qt::ISODate),
              QString::fromLatin1(grouped((m_bytes + checksum()).toHex())));
    return text.toUtf8();
}

Result<RecoveryKey> RecoveryKey::parse(const QByteArray &text)
{
    static const QRegularExpression line(u"Key:\\s*([0-9A-Fa-f\\s-]+)"_s);
    const auto match = line.match(QString::fromUtf8(text));
    QByteArray hex = match.captured(1).toLatin1();
    hex.replace("-", "").replace("\r", "").replace("\n", "").replace(" ", "");
    const QByteArray bytes = QByteArray::fromHex(hex);
    RecoveryKey key(bytes.first(std::min<qsizetype>(bytes.size(), SecretKey::size)));
    if (hex.size() != 2 * (SecretKey::size + checksumSize)
        || bytes.mid(SecretKey::size) != key.checksum()) {
        return Error{Error::Kind::Corrupt, u"recovery_file_damaged"_s,
            tr("This is no recovery key of Volunteer Station, or something in it was changed. "
               "Choose the key file as it was saved, or another copy of it."),
            u"file"_s};
    }
    return key;
}

Result<RecoveryKey> RecoveryKey::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::Io, u"recovery_file_unreadable"_s,
            tr("The key file %1 can't be read. Is the stick plugged in?").arg(path), u"file"_s};
    }
    return parse(file.read(largestFile));
}

Result<void> RecoveryKey::write(const QString &path, QDate madeOn) const
{
    QSaveFile file(path);
    const QByteArray content = text(madeOn);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit()) {
        return Error{Error::Kind::Io, u"recovery_file_unwritable"_s,
            tr("The key file could not be written to %1. Choose another place.").arg(path),
            u"file"_s};
    }
    // Only for its owner, where the drive knows owners.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

QString RecoveryKey::suggestedFileName(const QString &mark)
{
    return tr("Recovery key %1").arg(mark) + u".txt"_s;
}

} // namespace vs
