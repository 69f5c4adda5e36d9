// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "models/activities/activitytable.h"
#include "models/duplicates/duplicaterules.h"
#include "models/hours/hourledger.h"
#include "models/hours/servicerecordtable.h"
#include "models/registrations/consenttable.h"
#include "ui/access/userspage.h"
#include "ui/activities/activitiespage.h"
#include "ui/certificates/certificatespage.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/groups/groupspage.h"
#include "ui/history/historypage.h"
#include "ui/hours/hourspage.h"
#include "ui/imports/heldrowspage.h"
#include "ui/imports/importwizard.h"
#include "ui/network/networkpage.h"
#include "ui/registrations/consentpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/stars/starspage.h"
#include "ui/station/stationpage.h"
#include "ui/volunteers/volunteerspage.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Pages::Pages(Workplace &workplace, Prompter &prompter, MainWindow &window)
    : m_workplace(workplace)
    , m_prompter(prompter)
    , m_window(window)
    , m_volunteerTable(workplace.database())
    , m_volunteerRoster(workplace.database(), workplace.codes())
    , m_groupFigures(workplace.database())
    , m_groupTable(workplace.database(), workplace.codes(), m_groupFigures)
    , m_groupRoster(workplace.database(), workplace.codes())
    , m_listExport(workplace.database(), workplace.volunteers())
    , m_listOutlet(m_listExport, prompter)
    , m_peoplePrints(workplace.database(), workplace.volunteers(), workplace.fileDoors())
    , m_printOutlet(workplace.database(), m_listExport, m_peoplePrints, m_printers, prompter,
          [&workplace] { return workplace.printHead(); })
    , m_heldJobs(workplace.database(), workplace.heldRows(), workplace.importers())
    , m_safekeeping(workplace.database())
{
    for (Importer *importer : workplace.importers())
        m_importJobs.emplace_back(workplace.database(), *importer);
}

template <typename PageType, typename Then>
void Pages::open(const QString &key, Then then)
{
    if (m_window.openPage(key))
        then(static_cast<PageType &>(*m_window.currentPage()));
}

void Pages::add()
{
    QObject::connect(&m_window, &MainWindow::pageMade, &m_listOutlet, [this](Page *page) {
        m_listOutlet.attach(*page);
        m_printOutlet.attach(*page);
    });
    m_window.addPage(u"home"_s, tr("Today"), u"home"_s, [this](QWidget *parent) {
        auto *page = new HomePage(
            m_workplace.station().profile().name, m_workplace.database().clock(),
            [this] { return overview(); }, m_workplace.volunteers().beside(), parent);
        QObject::connect(
            page, &HomePage::wanted, page, [this](HomePage::Goal goal) { follow(goal); });
        return page;
    });
    addPeople();
    addService();
    addRecognition();
    addStation();
    // Groups of a closed unit have gone to another.
    QObject::connect(&m_workplace.network(), &Network::changed, &m_listOutlet,
        [this] { m_workplace.groups().announce(); });
    QObject::connect(&m_window, &MainWindow::importWanted, &m_window,
        [this] { import(ImportKind::Volunteers); });
    QObject::connect(&m_window, &MainWindow::backupWanted, &m_window,
        [this] { open<StationPage>(u"station"_s, [](StationPage &page) { page.backUp(); }); });
}

void Pages::addPeople()
{
    m_window.addGroup(tr("People"));
    m_window.addPage(u"volunteers"_s, tr("Volunteers"), u"volunteers"_s, [this](QWidget *parent) {
        auto *page = new VolunteersPage(
            {m_workplace.volunteers(), m_workplace.groups(), m_volunteerTable, m_volunteerRoster,
                m_workplace.serviceRecords(), m_workplace.stars(), m_workplace.certificates(),
                m_workplace.codes(), m_workplace.database().clock(), m_prompter,
                m_workplace.registrations(), m_workplace.consents(), m_workplace.retention(),
                m_workplace.savedFilters(),
                [this](const Volunteer &person) { return lookalikes(person); }},
            parent);
        QObject::connect(
            page, &VolunteersPage::importWanted, page, [this] { import(ImportKind::Volunteers); });
        QObject::connect(page, &VolunteersPage::printWanted, page,
            [this, page](PeoplePrint what) { m_printOutlet.print(*page, what); });
        return page;
    });
    m_window.addPage(u"consent"_s, tr("Consent"), u"ok"_s, [this](QWidget *parent) {
        auto *page = new ConsentPage({m_workplace.registrations(), m_workplace.consents(),
                                         m_workplace.database().clock(), m_prompter},
            m_workplace.volunteers(), std::make_unique<ConsentTable>(m_workplace.database()),
            m_workplace.volunteers().beside(), parent);
        QObject::connect(page, &ConsentPage::volunteerWanted, page,
            [this](VolunteerId volunteer) { show(volunteer); });
        return page;
    });
    addGroups();
    m_window.addPage(u"held"_s, tr("Held rows"), u"held"_s, [this](QWidget *parent) {
        auto *page = new HeldRowsPage(m_workplace.heldRows(), m_heldJobs, m_prompter,
            m_workplace.volunteers().beside(), parent);
        QObject::connect(
            page, &HeldRowsPage::importWanted, page, [this](ImportKind kind) { import(kind); });
        return page;
    });
    m_window.addPage(u"duplicates"_s, tr("Duplicates"), u"copy"_s, [this](QWidget *parent) {
        const auto find = [this](const DuplicateProgress &progress) {
            return withConnection(
                m_workplace.database(), [&] { return m_workplace.duplicates().find(progress); });
        };
        return new DuplicatesPage({m_workplace.duplicates(), m_workplace.volunteers(),
                                      m_workplace.codes(), m_prompter, find},
            parent);
    });
}

