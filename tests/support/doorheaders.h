// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace vs
{

/// Reads the headers of the capabilities and says which public functions the doors have. A door is
/// a class whose comment begins with "Door to", a QObject, or one that takes lists in or hands them
/// out (`public Importer`, `…Export`).
class DoorHeaders final
{
public:
    /// `root` of the sources.
    explicit DoorHeaders(const QString &root)
        : m_root(root)
    {
    }

    /// `Volunteers::suspend`, sorted; a name stands once for every overload.
    QStringList verbs() const
    {
        QStringList verbs;
        for (const QString &path : files(QStringLiteral("*.h")))
            readClasses(read(path), verbs);
        verbs.sort();
        return verbs;
    }

    /// Classes that begin a Transaction themselves, wherever they are defined.
    QStringList writers() const
    {
        static const QRegularExpression definition(
            QStringLiteral("^[A-Za-z][^;{}()=]*?\\b(\\w+)(?:::\\w+)*::~?\\w+\\("));
        QStringList writers;
        for (const QString &path : files(QStringLiteral("*.cpp"))) {
            QString current = path.section(u'/', -1).section(u'.', 0, 0);
            for (const QString &line : read(path).split(u'\n')) {
                if (const auto match = definition.match(line); match.hasMatch())
                    current = match.captured(1);
                if (line.contains(QStringLiteral("Transaction::begin(")))
                    writers += current;
            }
        }
        writers.sort();
        writers.removeDuplicates();
        return writers;
    }

    /// Names and bodies are told apart by the outermost braces.
    static void readClasses(const QString &header, QStringList &verbs)
    {
        static const QRegularExpression head(
            QStringLiteral(
                "((?:^///[^\\n]*\\n)*)^class (\\w+)(?: final)?(?: : public ([\\w:]+))?\\s*\\{"),
            QRegularExpression::MultilineOption);
        auto heads = head.globalMatch(header);
        while (heads.hasNext()) {
            const auto match = heads.next();
            const QString name = match.captured(2);
            const QString base = match.captured(3);
            const bool door = match.captured(1).startsWith(QStringLiteral("/// Door to"))
                || base == QStringLiteral("QObject") || base == QStringLiteral("Importer")
                || name.endsWith(QStringLiteral("Export"));
            if (door)
                readClass(name, header.mid(match.capturedEnd() - 1), verbs);
        }
    }

private:
    static void readClass(const QString &name, const QString &fromBrace, QStringList &verbs)
    {
        static const QRegularExpression comment(QStringLiteral("//[^\\n]*"));
        static const QRegularExpression macro(
            QStringLiteral("\\bQ_(?!SIGNALS|SLOTS)\\w+(\\([^)]*\\))?"));
        static const QRegularExpression section(
            QStringLiteral("^\\s*(public|private|protected|Q_SIGNALS)(?: Q_SLOTS)?\\s*:(?!:)"));
        static const QRegularExpression function(QStringLiteral("(~?\\b\\w+)\\s*\\("));
        static const QRegularExpression other(QStringLiteral(
            "^\\s*(struct|class|enum|using|friend|static constexpr|static inline)\\b"));
        QString text = fromBrace;
        text.remove(comment).remove(macro);
        bool isPublic = false;
        int depth = 0;
        QString statement;
        const auto end = [&] {
            const auto match = function.match(statement);
            if (isPublic && match.hasMatch() && !other.match(statement).hasMatch()) {
                const QString verb = match.captured(1);
                if (verb != name && !verb.startsWith(u'~') && verb != QStringLiteral("operator"))
                    verbs += name + QStringLiteral("::") + verb;
            }
            statement.clear();
        };
        for (const QChar c : text) {
            if (c == u'{') {
                ++depth;
            } else if (c == u'}') {
                if (--depth == 0)
                    return;
                if (depth == 1)
                    end();
            } else if (depth == 1) {
                statement += c;
                if (const auto match = section.match(statement); match.hasMatch()) {
                    isPublic = match.captured(1) == QStringLiteral("public");
                    statement.clear();
                } else if (c == u';') {
                    end();
                }
            }
        }
    }

    /// Of the capabilities: rooms that know no people stay out.
    QStringList files(const QString &pattern) const
    {
        static const QStringList rooms{QStringLiteral("core"), QStringLiteral("storage"),
            QStringLiteral("lists"), QStringLiteral("tabular")};
        QStringList paths;
        QDirIterator walk(m_root + QStringLiteral("/models"), {pattern}, QDir::Files,
            QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            if (!rooms.contains(path.section(u'/', -2, -2)))
                paths += path;
        }
        return paths;
    }

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    const QString m_root;
};

} // namespace vs
