// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long the window stands still while its pages are made ahead, while they are opened,
// one after another and each a second time, and while the work on them is done that touches many
// people: choosing and copying everybody, sorting groups and those rated, searching, granting all
// stars that are reached and numbering their certificates, taking both back, accepting a held row,
// dismissing 20,000. Over a file that bench_lists or `sample` has made; what is granted stays in it
// as taken back:
//   bench_window FILE [pages | work]
#include "app/pages.h"
#include "app/undodesk.h"
#include "app/workplace.h"
#include "models/core/clock.h"
#include "models/stars/candidatetable.h"
#include "tests/bench/watchdog.h"
#include "tests/support/scriptedprompter.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/page.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/imports/heldrowspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/undomenu.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEventLoop>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int patience = 3000; ///< ms a page may go on working beside the window
const QStringList pageKeys{u"home"_s, u"volunteers"_s, u"consent"_s, u"groups"_s, u"held"_s,
    u"duplicates"_s, u"activities"_s, u"hours"_s, u"stars"_s, u"certificates"_s, u"station"_s,
    u"history"_s, u"users"_s, u"network"_s};

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// As the program does it in the first seconds in which nobody touches it.
void makeAhead(MainWindow &window, Watchdog &dog)
{
    dog.take();
    double longest = 0;
    int pieces = 0;
    const Stopwatch watch;
    while (window.makeAhead()) {
        wait(0);
        longest = std::max(longest, dog.take().first);
        ++pieces;
    }
    QTextStream(stdout) << "pages made ahead in " << pieces << " pieces, " << watch.wall()
                        << " ms; longest pause " << longest << " ms" << Qt::endl;
}

/// What somebody does on the pages, with the watchdog beside it.
class Work final
{
public:
    Work(Workplace &workplace, MainWindow &window, ScriptedPrompter &prompter, Watchdog &dog)
        : m_workplace(workplace)
        , m_window(window)
        , m_prompter(prompter)
        , m_dog(dog)
    {
    }

    void run()
    {
        chooseEverybody();
        sortGroups();
        listStars();
        grant();
        issue();
        turnBack();
        searchHours();
        acceptHeldRow();
        dismissHeldRows();
    }

private:
    /// `until`: there is nothing more to come.
    template <typename Do, typename Until>
    void timed(const QString &what, Do act, Until until)
    {
        m_dog.take();
        const Stopwatch watch;
        act();
        while (!until() && watch.wall() < longestWait)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(); // what is drawn anew
        const auto [wall, computed] = m_dog.take();
        QTextStream(stdout) << what << ": done after " << watch.wall() << " ms; longest pause "
                            << wall << " ms, computed " << computed << " ms" << Qt::endl;
    }

    QString summary() const
    {
        return m_window.currentPage()->findChild<QLabel *>(u"summary"_s)->text();
    }
    /// No list is being worked out and no job is under way.
    auto atRest()
    {
        return [this] {
            return summary() != Page::tr("One moment…") && !m_window.findChild<JobProgress *>();
        };
    }
    template <typename T>
    T *find(const QString &name = {}) const
    {
        return m_window.currentPage()->findChild<T *>(name);
    }

    void chooseEverybody()
    {
        timed(
            u"volunteers"_s, [this] { m_window.openPage(u"volunteers"_s); }, atRest());
        wait(patience); // everybody comes after the first rows
        auto *view = find<RecordView>(u"volunteers"_s);
        timed(
            u"choose everybody"_s, [view] { view->selectAll(); }, atRest());
        timed(
            u"what can be done with them"_s,
            [this] { Q_EMIT find<QPushButton>(u"registration"_s)->menu()->aboutToShow(); },
            atRest());
        timed(
            u"copy them"_s, [view] { view->findChild<QAction *>(u"copyTable"_s)->trigger(); },
            atRest());
        const QAbstractItemModel &list = *view->model();
        view->selectionModel()->select(
            {list.index(0, 0), list.index(RecordView::mostCopied - 1, 0)},
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        timed(
            u"copy as many as may be"_s,
            [view] { view->findChild<QAction *>(u"copyTable"_s)->trigger(); }, atRest());
    }

    void sortGroups()
    {
        timed(
            u"groups"_s, [this] { m_window.openPage(u"groups"_s); }, atRest());
        auto *view = find<RecordView>(u"groups"_s);
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            timed(
                u"groups, sort by %1"_s.arg(
                    view->model()->headerData(column, Qt::Horizontal).toString()),
                [view, column] { view->sortByColumn(column, Qt::DescendingOrder); }, atRest());
        }
    }

    void listStars()
    {
        timed(
            u"stars, everybody rated"_s, [this] { m_window.openPage(u"stars"_s); }, atRest());
        auto *view = find<RecordView>();
        auto *state = find<QComboBox>(u"state"_s);
        timed(
            u"stars, show everybody"_s, [state] { state->setCurrentIndex(state->count() - 1); },
            atRest());
        for (const int column : {CandidateTable::ServiceTime, CandidateTable::Quality,
                 CandidateTable::Missing, CandidateTable::Name}) {
            timed(
                u"stars, sort by column %1"_s.arg(column),
                [view, column] { view->sortByColumn(column, Qt::DescendingOrder); }, atRest());
        }
        auto *search = find<SearchBox>();
        for (const QString &text : {u"wang"_s, u"zjg"_s, u"王"_s, u"1234"_s, QString()})
            timed(
                u"stars, search “%1”"_s.arg(text), [=] { search->setText(text); }, atRest());
        timed(
            u"stars, show who can be granted"_s, [state] { state->setCurrentIndex(0); }, atRest());
    }

