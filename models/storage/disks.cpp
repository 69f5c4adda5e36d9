// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/disks.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// `sda` for a folder on /dev/sda2, also through encryption and volume groups; what is no block
/// device stands for itself.
QString diskOf(const QString &file)
{
    const QString device
        = QString::fromLocal8Bit(QStorageInfo(QFileInfo(file).absolutePath()).device());
    const QString name = QFileInfo(QFileInfo(device).canonicalFilePath()).fileName();
    QDir block(QFileInfo(u"/sys/class/block/"_s + name).canonicalFilePath());
    if (name.isEmpty() || block.path().isEmpty() || !block.exists())
        return device;
    for (;;) {
        const QDir below(block.filePath(u"slaves"_s));
        const QStringList names = below.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        if (names.isEmpty())
            break;
        block.setPath(QFileInfo(below.filePath(names.first())).canonicalFilePath());
    }
    if (block.exists(u"partition"_s))
        block.cdUp();
    return block.dirName();
}

} // namespace

bool onSameDisk(const QString &first, const QString &second)
{
    return diskOf(first) == diskOf(second);
}

} // namespace vs
