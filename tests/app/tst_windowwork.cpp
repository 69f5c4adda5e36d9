// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages ask of the file on the window's own thread does not grow with the register.
#include "app/pages.h"
#include "app/workplace.h"
#include "models/core/clock.h"
#include "models/sample/sample.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/volunteersearch.h"
#include "tests/support/fullscans.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/teststation.h"
#include "ui/controls/page.h"
#include "ui/shell/mainwindow.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Beyond what is read at once on the window's thread because it is quick.
constexpr int fewer = int(VolunteerSearch::mostAtOnce) + 1'000;
constexpr int more = 2 * fewer;

/// A station in which everything that grows is there as often as there are people: of each an
/// award, of every second a certificate, and of each a row of a list that was held.
class Register final
{
public:
    Register(const QString &folder, int people)
        : m_people(people)
    {
        workplace
            = *Workplace::open(folder + u"/station.vsdb"_s, m_clock, Database::Mode::CreateMissing);
        must(workplace->station().found(
            {u"泰山社区志愿服务站"_s, u"411102001001"_s, u"王秀兰"_s, TestStation::password}));
        const auto filled = Sample::fill(workplace->database(), {SampleScale::City, people, 0.3});
        if (!filled)
            qFatal("%s", qPrintable(filled.error().text));
        addRows();
    }

    std::unique_ptr<Workplace> workplace;

private:
    void addRows()
    {
        Database &database = workplace->database();
        const qint64 rules = database.ids().next();
        const qint64 import = database.ids().next();
        std::vector<Transaction::Row> awards;
        std::vector<Transaction::Row> certificates;
        std::vector<Transaction::Row> held;
        Query people(database, u"SELECT id, name FROM volunteer"_s);
        for (int i = 1; people.next(); ++i) {
            const qint64 award = database.ids().next();
            awards.push_back({award,
                {{"volunteer_id", people.integer(0)}, {"star", qint64(1)}, {"rule_set_id", rules},
                    {"as_of", day}, {"awarded_on", day}, {"minutes", qint64(6000)},
                    {"evaluations", qint64(0)}, {"quality_hundredths", qint64(0)},
                    {"status", u"granted"_s}}});
            if (i % 2 == 0)
                certificates.push_back({database.ids().next(), certificate(i, award, people)});
            held.push_back({database.ids().next(),
                {{"import_id", import}, {"kind", u"volunteers"_s}, {"row_number", qint64(i)},
                    {"reason", u"name_missing"_s}, {"cells", QByteArray("x")},
                    {"fingerprint", QByteArray::number(i)}, {"status", u"held"_s}}});
        }
        auto writing = Transaction::begin(database, u"test.rows"_s);
        must(writing->insert("star_rule_set", rules,
            {{"name", u"规则"_s}, {"version", u"test"_s}, {"rules", u"{}"_s}}));
        must(writing->insert("import_batch", import,
            {{"kind", u"volunteers"_s}, {"file_name", u"a.csv"_s}, {"sheet", u"a"_s},
                {"rows_added", qint64(0)}, {"rows_updated", qint64(0)},
                {"rows_unchanged", qint64(0)}, {"rows_duplicate", qint64(0)},
                {"rows_skipped", qint64(0)}, {"rows_held", qint64(m_people)}}));
        must(writing->insertAll("star_award", awards));
        must(writing->insertAll("certificate", certificates));
        must(writing->insertAll("held_row", held));
        must(writing->commit());
    }

    static Fields certificate(int serial, qint64 award, const Query &person)
    {
        return {{"number", QString::number(serial)}, {"year", qint64(2026)},
            {"serial", qint64(serial)}, {"volunteer_id", person.integer(0)}, {"award_id", award},
            {"holder", person.text(1)}, {"star", qint64(1)}, {"minutes", qint64(6000)},
            {"as_of", day}, {"issued_on", day}, {"issuer", u"站"_s}, {"rule", u"规则"_s},
            {"status", u"issued"_s}, {"void_on", QString(u""_s)}, {"void_reason", QString(u""_s)}};
    }

    static void must(const Result<void> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }

    static inline const QString day = u"2026-11-23"_s;
    const FixedClock m_clock{QDate(2026, 11, 23)};
    const int m_people;
};

} // namespace

class TestWindowWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void doesNotGrowWithTheRegister()
    {
        Statements before;
        Statements after;
        openAllPages(fewer, before);
        if (!QTest::currentTestFailed())
            openAllPages(more, after);
        if (QTest::currentTestFailed())
            return;
        QStringList grown;
        for (auto it = after.cbegin(); it != after.cend(); ++it) {
            const FullScans::Work was = before.value(it.key());
            // To go through a row takes two instructions; one asked for row by row runs as often.
            if (each(*it) - each(was) >= more - fewer
                || it->runs - was.runs >= (more - fewer) / 100)
                grown += QString::fromUtf8(it.key());
        }
        QVERIFY2(grown.isEmpty(), qPrintable(grown.join(u'\n')));
    }

private:
    using Statements = QHash<QByteArray, FullScans::Work>;

    static qint64 each(const FullScans::Work &work)
    {
        return work.runs > 0 ? work.instructions / work.runs : 0;
    }

    /// All made ahead, and each shown twice.
    void openAllPages(int people, Statements &statements)
    {
        const Register full(m_folder->path() + u'/' + QString::number(people), people);
        Database &database = full.workplace->database();
        {
            ScriptedPrompter prompter;
            MainWindow window;
            Pages pages(*full.workplace, prompter, window);
            const FullScans scans(database);
            pages.add();
            window.resize(1366, 768);
            window.show();
            const auto buttons = window.findChildren<QToolButton *>(QRegularExpression(u"^nav_"_s));
            QVERIFY(buttons.size() > 10);
            while (window.makeAhead()) { }
            for (int round = 0; round < 2; ++round) {
                for (const QToolButton *button : buttons) {
                    QVERIFY(window.openPage(button->objectName().mid(4)));
                    rest(*window.currentPage());
                }
            }
            statements = scans.statements();
        }
        for (auto it = statements.cbegin(); it != statements.cend(); ++it)
            QVERIFY2(!countsWhole(database, it.key()), it.key().constData());
    }

    /// Until what is worked out beside the window has been shown.
    static void rest(Page &page)
    {
        const auto *summary = page.findChild<QLabel *>(u"summary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!summary || summary->text() != Page::tr("One moment…"), 60'000);
        page.grab();
    }

    /// All rows of a table are counted in one instruction, however many there are.
    static bool countsWhole(const Database &database, const QByteArray &statement)
    {
        if (!statement.startsWith("SELECT"))
            return false;
        Query plan(database, u"EXPLAIN "_s + QString::fromUtf8(statement));
        while (plan.next()) {
            if (plan.text(1) == u"Count"_s)
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestWindowWork)
#include "tst_windowwork.moc"
