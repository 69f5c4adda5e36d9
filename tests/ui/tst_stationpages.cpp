// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/codetables.h"
#include "models/history/undo.h"
#include "tests/support/madeupstation.h"
#include "tests/support/pausedrunner.h"
#include "tests/support/scriptedprompter.h"
#include "ui/certificates/certificatespage.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/formfields.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/printdialog.h"
#include "ui/controls/printers.h"
#include "ui/controls/recordview.h"
#include "ui/home/homepage.h"
#include "ui/stars/starspage.h"
#include "ui/station/passworddialog.h"
#include "ui/station/stationpage.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

class NoPrinters final : public Printers
{
public:
    QStringList names() const override { return {}; }
    QString defaultName() const override { return {}; }
    std::unique_ptr<PrintRun> open(const QString &, int, const QString &) override { return {}; }
};

QPushButton *button(const QWidget &page, const QString &name)
{
    auto *found = page.findChild<QPushButton *>(name);
    if (!found)
        qFatal("no button %s", qPrintable(name));
    return found;
}

QString bannerText(const QWidget &page)
{
    return page.findChild<QLabel *>(u"bannerText"_s)->text();
}

void show(const QWidget &page, const QString &filter, int place)
{
    page.findChild<QComboBox *>(filter)->setCurrentIndex(place);
}

int rows(const QWidget &page)
{
    return page.findChild<RecordView *>()->model()->rowCount();
}

QString cell(const QWidget &page, int row, int column)
{
    return page.findChild<RecordView *>()->model()->index(row, column).data().toString();
}

} // namespace

/// The pages of stars, certificates, home and station over a station of made-up people.
class TestStationPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_station = std::make_unique<MadeUpStation>(m_folder->path(), m_clock);
        m_prompter = ScriptedPrompter();
    }

    void cleanup()
    {
        m_station.reset();
        m_folder.reset();
    }

    void starsAreGrantedAfterAsking();
    void starsOfTheChosenOnly();
    void starsFilterSearchAndSort();
    void starsByAnEarlierDay();
    void certificatesFromStarToPaper();
    void certificatesAsPdf();
    void certificatesBecomeVoid();
    void starsOfALargeStationComeLater();
    void homeShowsWhatWaits();
    void homeOfALargeStationComesLater();
    void homeOfAnEmptyStation();
    void stationBacksUp();
    void stationChecks();
    void stationChangesThePassword();

private:
    std::unique_ptr<StarsPage> starsPage(const JobRunner &runner = {})
    {
        auto page = std::make_unique<StarsPage>(
            m_station->stars, m_station->volunteers, m_clock, m_prompter, runner);
        page->activate();
        return page;
    }

    std::unique_ptr<CertificatesPage> certificatesPage()
    {
        auto page = std::make_unique<CertificatesPage>(
            m_station->certificates, m_printers, m_clock, m_prompter, JobRunner());
        page->activate();
        return page;
    }

    std::unique_ptr<HomePage> homePage(const JobRunner &runner = {})
    {
        auto page = std::make_unique<HomePage>(
            m_station->station.profile().name, m_clock,
            [this] { return readOverview(m_station->doors(), m_clock.today()); }, runner);
        page->activate();
        return page;
    }

    std::unique_ptr<StationPage> stationPage()
    {
        auto page = std::make_unique<StationPage>(m_station->station, m_station->safekeeping,
            m_station->stars.rules(), m_clock, m_prompter);
        page->activate();
        return page;
    }

    qint64 starred() const
    {
        const auto counts = m_station->stars.counts();
        return 300 - counts->front();
    }

    const FixedClock m_clock{QDate(2026, 3, 5)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MadeUpStation> m_station;
    ScriptedPrompter m_prompter;
    NoPrinters m_printers;
};

void TestStationPages::starsAreGrantedAfterAsking()
{
    const auto page = starsPage();
    const int reaching = rows(*page);
    QVERIFY(reaching > 5);
    m_prompter.willConfirm(false);
    button(*page, u"grantButton"_s)->click();
    QCOMPARE(starred(), 0);
    QVERIFY(m_prompter.shown.front().contains(u"Five-Star Volunteer: 1"_s));

    m_prompter.willConfirm(true);
    button(*page, u"grantButton"_s)->click();
    QTRY_VERIFY(bannerText(*page).contains(QString::number(reaching)));
    QCOMPARE(starred(), reaching);
    QCOMPARE(rows(*page), 0);
    QVERIFY(!button(*page, u"grantButton"_s)->isEnabled());

    const CodeTables codes;
    Undo undo(*m_station->database, codes);
    connect(&undo, &Undo::recordsChanged, page.get(),
        [this] { Q_EMIT m_station->stars.granted({}); }); // as the desk of undo does
    QVERIFY(undo.undo());
    QTRY_COMPARE(rows(*page), reaching);
    QVERIFY(bannerText(*page).isEmpty());
}

