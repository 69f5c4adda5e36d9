// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the page of volunteers over a million people, as somebody uses it: from signing in to a
// usable list, dragging through it, sorting, searching and filtering, and how long the window's
// event loop stood still meanwhile. Makes the file if there is none and leaves it:
//   bench_lists FILE [people [records per person]]
#include "models/certificates/certificateregister.h"
#include "models/core/clock.h"
#include "models/core/codetables.h"
#include "models/groups/groups.h"
#include "models/registrations/consents.h"
#include "models/registrations/registrations.h"
#include "models/registrations/retention.h"
#include "models/sample/sample.h"
#include "models/savedfilters/savedfilters.h"
#include "models/stars/stars.h"
#include "models/station/station.h"
#include "models/storage/database.h"
#include "models/volunteers/volunteerroster.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertable.h"
#include "tests/bench/measures.h"
#include "tests/bench/watchdog.h"
#include "tests/support/hourdoors.h"
#include "tests/support/scriptedprompter.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/volunteers/volunteerspage.h"

#include <QApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTextStream>

#include <random>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString password = u"correct horse"_s;

class Bench final
{
public:
    Bench(Database &database, QTextStream &out)
        : m_out(out)
        , m_volunteers(database)
        , m_table(database)
        , m_roster(database, m_codes)
        , m_hours(database)
        , m_stars(database, m_hours.records, StarRuleSet::shipped())
        , m_certificates(database)
        , m_groups(database)
        , m_registrations(database, m_volunteers, m_hours.activities, m_groups)
        , m_consents(database, m_volunteers)
        , m_retention(database, m_registrations)
        , m_saved(database)
        , m_clock(database.clock())
    {
    }