void Pages::addGroups()
{
    m_window.addPage(u"groups"_s, tr("Groups"), u"group"_s, [this](QWidget *parent) {
        auto *page = new GroupsPage(
            {m_workplace.groups(), m_groupFigures, m_groupTable, m_groupRoster,
                m_workplace.network(), m_workplace.volunteers(), m_workplace.serviceRecords(),
                m_workplace.codes(), m_workplace.database().clock(), m_prompter},
            parent);
        QObject::connect(
            page, &GroupsPage::importWanted, page, [this](ImportKind kind) { import(kind); });
        return page;
    });
}

void Pages::addService()
{
    m_window.addGroup(tr("Service"));
    m_window.addPage(u"activities"_s, tr("Activities"), u"activities"_s, [this](QWidget *parent) {
        return new ActivitiesPage(
            {m_workplace.activities(), m_workplace.serviceRecords(), m_workplace.volunteers(),
                m_workplace.codes(), m_workplace.database().clock(), m_prompter},
            std::make_unique<ActivityTable>(m_workplace.database()),
            m_workplace.station().profile().name, parent);
    });
    m_window.addPage(u"hours"_s, tr("Hours"), u"hours"_s, [this](QWidget *parent) {
        auto *page = new HoursPage(m_workplace.serviceRecords(), m_workplace.volunteers(),
            m_workplace.database().clock(), m_prompter,
            std::make_unique<ServiceRecordTable>(m_workplace.database()),
            std::make_unique<HourLedger>(m_workplace.database()), m_workplace.volunteers().beside(),
            parent);
        QObject::connect(
            page, &HoursPage::importWanted, page, [this] { import(ImportKind::Hours); });
        return page;
    });
}

void Pages::addRecognition()
{
    m_window.addGroup(tr("Recognition"));
    m_window.addPage(u"stars"_s, tr("Stars"), u"stars"_s, [this](QWidget *parent) {
        auto *page = new StarsPage(m_workplace.stars(), m_workplace.volunteers(),
            m_workplace.database().clock(), m_prompter, m_workplace.volunteers().beside(), parent);
        QObject::connect(page, &StarsPage::volunteerWanted, page,
            [this](VolunteerId volunteer) { show(volunteer); });
        return page;
    });
    m_window.addPage(
        u"certificates"_s, tr("Certificates"), u"certificates"_s, [this](QWidget *parent) {
            return new CertificatesPage(m_workplace.certificates(), m_printers,
                m_workplace.database().clock(), m_prompter, m_workplace.volunteers().beside(),
                parent);
        });
}

void Pages::addStation()
{
    m_window.addGroup(tr("Station"));
    addNetwork();
    m_window.addPage(u"station"_s, tr("Station"), u"settings"_s, [this](QWidget *parent) {
        return new StationPage(m_workplace.station(), m_safekeeping, m_workplace.stars().rules(),
            m_workplace.database().clock(), m_prompter, parent);
    });
    // Who may not look at them at all is not led to them. The window is made anew for each user.
    if (m_workplace.access().has(Right::SeeHistory)) {
        m_window.addPage(u"history"_s, tr("History"), u"history"_s, [this](QWidget *parent) {
            return new HistoryPage(m_workplace.history(), m_workplace.undo(),
                m_workplace.volunteers(), m_prompter, m_workplace.volunteers().beside(), parent);
        });
    }
    if (m_workplace.access().has(Right::ManageUsers)) {
        m_window.addPage(u"users"_s, tr("Users"), u"person"_s, [this](QWidget *parent) {
            return new UsersPage(m_workplace.users(), m_workplace.recovery(),
                m_workplace.volunteers(), m_prompter, parent);
        });
    }
}

