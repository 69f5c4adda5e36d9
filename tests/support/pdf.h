// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QTemporaryDir>

namespace vs::pdf
{

inline QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed; poppler-utils is a test package", qPrintable(program));
    return process.readAllStandardOutput();
}

/// What a reader finds in the file, laid out as on the page; `page` counts from 1.
inline QString text(const QString &path, int page = 0)
{
    QStringList arguments{QStringLiteral("-layout")};
    if (page > 0) {
        const QString number = QString::number(page);
        arguments += {QStringLiteral("-f"), number, QStringLiteral("-l"), number};
    }
    return QString::fromUtf8(
        output(QStringLiteral("pdftotext"), arguments + QStringList{path, QStringLiteral("-")}));
}

/// A line of pdfinfo, e.g. `Pages`.
inline QString info(const QString &path, const QString &key)
{
    const QString all = QString::fromUtf8(output(QStringLiteral("pdfinfo"), {path}));
    const QRegularExpression line(
        QStringLiteral("^%1:\\s*(.*)$").arg(key), QRegularExpression::MultilineOption);
    return line.match(all).captured(1);
}

/// The page, counted from 1, as a printer would draw it.
inline QImage image(const QString &path, int page, int dotsPerInch)
{
    const QTemporaryDir folder;
    const QString number = QString::number(page);
    const QString target = folder.filePath(QStringLiteral("page"));
    output(QStringLiteral("pdftoppm"),
        {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
            QString::number(dotsPerInch), QStringLiteral("-f"), number, QStringLiteral("-l"),
            number, path, target});
    return QImage(target + QStringLiteral(".png"));
}

} // namespace vs::pdf
