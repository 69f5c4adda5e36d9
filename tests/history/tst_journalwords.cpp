// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing in the history stands there by the name the program has for it: the sources and the
// schema are read, and what has no words fails.
#include "models/core/codetables.h"
#include "models/groups/groups.h"
#include "models/history/journallabels.h"
#include "models/history/journalwords.h"
#include "models/registrations/registrations.h"
#include "models/registrations/retention.h"
#include "models/station/users.h"
#include "models/storage/query.h"
#include "models/storage/schema.h"
#include "tests/support/activitydesk.h"
#include "tests/support/teststation.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Path and text of every source of the models, without the history's own words.
std::vector<std::pair<QString, QString>> modelSources()
{
    std::vector<std::pair<QString, QString>> sources;
    const QString root = QStringLiteral(VS_SOURCE_ROOT "/models");
    QDirIterator it(root, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QFile file(path);
        const QString within = path.mid(root.size() + 1);
        if (!within.startsWith(u"history/"_s) && file.open(QIODevice::ReadOnly))
            sources.emplace_back(within, QString::fromUtf8(file.readAll()));
    }
    return sources;
}

/// What a transaction is begun with, each argument as it stands there.
QStringList begunWith(const QString &text)
{
    static const QRegularExpression call(
        u"Transaction::begin(?:Long)?\\(\\s*\\w+(?:\\.\\w+)?,\\s*([^,)]+)"_s);
    QStringList arguments;
    for (auto it = call.globalMatch(text); it.hasNext();)
        arguments += it.next().captured(1).trimmed();
    return arguments;
}