void TestStationPages::starsOfTheChosenOnly()
{
    const auto page = starsPage();
    const int reaching = rows(*page);
    auto *view = page->findChild<RecordView *>();
    const auto select = [view](int row) {
        view->selectionModel()->select(
            view->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    select(0);
    select(2);
    m_prompter.willConfirm(true);
    button(*page, u"grantButton"_s)->click();
    QTRY_COMPARE(rows(*page), reaching - 2);
    QCOMPARE(starred(), 2);
}

void TestStationPages::starsFilterSearchAndSort()
{
    const auto page = starsPage();
    const int reaching = rows(*page);
    show(*page, u"state"_s, 3);
    QCOMPARE(rows(*page), 300);
    show(*page, u"state"_s, 1);
    QCOMPARE(rows(*page), 300 - reaching);
    show(*page, u"state"_s, 0);
    show(*page, u"star"_s, 5);
    QCOMPARE(rows(*page), 1);
    show(*page, u"star"_s, 0);

    auto *view = page->findChild<RecordView *>();
    view->sortByColumn(CandidateTable::ServiceTime, Qt::DescendingOrder);
    const VolunteerId most(view->model()->index(0, 0).data(RecordTable::IdRole).toLongLong());
    QCOMPARE(m_station->stars.candidate(most, m_clock.today())->standing.reached, 5);

    auto *search = page->findChild<QLineEdit *>(u"search"_s);
    search->setText(cell(*page, 0, CandidateTable::Name));
    QVERIFY(rows(*page) >= 1);
    QVERIFY(rows(*page) < reaching);
    search->setText(u"nobody is called that"_s);
    QCOMPARE(rows(*page), 0);
    QSignalSpy wanted(page.get(), &StarsPage::volunteerWanted);
    search->clear();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TestStationPages::starsByAnEarlierDay()
{
    const auto page = starsPage();
    const int reaching = rows(*page);
    auto *asOf = page->findChild<QLineEdit *>(u"asOf"_s);
    asOf->setText(u"20230701"_s);
    QVERIFY(rows(*page) < reaching);
    QVERIFY(starred() == 0);
}

void TestStationPages::certificatesFromStarToPaper()
{
    const auto page = certificatesPage();
    QCOMPARE(rows(*page), 0);
    QVERIFY(!button(*page, u"issueButton"_s)->isEnabled());
    const auto says = [&page](const QString &sentence) {
        const auto labels = page->findChild<EmptyState *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&sentence](const QLabel *label) { return label->text() == sentence; });
    };
    QVERIFY(says(u"No certificate in this list"_s));
    page->showState(CertificateFilter::State::NotPrinted);
    QVERIFY(says(u"No certificate fits what was asked for"_s));
    page->showState(CertificateFilter::State::All);
    QVERIFY(says(u"No certificate in this list"_s));
    page->showState(CertificateFilter::State::Valid);
    std::vector<VolunteerId> all;
    const auto candidates = m_station->stars.candidates(m_clock.today());
    for (const StarCandidate &candidate : *candidates)
        all.push_back(candidate.volunteer);
    const auto granted = m_station->stars.grant(all, m_clock.today());
    QVERIFY(granted.ok());
    page->activate();
    QVERIFY(button(*page, u"issueButton"_s)->text().contains(u'('));
    QCOMPARE(button(*page, u"issueButton"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_I));
    button(*page, u"issueButton"_s)->click();
    QTRY_COMPARE(rows(*page), int(granted->volunteers.size()));
    QVERIFY(!button(*page, u"issueButton"_s)->isEnabled());

    button(*page, u"printButton"_s)->click();
    QTRY_VERIFY(page->findChild<PrintDialog *>());
    auto *dialog = page->findChild<PrintDialog *>();
    const QString first = cell(*page, 0, CertificateTable::Number);
    Q_EMIT dialog->delivered({0}, u"print"_s);
    QTRY_COMPARE(rows(*page), int(granted->volunteers.size()) - 1); // shows those not printed
    dialog->close();
    show(*page, u"state"_s, 0);
    QCOMPARE(cell(*page, 0, CertificateTable::Number), first);
    QCOMPARE(cell(*page, 0, CertificateTable::Printed), u"2026-03-05 10:00 (1×)"_s);
}

void TestStationPages::certificatesAsPdf()
{
    const auto ids = m_station->grantAndIssue(m_clock.today());
    const auto page = certificatesPage();
    QCOMPARE(rows(*page), int(ids.size()));
    page->findChild<RecordView *>()->selectRow(1);
    const QString path = m_folder->filePath(u"star.pdf"_s);
    m_prompter.willChoose(path);
    button(*page, u"pdfButton"_s)->click();
    QTRY_VERIFY(bannerText(*page).contains(path));
    QVERIFY(QFile::exists(path));
    const auto notPrinted = [this] {
        return m_station->certificates.find({CertificateFilter::State::NotPrinted, 0, {}})->size();
    };
    QTRY_COMPARE(notPrinted(), ids.size() - 1);

    m_prompter.willChoose({}); // thought better of it
    button(*page, u"pdfButton"_s)->click();
    QTRY_VERIFY(!page->findChild<JobProgress *>());
    QCOMPARE(notPrinted(), ids.size() - 1);
}

void TestStationPages::certificatesBecomeVoid()
{
    const auto ids = m_station->grantAndIssue(m_clock.today());
    const auto page = certificatesPage();
    auto *action = button(*page, u"more"_s)->menu()->actions().front();
    QVERIFY(!action->isEnabled()); // which one?
    auto *view = page->findChild<RecordView *>();
    view->selectAll();
    action->trigger();
    QVERIFY(!bannerText(*page).isEmpty()); // one after the other
    view->selectRow(0);
    m_prompter.willType({});
    action->trigger();
    QCOMPARE(rows(*page), int(ids.size()));
    m_prompter.willType(u"torn"_s);
    action->trigger();
    QCOMPARE(rows(*page), int(ids.size()) - 1);
    show(*page, u"state"_s, 2);
    QCOMPARE(rows(*page), 1);
    QVERIFY(button(*page, u"issueButton"_s)->isEnabled());
}

void TestStationPages::starsOfALargeStationComeLater()
{
    PausedRunner paused(*m_station->database);
    const auto page = starsPage(paused.runner());
    auto *grant = button(*page, u"grantButton"_s);
    auto *summary = page->findChild<QLabel *>(u"summary"_s);
    const auto *nobody = page->findChild<EmptyState *>();
    QCOMPARE(summary->text(), u"One moment…"_s);
    QVERIFY(!grant->isEnabled());
    QVERIFY(nobody->isHidden()); // that nobody is there is not known yet
    paused.letGo();
    QTRY_VERIFY(grant->isEnabled());
    const int reaching = rows(*page);
    QVERIFY(reaching > 5);
    QVERIFY(summary->text().contains(u"300"_s));

    page->findChild<QLineEdit *>(u"search"_s)->setText(cell(*page, 0, CandidateTable::Name));
    QVERIFY(!grant->isEnabled()); // the list it would speak of is not the one asked for
    QTRY_VERIFY(grant->isEnabled());
    QVERIFY(rows(*page) >= 1 && rows(*page) < reaching);

    paused.fail({Error::Kind::Io, u"disk"_s, u"The disk can't be read."_s, {}});
    page->activate();
    QTRY_COMPARE(bannerText(*page), u"The disk can't be read."_s);
    QCOMPARE(summary->text(), QString());
    QVERIFY(!grant->isEnabled());
}

void TestStationPages::homeOfALargeStationComesLater()
{
    PausedRunner paused(*m_station->database);
    const auto page = homePage(paused.runner());
    const auto *people = page->findChild<QLabel *>(u"volunteerFigure"_s);
    QCOMPARE(people->text(), u"…"_s);
    paused.letGo();
    QTRY_COMPARE(people->text(), u"300"_s);
    QVERIFY(page->findChild<QPushButton *>(u"grantTask"_s));
    page->activate();
    QCOMPARE(people->text(), u"300"_s); // the last figures stay until the next ones come

    PausedRunner broken(*m_station->database);
    const auto failing = homePage(broken.runner());
    broken.fail({Error::Kind::Io, u"disk"_s, u"The disk can't be read."_s, {}});
    QTRY_COMPARE(bannerText(*failing), u"The disk can't be read."_s);
    QCOMPARE(failing->findChild<QLabel *>(u"volunteerFigure"_s)->text(), u"–"_s);
}

void TestStationPages::homeShowsWhatWaits()
{
    const auto page = homePage();
    QCOMPARE(page->findChild<QLabel *>(u"volunteerFigure"_s)->text(), u"300"_s);
    QCOMPARE(page->findChild<QLabel *>(u"stars5"_s)->text(), u"0"_s);
    QSignalSpy wanted(page.get(), &HomePage::wanted);
    button(*page, u"grantTask"_s)->click();
    button(*page, u"hoursTask"_s)->click();
    button(*page, u"keyTask"_s)->click();
    QCOMPARE(wanted.size(), 3);
    QCOMPARE(wanted.at(2).at(0).value<HomePage::Goal>(), HomePage::Goal::RecoveryKey);
    QCOMPARE(wanted.at(0).at(0).value<HomePage::Goal>(), HomePage::Goal::StarsToGrant);
    QCOMPARE(wanted.at(1).at(0).value<HomePage::Goal>(), HomePage::Goal::Hours);
    QVERIFY(!page->findChild<QPushButton *>(u"printTask"_s));

    const auto ids = m_station->grantAndIssue(m_clock.today());
    QVERIFY(m_station->recovery.make(m_folder->filePath(u"key.txt"_s)));
    page->activate();
    QVERIFY(!page->findChild<QPushButton *>(u"grantTask"_s));
    QVERIFY(!page->findChild<QPushButton *>(u"keyTask"_s));
    QVERIFY(button(*page, u"printTask"_s)->text().contains(QString::number(ids.size())));
    QCOMPARE(page->findChild<QLabel *>(u"stars5"_s)->text(), u"1"_s);
}

void TestStationPages::homeOfAnEmptyStation()
{
    m_station.reset();
    QTemporaryDir folder;
    m_station
        = std::make_unique<MadeUpStation>(folder.path(), m_clock, MadeUpStation::Content::Empty);
    const auto page = homePage();
    page->show();
    QVERIFY(button(*page, u"importDoor"_s)->isVisible());
    QSignalSpy wanted(page.get(), &HomePage::wanted);
    button(*page, u"registerDoor"_s)->click();
    QCOMPARE(wanted.at(0).at(0).value<HomePage::Goal>(), HomePage::Goal::Register);
    m_station.reset();
}

void TestStationPages::stationBacksUp()
{
    const auto page = stationPage();
    const QString path = m_folder->filePath(u"copy.vsdb"_s);
    m_prompter.willChoose(path);
    button(*page, u"backupButton"_s)->click();
    QTRY_VERIFY(bannerText(*page).contains(path));
    QVERIFY(Backup::verify(path).ok());

    m_prompter.willChoose(u"/nowhere/at/all.vsdb"_s);
    button(*page, u"backupButton"_s)->click();
    QVERIFY(bannerText(*page).isEmpty()); // the success of the one before has gone
    QTRY_VERIFY(!bannerText(*page).isEmpty());
    QVERIFY(!bannerText(*page).contains(path));
}

void TestStationPages::stationChecks()
{
    const auto page = stationPage();
    page->show();
    button(*page, u"checkButton"_s)->click();
    QTRY_VERIFY(bannerText(*page).contains(u"sound"_s));
    auto *findings = page->findChild<QPlainTextEdit *>(u"findings"_s);
    QVERIFY(!findings->isVisible());
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_folder->filePath(u"station.vsdb"_s));
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(u"UPDATE volunteer SET name = 'x' WHERE id = "
                                    "(SELECT min(id) FROM volunteer)"_s));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    button(*page, u"checkButton"_s)->click();
    QTRY_VERIFY(findings->isVisible());
    QVERIFY(!findings->toPlainText().isEmpty());
}

void TestStationPages::stationChangesThePassword()
{
    const auto page = stationPage();
    button(*page, u"passwordButton"_s)->click();
    auto *dialog = page->findChild<PasswordDialog *>();
    QVERIFY(dialog);
    const auto type = [dialog](const QString &field, const QString &text) {
        dialog->findChild<QLineEdit *>(field)->setText(text);
    };
    type(u"oldPassword"_s, u"guess"_s);
    type(u"password"_s, u"another word"_s);
    type(u"repeat"_s, u"another worm"_s);
    button(*dialog, u"saveButton"_s)->click();
    QVERIFY(!dialog->fields().error(u"repeat"_s).isEmpty());
    type(u"repeat"_s, u"another word"_s);
    button(*dialog, u"saveButton"_s)->click();
    QVERIFY(!dialog->fields().error(u"oldPassword"_s).isEmpty());
    type(u"oldPassword"_s, MadeUpStation::password);
    button(*dialog, u"saveButton"_s)->click();
    QVERIFY(!bannerText(*page).isEmpty());
    QVERIFY(m_station->station.unlock(u"another word"_s).ok());
}

QTEST_MAIN(TestStationPages)
#include "tst_stationpages.moc"
