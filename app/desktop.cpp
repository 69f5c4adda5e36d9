// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/followrights.h"
#include "app/pages.h"
#include "app/paths.h"
#include "app/settling.h"
#include "app/undodesk.h"
#include "models/sample/sample.h"
#include "ui/access/newpassworddialog.h"
#include "ui/access/userspage.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/listlayouts.h"
#include "ui/controls/prompter.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/firstrundialog.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/lockcurtain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/signindialog.h"
#include "ui/shell/sparetime.h"
#include "ui/station/passworddialog.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Opens the sample station only; it holds made-up people.
const QString samplePassword = u"sample station"_s;
constexpr std::chrono::milliseconds betweenKeys(300); ///< of a word, and less

} // namespace

Desktop::Desktop(QApplication &application, const Clock &clock, Prompter &prompter,
    const QString &databasePath, const QString &language)
    : m_application(application)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_databasePath(databasePath.isEmpty() ? defaultDatabasePath() : databasePath)
    , m_preferencesStore(PreferencesStore::defaultPath())
    , m_preferences(m_preferencesStore.load())
    , m_theme(application)
{
    if (!language.isEmpty())
        m_preferences.language = language;
    dress();
}

Desktop::~Desktop() = default;

void Desktop::dress()
{
    m_language.install(m_application, m_preferences.language);
    m_theme.apply(m_preferences.appearance, m_preferences.largeType);
}

int Desktop::run()
{
    m_application.setQuitOnLastWindowClosed(false);
    if (!openStation())
        return 1;
    if (!m_workplace->station().isSignedIn() && !signIn())
        return 0;
    showWindow(u"home"_s);
    return QApplication::exec();
}

bool Desktop::openStation()
{
    if (!QFile::exists(m_databasePath))
        return welcome();
    if (auto done = openFile(m_databasePath, Database::Mode::OpenExisting); !done) {
        tell(done.error());
        return false;
    }
    return m_workplace->station().isFounded() || welcome();
}

Result<void> Desktop::openFile(const QString &path, Database::Mode mode)
{
    m_workplace.reset(); // lets go of the lock before the same file is opened again
    auto workplace = Workplace::open(path, m_clock, mode);
    if (!workplace)
        return workplace.error();
    m_workplace = *std::move(workplace);
    return {};
}

bool Desktop::welcome()
{
    const auto setUp = [this](const StationSetup &setup) -> Result<void> {
        if (auto done = openFile(m_databasePath, Database::Mode::CreateMissing); !done)
            return done;
        return m_workplace->station().found(setup);
    };
    bool founded = false;
    FirstRunDialog dialog(
        [&](const StationSetup &setup) {
            auto done = setUp(setup);
            founded = done.ok();
            return done;
        },
        [this] { return lookAround(); });
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (founded)
        offerRecoveryKey();
    return true;
}

Result<void> Desktop::lookAround()
{
    if (auto done = openFile(sampleDatabasePath(), Database::Mode::CreateMissing); !done)
        return done;
    Station &station = m_workplace->station();
    if (station.isFounded())
        return station.signIn({}, samplePassword);
    if (auto done
        = station.found({tr("Sample station"), u"411102001001"_s, tr("Visitor"), samplePassword});
        !done)
        return done;
    const auto filled = Sample::fill(m_workplace->database(), SampleScale::Small);
    return filled ? Result<void>() : Result<void>(filled.error());
}

bool Desktop::signIn()
{
    Station &station = m_workplace->station();
    QList<SignInUser> users;
    for (const User &user : station.users())
        users.append({user.id, user.name});
    const auto attempt = [&station, &users](UserId user, const QString &password) {
        const auto found = std::find_if(
            users.begin(), users.end(), [user](const SignInUser &each) { return each.id == user; });
        return station.signIn(found->name, password);
    };
    const auto wait = [&station](UserId user) { return station.waitFor(user); };
    SignInDialog dialog(station.profile().name, users, station.lastUser(), attempt, wait);
    if (m_workplace->recovery().made())
        dialog.offerRecovery([this](QWidget *parent) { return recover(parent); });
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return !station.currentUser().mustChangePassword || choosePassword();
}

/// The one a user came in with was set by somebody else.
bool Desktop::choosePassword()
{
    PasswordDialog dialog(m_workplace->station(), m_prompter);
    dialog.setWindowTitle(tr("Choose a password of your own"));
    if (dialog.exec() == QDialog::Accepted)
        return true;
    m_workplace->station().signOut();
    return false;
}

