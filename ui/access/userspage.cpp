// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/userspage.h"

#include "models/station/recovery.h"
#include "models/station/recoverykey.h"
#include "models/station/users.h"
#include "models/volunteers/volunteers.h"
#include "ui/access/newpassworddialog.h"
#include "ui/access/passwordrulesdialog.h"
#include "ui/access/userdialog.h"
#include "ui/controls/banner.h"
#include "ui/controls/prompter.h"
#include "ui/controls/recordview.h"

#include <QAction>
#include <QPushButton>
#include <QStandardItemModel>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

UsersPage::UsersPage(Users &users, Recovery &recovery, const Volunteers &volunteers,
    Prompter &prompter, QWidget *parent)
    : Page(tr("Users"), tr("Who may sign in, as what, and for which unit."), parent)
    , m_users(users)
    , m_recovery(recovery)
    , m_volunteers(volunteers)
    , m_prompter(prompter)
    , m_view(new RecordView(this))
    , m_model(new QStandardItemModel(this))
{
    makeCommands();
    m_model->setHorizontalHeaderLabels(
        {tr("Name"), tr("Role"), tr("Works for"), tr("State"), tr("Last signed in")});
    m_view->setObjectName(u"users"_s);
    m_view->setModel(m_model);
    m_view->setColumnCharacters({10, 9, 18, 15, 14});
    setContent(m_view);
    connect(m_view, &RecordView::currentRowChanged, this, [this] { showChosen(); });
    connect(m_view, &RecordView::opened, this, [this] {
        if (const UserAccount *user = chosen())
            edit(*user);
    });
    connect(&m_users, &Users::changed, this, &UsersPage::reload);
}

void UsersPage::makeCommands()
{
    addPrimaryCommand(
        u"add"_s, tr("Add user"), [this] { edit({}); }, QKeySequence::New)
        ->setObjectName(u"addUser"_s);
    m_edit = addCommand(
        u"edit"_s, tr("Change"),
        [this] {
            if (const UserAccount *user = chosen())
                edit(*user);
        },
        QKeySequence(Qt::CTRL | Qt::Key_E));
    m_edit->setObjectName(u"editUser"_s);
    m_password = addCommand(u"lock"_s, tr("New &password…"), [this] { newPassword(); });
    m_password->setObjectName(u"setPassword"_s);
    m_release = addCommand(u"ok"_s, tr("&Unlock"), [this] { release(); });
    m_release->setObjectName(u"releaseUser"_s);
    m_close = addRareCommand(u"close"_s, tr("&Close account…"), [this] { closeOrOpen(); });
    m_close->setObjectName(u"closeUser"_s);
    addRareCommand(u"settings"_s, tr("Password &rules…"), [this] {
        setPasswordRules();
    })->setObjectName(u"passwordRules"_s);
    auto *key = addCommand(u"register"_s, tr("&Recovery key…"), [this] { makeRecoveryKey(); });
    key->setObjectName(u"recoveryKey"_s);
}

void UsersPage::activate()
{
    reload();
    Page::activate();
    if (!m_recovery.made()) {
        banner().say(Banner::Kind::Warning,
            tr("There is no recovery key yet. If the administrator's password is lost, nobody can "
               "read this station any more. Make one and keep it off this PC."));
    }
}

QStringList UsersPage::texts(const UserAccount &user) const
{
    QString unit = tr("The whole station");
    for (const UnitName &each : m_volunteers.units()) {
        if (each.id == user.unit)
            unit = each.name;
    }
    QString state = tr("active");
    if (!user.isActive())
        state = tr("closed on %1").arg(user.deactivatedOn.toString(Qt::ISODate));
    else if (user.lockedUntil.isValid())
        state
            = tr("locked until %1").arg(user.lockedUntil.toLocalTime().time().toString(u"HH:mm"_s));
    else if (user.mustChange)
        state = tr("has to choose a password");
    return {user.name, UserDialog::roleName(user.role), unit, state,
        user.lastOpened.isValid() ? user.lastOpened.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)
                                  : tr("never")};
}

void UsersPage::read()
{
    const int row = m_view->currentIndex().row();
    auto accounts = m_users.list();
    if (!accounts) {
        banner().say(accounts.error());
        accounts = std::vector<UserAccount>();
    }
    m_accounts = *std::move(accounts);
    m_model->setRowCount(0);
    for (const UserAccount &user : m_accounts) {
        QList<QStandardItem *> cells;
        for (const QString &text : texts(user)) {
            cells += new QStandardItem(text);
            cells.last()->setEditable(false);
        }
        m_model->appendRow(cells);
    }
    if (!m_accounts.empty())
        m_view->selectRow(std::clamp(row, 0, int(m_accounts.size()) - 1));
    setSummary(tr("%1 users").arg(m_accounts.size()));
    showChosen();
}

