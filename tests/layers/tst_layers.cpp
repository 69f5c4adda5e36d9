// SPDX-License-Identifier: GPL-3.0-or-later
// The house plan, proved: what each folder may include, how long a file may be, where SQL may
// stand.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace
{

struct SourceFile {
    QString path; ///< from the root, e.g. `models/core/ids.h`
    QStringList lines;
};

std::vector<SourceFile> sourceFiles(const QStringList &folders)
{
    const QDir root(QStringLiteral(VS_SOURCE_ROOT));
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({root.relativeFilePath(file.fileName()),
                    QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return files;
}

/// `models/volunteers` for `models/volunteers/volunteer.h`; `app` for anything below app.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts.at(0) + u'/' + parts.at(1) : parts.at(0);
}

} // namespace

class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_data()
    {
        QTest::addColumn<QString>("room");      // a regular expression
        QTest::addColumn<QString>("forbidden"); // of what an include may not name
        const QString widgets = u"^<?(QtWidgets|QWidget|QDialog|QApplication|QtPrintSupport)"_s;
        const QString sql = u"^(<?QSql|<?QtSql|sqlite3)"_s;

        QTest::newRow("core") << u"^models/core$"_s
                              << u"^(models/(?!core/)|ui/|app/|QtGui|QtSql|QSql|QtWidgets|sodium|"
                                 "sqlite3)"_s;
        QTest::newRow("storage") << u"^models/storage$"_s
                                 << u"^(models/(?!core/|storage/)|ui/|app/|QtGui|QtWidgets)"_s;
        QTest::newRow("tabular") << u"^models/tabular$"_s
                                 << u"^(models/(?!core/|tabular/)|ui/|app/|QtGui|QtSql|QSql)"_s;
        QTest::newRow("lists") << u"^models/lists$"_s
                               << u"^(models/(?!core/|lists/)|ui/|app/|QtSql|QSql)"_s;
        QTest::newRow("models know no widgets") << u"^models/"_s << widgets;
        QTest::newRow("models know no ui") << u"^models/"_s << u"^(ui|app)/"_s;
        QTest::newRow("SQL only in storage") << u"^(models/(?!storage)|ui|app)"_s << sql;
        QTest::newRow("ui knows no storage") << u"^ui"_s << u"^(models/storage/|app/)"_s;
        QTest::newRow("tests stay outside") << u"^(models|ui|app)"_s << u"^tests/"_s;
    }

    void includes()
    {
        QFETCH(QString, room);
        QFETCH(QString, forbidden);
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
        const QRegularExpression rooms(room);
        const QRegularExpression names(forbidden);
        int inspected = 0;
        QStringList wrong;
        for (const SourceFile &file : sourceFiles({u"models"_s, u"ui"_s, u"app"_s})) {
            if (!rooms.match(roomOf(file.path)).hasMatch())
                continue;
            ++inspected;
            for (const QString &line : file.lines) {
                const auto match = include.match(line);
                if (match.hasMatch() && names.match(match.captured(1)).hasMatch())
                    wrong += file.path + u" includes "_s + match.captured(1);
            }
        }
        QVERIFY2(inspected > 0, "the rule looks at no file at all");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// The store's header stays inside its capability: everybody else goes through the door.
    void storesStayAtHome()
    {
        static const QRegularExpression include(u"#include \"(models/[a-z]+)/[a-z]*store\\.h\""_s);
        QStringList wrong;
        for (const SourceFile &file : sourceFiles({u"models"_s, u"ui"_s, u"app"_s})) {
            for (const QString &line : file.lines) {
                const auto match = include.match(line);
                if (match.hasMatch() && match.captured(1) != roomOf(file.path))
                    wrong += file.path + u": "_s + line;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void writesGoThroughTheTransaction()
    {
        static const QRegularExpression statement(
            u"\"(INSERT|UPDATE|DELETE|REPLACE|DROP|ALTER) "_s);
        QStringList wrong;
        for (const SourceFile &file : sourceFiles({u"models"_s, u"ui"_s, u"app"_s})) {
            if (file.path.startsWith("models/storage/"_L1))
                continue;
            for (const QString &line : file.lines) {
                if (statement.match(line).hasMatch())
                    wrong += file.path + u": "_s + line;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void filesAreShortAndSigned()
    {
        QStringList wrong;
        for (const SourceFile &file : sourceFiles({u"models"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
            if (!file.lines.constFirst().startsWith("// SPDX-License-Identifier"_L1))
                wrong += file.path + u" has no licence line"_s;
            if (!file.path.startsWith("tests/"_L1) && file.lines.size() > 450)
                wrong += file.path + u" has grown too long"_s;
            if (file.path.endsWith(".h"_L1) && !file.lines.contains(u"#pragma once"_s))
                wrong += file.path + u" lacks #pragma once"_s;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void chineseIsFinished()
    {
        QFile file(QStringLiteral(VS_SOURCE_ROOT "/translations/volunteer-station_zh_CN.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.count("<message"_L1) > 100);
        QCOMPARE(text.count("type=\"unfinished\""_L1), 0);
        QCOMPARE(text.count("<translation></translation>"_L1), 0);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