/// For who forgot the password: the key file and a new one.
bool Desktop::recover(QWidget *parent)
{
    const QString path = m_prompter.openFile(
        parent, tr("Open the recovery key"), tr("Text files (*.txt);;All files (*)"));
    if (path.isEmpty())
        return false;
    // Before a password is thought up that would open nothing.
    if (const auto fits = m_workplace->recovery().tryKey(path); !fits) {
        tell(fits.error(), parent);
        return false;
    }
    NewPasswordDialog dialog(
        tr("New administrator's password"),
        tr("The key file opens the station. Choose the password the administrator signs in with "
           "from now on."),
        [this, path](const QString &password) {
            return m_workplace->recovery().recover(path, {}, password);
        },
        m_prompter, parent);
    return dialog.exec() == QDialog::Accepted;
}

void Desktop::offerRecoveryKey()
{
    if (!m_prompter.confirm(nullptr,
            {tr("Recovery key"),
                tr("Without the administrator's password and without a key file nobody can read "
                   "this station any more. With the key file a lost password is replaced: save it "
                   "on a stick or print it, lock it away, and keep it off this PC."),
                tr("Save a key file…"), tr("Later")}))
        return;
    if (const auto saved = UsersPage::saveRecoveryKey(m_workplace->recovery(), m_prompter, nullptr);
        !saved)
        tell(saved.error());
}

void Desktop::switchUser()
{
    m_application.setQuitOnLastWindowClosed(false);
    m_idle.reset();
    m_window->hide();
    m_workplace->station().signOut();
    if (signIn())
        showWindow(u"home"_s);
    else
        QApplication::quit();
}

void Desktop::showWindow(QString page)
{
    m_application.setQuitOnLastWindowClosed(false);
    m_idle.reset();
    m_curtain.reset();
    m_undoDesk.reset();
    m_window = std::make_unique<MainWindow>();
    Station &station = m_workplace->station();
    m_window->setIdentity(station.profile().name, station.currentUser().name);
    auto *layouts = new ListLayouts(listLayoutsPath(), m_window.get());
    layouts->setUser(station.currentUser().id.value());

    m_pages = std::make_unique<Pages>(*m_workplace, m_prompter, *m_window);
    followRights(*m_window, m_workplace->access());
    m_pages->add();
    m_undoDesk = std::make_unique<UndoDesk>(*m_workplace, *m_window);

    m_curtain = std::make_unique<LockCurtain>(
        *m_window, [&station](const QString &password) { return station.unlock(password); },
        [&station] { return station.waitFor(station.currentUser().id); });
    m_idle = std::make_unique<IdleWatch>(m_clock, m_preferences.idleMinutes);
    QObject::connect(m_idle.get(), &IdleWatch::idle, m_window.get(), [this] { lock(); });
    QObject::connect(m_window.get(), &MainWindow::lockWanted, m_window.get(), [this] { lock(); });
    QObject::connect(
        m_window.get(), &MainWindow::preferencesWanted, m_window.get(),
        [this] { editPreferences(); }, Qt::QueuedConnection);
    QObject::connect(
        m_window.get(), &MainWindow::switchUserWanted, &m_application, [this] { switchUser(); },
        Qt::QueuedConnection);
    QObject::connect(m_window.get(), &MainWindow::aboutWanted, m_window.get(),
        [this] { AboutDialog(QCoreApplication::applicationVersion(), m_window.get()).exec(); });
    m_window->openPage(page);
    m_window->showMaximized();
    settleBeside(*m_workplace, *m_window);
    const auto prepareNext = [window = m_window.get(), &people = m_workplace->volunteers()] {
        const bool hasMore = window->makeAhead();
        if (!hasMore)
            people.prepareSearchLater();
        return hasMore;
    };
    new SpareTime(prepareNext, betweenKeys, m_window.get());
    m_application.setQuitOnLastWindowClosed(true);
}

void Desktop::lock()
{
    if (m_curtain->isLocked())
        return;
    m_workplace->station().lock();
    m_curtain->lock(m_workplace->station().currentUser().name);
}

void Desktop::editPreferences()
{
    const Preferences before = m_preferences;
    PreferencesDialog dialog(
        m_preferences,
        [this](const Preferences &chosen) -> Result<void> {
            if (!m_preferencesStore.save(chosen)) {
                return Error{Error::Kind::Io, u"preferences"_s,
                    tr("The preferences could not be saved. Check the room on the disk."), {}};
            }
            m_preferences = chosen;
            return {};
        },
        m_prompter, m_window.get());
    if (dialog.exec() != QDialog::Accepted || m_preferences == before)
        return;
    dress();
    // Texts and sizes are taken when a window is built; not here, where the old one is still at
    // work.
    QTimer::singleShot(0, &m_application, [this] { showWindow(m_window->currentKey()); });
}

void Desktop::tell(const Error &error, QWidget *parent)
{
    m_prompter.tell(parent, Prompter::Kind::Error, tr("Volunteer Station"), error.text);
}

} // namespace vs