    void run()
    {
        open();
        drag();
        sort();
        search();
        filter();
    }

private:
    template <typename Until>
    void wait(Until until)
    {
        QElapsedTimer patience;
        patience.start();
        while (!until() && patience.elapsed() < 120'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void tell(const QString &what)
    {
        const auto [wall, computed] = m_dog.take();
        m_out << what << "; longest pause " << wall << " ms, computed " << computed << " ms"
              << Qt::endl;
    }

    QString summary() const { return m_page->findChild<QLabel *>(u"summary"_s)->text(); }

    void open()
    {
        const qint64 before = residentKilobytes();
        const Stopwatch watch;
        m_page = std::make_unique<VolunteersPage>(VolunteerDoors{m_volunteers, m_groups, m_table,
            m_roster, m_hours.records, m_stars, m_certificates, m_codes, m_clock, m_prompter,
            m_registrations, m_consents, m_retention, m_saved});
        m_view = m_page->findChild<RecordView *>(u"volunteers"_s);
        m_page->resize(1166, 680);
        m_page->show();
        m_page->activate();
        m_page->grab();
        m_out << "first rows on the screen after " << watch.wall() << " ms, computed "
              << watch.computed() << " ms" << Qt::endl;
        wait([this] { return !summary().isEmpty(); });
        m_out << "everybody there after " << watch.wall() << " ms, busy " << watch.busy()
              << " ms: " << summary() << Qt::endl;
        tell(u"opening"_s);
        m_out << "resident " << residentKilobytes() / 1024 << " MB, of that the page "
              << (residentKilobytes() - before) / 1024 << " MB" << Qt::endl;
    }

    void drag()
    {
        constexpr int positions = 500;
        std::mt19937 random(7);
        std::vector<double> wall;
        std::vector<double> computed;
        QScrollBar *bar = m_view->verticalScrollBar();
        for (int i = 0; i < positions; ++i) {
            const Stopwatch watch;
            bar->setValue(static_cast<int>(random() % static_cast<unsigned>(bar->maximum() + 1)));
            m_view->viewport()->repaint();
            QCoreApplication::processEvents();
            wall.push_back(watch.wall());
            computed.push_back(watch.computed());
        }
        m_out << "a frame while dragging: p50 " << percentile(wall, 0.5) << " ms, p99 "
              << percentile(wall, 0.99) << " ms; computed p50 " << percentile(computed, 0.5)
              << " ms, p99 " << percentile(computed, 0.99) << " ms" << Qt::endl;
        tell(u"dragging"_s);
    }

    void sort()
    {
        for (const int column : {VolunteerTable::Hours, VolunteerTable::Star, VolunteerTable::Unit,
                 VolunteerTable::Number, VolunteerTable::RegisteredOn, VolunteerTable::BirthYear,
                 VolunteerTable::Status, VolunteerTable::Gender, VolunteerTable::Name}) {
            const auto *model = static_cast<const RecordTable *>(m_view->model());
            const std::vector<qint64> before(model->ids().begin(), model->ids().begin() + 100);
            const Stopwatch watch;
            m_view->sortByColumn(column, Qt::DescendingOrder);
            wait([&] { return !std::equal(before.begin(), before.end(), model->ids().begin()); });
            m_view->viewport()->repaint();
            tell(u"sorted by %1 after %2 ms"_s.arg(m_table.header(column)).arg(watch.wall()));
        }
        m_view->sortByColumn(VolunteerTable::Name, Qt::AscendingOrder);
        wait([this] { return m_view->model()->rowCount() > 0; });
        tell(u"by name again"_s);
    }

    void search()
    {
        auto *box = m_page->findChild<SearchBox *>();
        std::vector<double> wall;
        std::vector<double> computed;
        for (const QString &text : {u"zhangjianguo"_s, u"王秀英"_s, u"lxy"_s, u"qqq"_s, u"1234"_s,
                 u"weiwei"_s, u"鑫"_s, u"zzz"_s}) {
            for (qsizetype size = 1; size <= text.size(); ++size) {
                const Stopwatch watch;
                box->setText(text.first(size));
                m_view->viewport()->repaint();
                wall.push_back(watch.wall());
                computed.push_back(watch.computed());
                QCoreApplication::processEvents();
            }
            const Stopwatch watch;
            box->clear();
            m_view->viewport()->repaint();
            wall.push_back(watch.wall());
            computed.push_back(watch.computed());
        }
        m_out << "one key to the first rows painted: p50 " << percentile(wall, 0.5) << " ms, p99 "
              << percentile(wall, 0.99) << " ms; computed p50 " << percentile(computed, 0.5)
              << " ms, p99 " << percentile(computed, 0.99) << " ms" << Qt::endl;
        tell(u"searching"_s);
    }

    void filter()
    {
        const UnitTree tree = m_volunteers.unitTree();
        const std::vector<std::pair<const char *, VolunteerFilter>> filters{
            {"the city", {.unit = tree.roots().back()}},
            {"the elder who drive", {.age = AgeBand{60, 0}, .skill = u"03"_s}},
            {"registered this year", {.registeredFrom = QDate(2026, 1, 1)}},
            {"suspended", {.status = VolunteerStatus::Suspended}}, {"everybody", {}}};
        for (const auto &[name, asked] : filters) {
            const Stopwatch watch;
            m_page->showFiltered(asked);
            m_view->viewport()->repaint();
            tell(u"filtered by %1, first rows after %2 ms"_s.arg(QLatin1StringView(name))
                     .arg(watch.wall()));
        }
        m_page.reset();
    }

    QTextStream &m_out;
    const CodeTables m_codes;
    ScriptedPrompter m_prompter;
    Volunteers m_volunteers;
    VolunteerTable m_table;
    VolunteerRoster m_roster;
    HourDoors m_hours;
    Stars m_stars;
    CertificateRegister m_certificates;
    Groups m_groups;
    Registrations m_registrations;
    Consents m_consents;
    Retention m_retention;
    SavedFilters m_saved;
    const Clock &m_clock;
    Watchdog m_dog;
    std::unique_ptr<VolunteersPage> m_page;
    RecordView *m_view = nullptr;
};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return *std::move(result);
}

void mustBeDone(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        out << "bench_lists FILE [people [records per person]]" << Qt::endl;
        return 1;
    }
    const FixedClock clock(QDate(2026, 11, 23));
    const auto database
        = must(Database::open(arguments.at(1), clock, Database::Mode::CreateMissing));
    Station station(*database, PasswordCost::forTests());
    if (!station.isFounded()) {
        mustBeDone(station.found({u"漯河市志愿服务总站"_s, u"411100"_s, u"admin"_s, password}));
        SampleSize size{SampleScale::City, arguments.value(2, u"1000000"_s).toInt(),
            arguments.value(3, u"5"_s).toDouble()};
        const Stopwatch watch;
        const auto figures = must(Sample::fill(*database, size));
        out << figures.volunteers << " people, " << figures.groups << " groups, " << figures.records
            << " records made up in " << watch.wall() << " ms" << Qt::endl;
    } else if (!station.isSignedIn()) {
        mustBeDone(station.signIn(station.users().front().name, password));
    }
    Bench(*database, out).run();
    return 0;
}