QStringList literalsIn(const QString &text)
{
    static const QRegularExpression literal(u"\"([a-z_]+\\.[a-z_]+)\""_s);
    QStringList found;
    for (auto it = literal.globalMatch(text); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

} // namespace

class TestJournalWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// An action is what a transaction is begun with; where that is a variable, it is any literal
    /// of the same file that looks like one.
    void everyActionOfTheSourcesHasWords()
    {
        static const QRegularExpression literal(u"^u\"([a-z_]+\\.[a-z_]+)\"_s$"_s);
        QSet<QString> families;
        for (const QString &key : JournalLabels::actions())
            families += key.section(u'.', 0, 0);
        int calls = 0;
        QStringList wrong;
        for (const auto &[path, text] : modelSources()) {
            if (path.startsWith(u"storage/"_s))
                continue;
            QStringList actions;
            bool isIndirect = false;
            for (const QString &argument : begunWith(text)) {
                ++calls;
                const auto match = literal.match(argument);
                if (match.hasMatch())
                    actions += match.captured(1);
                else
                    isIndirect = true;
            }
            QStringList named;
            for (const QString &found : literalsIn(text)) {
                if (families.contains(found.section(u'.', 0, 0)))
                    named += found;
            }
            if (isIndirect && named.isEmpty())
                wrong += path + u": the action can't be read"_s;
            if (isIndirect)
                actions += named;
            for (const QString &action : std::as_const(actions)) {
                // A setting's key looks the same.
                if (JournalLabels::action(action).isEmpty()
                    && JournalLabels::setting(action).isEmpty())
                    wrong += path + u": "_s + action;
            }
        }
        QVERIFY2(calls > 50, qPrintable(QString::number(calls)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyTableAndColumnHasWords()
    {
        const TestStation station;
        const auto schema = Schema::read(*station.database);
        VERIFY_DONE(schema);
        QStringList wrong;
        for (const QByteArray &table : schema->tables()) {
            if (JournalLabels::table(table).isEmpty())
                wrong += QString::fromLatin1(table);
            Query columns(*station.database, u"SELECT name FROM pragma_table_info(?)"_s);
            columns.bind(QString::fromLatin1(table));
            while (columns.next()) {
                const QByteArray column = columns.text(0).toLatin1();
                if (column == "id" || column == "changed_at")
                    continue;
                if (JournalWords::column(table, column) == columns.text(0))
                    wrong += QString::fromLatin1(table + '.' + column);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// The codes a CHECK allows.
    void everyCodeHasWords()
    {
        static const QRegularExpression check(
            u"CHECK \\(((\\w+) (?:= '\\w*'(?:\\s+OR \\2 = '\\w*')*|IN \\([^)]*\\)))\\)"_s);
        static const QRegularExpression code(u"'(\\w+)'"_s);
        const TestStation station;
        const CodeTables codes;
        const JournalWords words(*station.database, codes);
        const auto schema = Schema::read(*station.database);
        VERIFY_DONE(schema);
        int seen = 0;
        QStringList wrong;
        for (const QByteArray &table : schema->tables()) {
            Query sql(*station.database, u"SELECT sql FROM sqlite_schema WHERE name = ?"_s);
            sql.bind(QString::fromLatin1(table));
            QVERIFY(sql.next());
            for (auto it = check.globalMatch(sql.text(0)); it.hasNext();) {
                const auto match = it.next();
                const QString column = match.captured(2);
                if (JournalWords::column(table, column.toLatin1()).isEmpty())
                    continue;
                for (auto each = code.globalMatch(match.captured(1)); each.hasNext();) {
                    const QString value = each.next().captured(1);
                    const QString line = words.change({table, 1, column.toLatin1(), {}, value});
                    ++seen;
                    if (line.isEmpty()
                        || (line.endsWith(u": "_s + value)
                            && JournalLabels::word(table, column, value).isEmpty()))
                        wrong += QString::fromLatin1(table) + u'.' + column + u'.' + value;
                }
            }
        }
        QVERIFY2(seen > 60, qPrintable(QString::number(seen)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everySettingThatIsKeptHasWords()
    {
        SampleDesk desk;
        Database &database = *desk.fixture.database;
        Users users(database, desk.fixture.station->log());
        VERIFY_DONE(users.setPasswordRules(users.passwordRules()));
        Groups groups(database);
        Registrations registrations(database, desk.volunteers, desk.activities, groups);
        Retention retention(database, registrations);
        VERIFY_DONE(retention.setPolicy(retention.policy()));
        const JournalWords words(database, desk.codes);
        int seen = 0;
        Query settings(database, u"SELECT key, id FROM setting"_s);
        while (settings.next()) {
            ++seen;
            QVERIFY2(
                !JournalLabels::setting(settings.text(0)).isEmpty(), qPrintable(settings.text(0)));
            QCOMPARE(words.subject("setting", settings.integer(1)),
                JournalLabels::setting(settings.text(0)));
        }
        QVERIFY2(seen >= 8, qPrintable(QString::number(seen)));
    }

    void whatTheProgramRemembersIsAPlainSentence()
    {
        const TestStation station;
        const CodeTables codes;
        const JournalWords words(*station.database, codes);
        QCOMPARE(JournalWords::action(u"import.remember"_s), u"Columns of a list remembered"_s);
        const auto line = [&words](const char *table, const char *column, const char *text) {
            return words.change({table, 1, column, {}, QString::fromLatin1(text)});
        };
        QCOMPARE(line("import_mapping", "kind", "hours"), u"Kind of list: Hours"_s);
        QCOMPARE(line("import_mapping", "head", "5f1c"), QString());
        QCOMPARE(line("import_mapping", "columns", "{\"name\":0}"), QString());
        QCOMPARE(line("saved_filter", "question", "{}"), QString());
        QCOMPARE(line("disclosure", "what", "held_row"), u"What: Held rows"_s);
        QCOMPARE(line("setting", "key", "registration.keep_years"),
            u"Setting: Years kept after the last service"_s);
        QCOMPARE(line("held_row", "reason", "name_missing"), QString());
    }
};

QTEST_GUILESS_MAIN(TestJournalWords)
#include "tst_journalwords.moc"