    void grant()
    {
        m_prompter.willConfirm(true);
        auto *button = find<QPushButton>(u"grantButton"_s);
        if (!button->isEnabled())
            return;
        timed(
            u"grant: %1"_s.arg(summary()), [button] { button->click(); }, atRest());
        wait(patience);
        QTextStream(stdout) << "    afterwards: longest pause " << m_dog.take().first << " ms"
                            << Qt::endl;
    }

    void issue()
    {
        timed(
            u"certificates, opened"_s, [this] { m_window.openPage(u"certificates"_s); }, atRest());
        auto *button = find<QPushButton>(u"issueButton"_s);
        timed(
            u"issue: %1"_s.arg(button->text()), [button] { button->click(); }, atRest());
    }

    /// First the certificates, then the stars.
    void turnBack()
    {
        auto *toast = m_window.findChild<QLabel *>(u"toast"_s);
        const QString undo = u"undoAction"_s;
        for (const QString &name : {undo, undo, u"redoAction"_s, undo}) {
            timed(
                name,
                [&] {
                    Q_EMIT m_window.undoMenu().opening();
                    m_window.findChild<QAction *>(name)->trigger();
                },
                atRest());
            wait(patience);
            QTextStream(stdout) << "    " << toast->text() << "; afterwards: longest pause "
                                << m_dog.take().first << " ms" << Qt::endl;
        }
    }

    void searchHours()
    {
        timed(
            u"hours, opened"_s, [this] { m_window.openPage(u"hours"_s); }, atRest());
        auto *search = find<SearchBox>();
        for (const QString &text : {u"wang"_s, u"1234"_s, QString()})
            timed(
                u"hours, search “%1”"_s.arg(text), [=] { search->setText(text); }, atRest());
    }

    /// Imports rows of hours that will all be held, and opens their desk.
    RecordView *holdRows(const QString &rows)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"hours.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no held row");
        file.write((u"姓名,身份证号,活动名称,日期,开始时间,结束时间\n"_s + rows).toUtf8());
        file.close();
        Importer &importer = m_workplace.importer(ImportKind::Hours);
        const auto source = importer.locate(file.fileName());
        if (!source || !importer.run(*source, Importer::Mode::Commit))
            qFatal("no held row");
        m_window.openPage(u"held"_s);
        static_cast<HeldRowsPage *>(m_window.currentPage())->setKind(ImportKind::Hours);
        timed(
            u"held rows, opened"_s, [] {}, atRest());
        return find<RecordView>(u"heldRows"_s);
    }

    /// One with a number, and one with a name only.
    void acceptHeldRow()
    {
        const VolunteerId person(m_workplace.volunteers().search({}, 1).front());
        const auto known = m_workplace.volunteers().find(person);
        if (!known)
            qFatal("nobody");
        auto *view
            = holdRows(u"%1,%2,清洁,2026-11-01,9:00,9:00\n"_s.arg(known->name, known->idNumber)
                + u"没有此人甲乙,,清洁,2026-11-01,9:00,9:00\n"_s);
        const int rows = view->model()->rowCount();
        for (const int row : {rows - 1, rows - 2}) {
            view->selectRow(row);
            const QString cells = view->model()->index(row, 2).data().toString();
            timed(
                u"accept the held row "_s + cells.left(4),
                [this] { find<QPushButton>(u"acceptChosen"_s)->click(); }, atRest());
        }
    }

    void dismissHeldRows()
    {
        QString rows;
        const QString now = QDateTime::currentDateTime().toString(Qt::ISODate); // new each time
        for (int row = 0; row < 20'000; ++row)
            rows += u"没有此人,,清洁%1 %2,2026-11-01,9:00,9:00\n"_s.arg(now).arg(row);
        auto *view = holdRows(rows);
        view->selectAll();
        m_prompter.willType(u"bench"_s);
        m_prompter.willConfirm(true);
        timed(
            u"dismiss %1 held rows"_s.arg(view->model()->rowCount()),
            [this] { find<QPushButton>(u"dismissButton"_s)->click(); }, atRest());
    }

    static constexpr double longestWait = 600'000; ///< ms

    Workplace &m_workplace;
    MainWindow &m_window;
    ScriptedPrompter &m_prompter;
    Watchdog &m_dog;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 2) {
        out << "bench_window FILE [pages | work]" << Qt::endl;
        return 1;
    }
    const FixedClock clock(QDate(2026, 11, 23));
    const Stopwatch start;
    const auto workplace = Workplace::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!workplace)
        qFatal("%s", qPrintable(workplace.error().text));
    Station &station = (*workplace)->station();
    if (auto done = station.signIn(station.users().front().name, u"correct horse"_s); !done)
        qFatal("%s", qPrintable(done.error().text));
    out << "signed in after " << start.wall() << " ms" << Qt::endl;
    ScriptedPrompter prompter;
    MainWindow window;
    Pages pages(**workplace, prompter, window);
    pages.add();
    const UndoDesk undo(**workplace, window);
    window.resize(1366, 768);
    window.show();
    Watchdog dog;
    if (!window.openPage(pageKeys.front()))
        qFatal("no first page");
    makeAhead(window, dog);
    (*workplace)->volunteers().prepareSearchLater();
    wait(patience);
    const QString only = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    for (int round = 1; round <= 2 && only != u"work"_s; ++round) {
        for (const QString &key : pageKeys) {
            dog.take();
            const Stopwatch opening;
            if (!window.openPage(key))
                qFatal("no page %s", qPrintable(key));
            window.currentPage()->grab();
            const double opened = opening.wall();
            wait(patience);
            out << key << ", time " << round << ": shown after " << opened << " ms; longest pause "
                << dog.take().first << " ms" << Qt::endl;
        }
    }
    if (only != u"pages"_s)
        Work(**workplace, window, prompter, dog).run();
    out << "resident " << residentKilobytes() / 1024 << " MB" << Qt::endl;
    return 0;
}
