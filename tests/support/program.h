// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace vs
{

/// The program itself, run as a user or a script runs it, with a station file in a folder of its
/// own.
class Program final
{
public:
    struct Answer {
        int status = -1;
        QByteArray output;
        QByteArray errors;

        QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };

    Program() { writePassword(QByteArrayLiteral("a good password")); }

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString database() const { return file(QStringLiteral("station.vsdb")); }

    void writePassword(const QByteArray &password) const
    {
        QFile out(file(QStringLiteral("password")));
        if (!out.open(QIODevice::WriteOnly) || out.write(password) != password.size())
            qFatal("no password file");
    }

    /// Starts it; the caller waits or kills.
    void start(QProcess &process, const QStringList &words) const
    {
        process.start(QStringLiteral(VS_PROGRAM),
            QStringList{QStringLiteral("--database"), database(), QStringLiteral("--password-file"),
                file(QStringLiteral("password")), QStringLiteral("--language"),
                QStringLiteral("en")}
                + words);
    }

    Answer run(const QStringList &words) const
    {
        QProcess process;
        start(process, words);
        if (!process.waitForFinished(60'000))
            qFatal("the program does not end");
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    Answer json(const QStringList &words) const
    {
        return run(QStringList{QStringLiteral("--json")} + words);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace vs