void Pages::addNetwork()
{
    m_window.addPage(u"network"_s, tr("Network"), u"network"_s, [this](QWidget *parent) {
        const auto read = [this](QDate first, QDate last) {
            return withConnection(
                m_workplace.database(), [&] { return m_workplace.network().rollUp(first, last); });
        };
        auto *page = new NetworkPage(m_workplace.network(), m_workplace.households(),
            m_workplace.database().clock(), m_prompter, read, parent);
        QObject::connect(
            page, &NetworkPage::importWanted, page, [this] { import(ImportKind::Units); });
        page->offerPeople();
        QObject::connect(page, &NetworkPage::peopleWanted, page, [this](UnitId unit) {
            open<VolunteersPage>(u"volunteers"_s,
                [unit](VolunteersPage &volunteers) { volunteers.showFiltered({.unit = unit}); });
        });
        return page;
    });
}

void Pages::import(ImportKind kind)
{
    QList<const ImportJobs *> jobs;
    for (const ImportJobs &each : m_importJobs)
        jobs += &each;
    ImportWizard wizard(jobs, m_prompter, &m_window);
    wizard.setKind(kind);
    QObject::connect(
        &wizard, &ImportWizard::mendWanted, &m_window, [this](ImportKind held) { mend(held); },
        Qt::QueuedConnection);
    QString heldSheet;
    QObject::connect(&wizard, &ImportWizard::heldSheetChosen, &m_window,
        [&heldSheet](const QString &path) { heldSheet = path; });
    wizard.exec();
    if (!heldSheet.isEmpty())
        return open<HeldRowsPage>(
            u"held"_s, [&heldSheet](HeldRowsPage &page) { page.takeBack(heldSheet); });
    m_window.currentPage()->activate(); // it may show what has just come
}

void Pages::show(VolunteerId volunteer)
{
    open<VolunteersPage>(
        u"volunteers"_s, [volunteer](VolunteersPage &page) { page.choose(volunteer); });
}

void Pages::mend(ImportKind kind)
{
    open<HeldRowsPage>(u"held"_s, [kind](HeldRowsPage &page) { page.setKind(kind); });
}

void Pages::follow(HomePage::Goal goal)
{
    using Goal = HomePage::Goal;
    const auto stars = [this](CandidateFilter::State state) {
        open<StarsPage>(u"stars"_s, [state](StarsPage &page) { page.showState(state); });
    };
    const auto certificates = [this](CertificateFilter::State state) {
        open<CertificatesPage>(
            u"certificates"_s, [state](CertificatesPage &page) { page.showState(state); });
    };
    switch (goal) {
    case Goal::Roster:
        return import(ImportKind::Volunteers);
    case Goal::Register:
        return open<VolunteersPage>(
            u"volunteers"_s, [](VolunteersPage &page) { page.registerSomebody(); });
    case Goal::HeldRows:
        m_window.openPage(u"held"_s);
        return;
    case Goal::Hours:
        m_window.openPage(u"activities"_s);
        return;
    case Goal::StarsToGrant:
        return stars(CandidateFilter::State::CanBeGranted);
    case Goal::StarsBelow:
        return stars(CandidateFilter::State::BelowAwarded);
    case Goal::CertificatesIssue:
        return certificates(CertificateFilter::State::All);
    case Goal::CertificatesPrint:
        return certificates(CertificateFilter::State::NotPrinted);
    case Goal::Consents:
        m_window.openPage(u"consent"_s);
        return;
    case Goal::RecoveryKey:
        m_window.openPage(u"users"_s);
        return;
    }
}

QStringList Pages::lookalikes(const Volunteer &person) const
{
    QStringList lines;
    const auto similar = m_workplace.duplicates().similarTo(person);
    if (!similar)
        return lines;
    for (const DuplicatePair &pair : *similar) {
        const auto known = m_workplace.volunteers().brief(pair.first);
        if (known) {
            lines += tr("%1 (%2): %3")
                         .arg(known->name, known->number,
                             DuplicateRules::reasons(pair.likeness).join(tr(", ")));
        }
    }
    return lines;
}

Result<OverviewFigures> Pages::overview()
{
    return readOverview(
        {m_workplace.volunteers(), m_workplace.activities(), m_workplace.serviceRecords(),
            m_workplace.stars(), m_workplace.certificates(), m_workplace.heldRows(),
            m_workplace.consents(), m_workplace.recovery()},
        m_workplace.database().clock().today());
}

} // namespace vs