const UserAccount *UsersPage::chosen() const
{
    const int row = m_view->chosenIndex().row();
    return row >= 0 && row < int(m_accounts.size()) ? &m_accounts[size_t(row)] : nullptr;
}

void UsersPage::showChosen()
{
    const UserAccount *user = chosen();
    m_edit->setEnabled(user && user->isActive());
    m_password->setEnabled(user && user->isActive());
    m_release->setEnabled(user && user->failures > 0);
    m_close->setEnabled(user);
    m_close->setText(user && !user->isActive() ? tr("Open account…") : tr("Close account…"));
}

void UsersPage::edit(const UserAccount &user)
{
    auto *dialog = new UserDialog(m_users, user, m_volunteers, m_prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UsersPage::showResult(const Result<void> &done, const QString &text)
{
    if (done)
        banner().say(Banner::Kind::Ok, text);
    else
        banner().say(done.error());
}

void UsersPage::newPassword()
{
    const UserAccount *user = chosen();
    if (!user)
        return;
    const UserAccount account = *user;
    const bool open = account.isActive();
    auto *dialog = new NewPasswordDialog(
        open ? tr("New password for %1").arg(account.name)
             : tr("Open the account of %1").arg(account.name),
        tr("Tell it to %1. It has to be replaced by one of their own at the next sign-in.")
            .arg(account.name),
        [this, account, open](const QString &password) {
            return open ? m_users.setPassword(account.id, password)
                        : m_users.reactivate(account.id, password);
        },
        m_prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::saved, this, [this, account] {
        banner().say(
            Banner::Kind::Ok, tr("%1 can sign in with the new password.").arg(account.name));
    });
    dialog->open();
}

void UsersPage::release()
{
    if (const UserAccount *user = chosen()) {
        const QString name = user->name;
        showResult(m_users.release(user->id), tr("%1 can try again.").arg(name));
    }
}

void UsersPage::closeOrOpen()
{
    const UserAccount *user = chosen();
    if (!user)
        return;
    if (!user->isActive())
        return newPassword();
    const UserAccount account = *user;
    const auto reason = m_prompter.askText(this, tr("Close account"),
        tr("Why does %1 sign in no more? The password will open nothing any more; what %1 did "
           "stays. The reason is kept.")
            .arg(account.name));
    if (reason) {
        showResult(m_users.deactivate(account.id, *reason),
            tr("The account of %1 is closed.").arg(account.name));
    }
}

Result<bool> UsersPage::saveRecoveryKey(Recovery &recovery, Prompter &prompter, QWidget *parent)
{
    QString path;
    do {
        path = prompter.saveFile(parent, tr("Save the recovery key"),
            tr("Volunteer Station recovery key") + u".txt"_s, tr("Text files (*.txt)"));
        if (path.isEmpty())
            return false;
    } while (recovery.liesBesideStation(path)
        && !prompter.confirm(parent,
            {tr("Recovery key"),
                tr("This folder is on the same disk as the station's own file. When the disk "
                   "breaks or the PC is stolen, both are gone, and whoever sits at the PC can take "
                   "the key. Choose a stick, or print the file at once and delete it here."),
                tr("Save here all the same"), tr("Choose another place"), true}));
    const auto made = recovery.make(path);
    if (!made)
        return made.error();
    return true;
}

void UsersPage::setPasswordRules()
{
    auto *dialog = new PasswordRulesDialog(m_users, m_prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::saved, this,
        [this] { banner().say(Banner::Kind::Ok, tr("The password rules hold from now on.")); });
    dialog->open();
}

void UsersPage::makeRecoveryKey()
{
    const auto made = m_recovery.made();
    const QString now = made ? tr("The key in use is %1, made on %2. A new one makes it useless.")
                                   .arg(made->mark, made->on.toString(Qt::ISODate))
                             : tr("No key was made yet.");
    if (!m_prompter.confirm(this,
            {tr("Recovery key"),
                tr("Whoever has the key file can set a new administrator's password. Keep it on a "
                   "stick or on paper in a safe, never on this PC. %1")
                    .arg(now),
                tr("Save a key file…"), tr("Cancel")}))
        return;
    const auto saved = saveRecoveryKey(m_recovery, m_prompter, this);
    if (!saved)
        banner().say(saved.error());
    else if (*saved)
        banner().say(Banner::Kind::Ok,
            tr("The recovery key is saved. Take it off this PC now and lock it away."));
}

} // namespace vs
