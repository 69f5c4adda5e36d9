// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passwordgate.h"

#include "ui/controls/banner.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::chrono::milliseconds tick(250);

} // namespace

PasswordGate::PasswordGate(QLineEdit *password, QPushButton *button, QLabel *hint, Banner *banner,
    Try attempt, Wait wait, QObject *parent)
    : QObject(parent)
    , m_password(password)
    , m_button(button)
    , m_hint(hint)
    , m_banner(banner)
    , m_try(std::move(attempt))
    , m_wait(std::move(wait))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_password->installEventFilter(this);
    m_hint->clear();
    m_ticks.setInterval(tick);
    connect(&m_ticks, &QTimer::timeout, this, &PasswordGate::lookAtDoor);
    connect(m_button, &QPushButton::clicked, this, &PasswordGate::attempt);
    lookAtDoor();
}

void PasswordGate::clear()
{
    m_password->clear();
    m_hint->clear();
    m_banner->clear();
    m_problem.clear();
    lookAtDoor();
}

void PasswordGate::attempt()
{
    if (m_password->text().isEmpty()) {
        say(tr("Enter the password."));
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Result<void> done = m_try(m_password->text());
    m_password->clear();
    if (done) {
        clear();
        Q_EMIT opened();
        return;
    }
    m_banner->say(done.error());
    giveRoom();
    m_password->setFocus(Qt::OtherFocusReason);
    // A try that has to wait was none, and its sentence tells a wait that grows old.
    m_problem = done.error().code == "sign_in_wait"_L1 ? QString() : done.error().text;
    lookAtDoor();
}

/// The button only: the field stays open to typing, and the focus in it. What it would go to next
/// is the button that quits.
void PasswordGate::lookAtDoor()
{
    const std::chrono::seconds left = m_wait ? m_wait() : std::chrono::seconds(0);
    m_button->setEnabled(left.count() == 0);
    if (left.count() > 0) {
        shut(left);
    } else if (m_ticks.isActive()) {
        m_ticks.stop();
        say(m_problem);
    }
}

void PasswordGate::shut(std::chrono::seconds left)
{
    using std::chrono::minutes;
    m_ticks.start();
    const QString problem = m_problem.isEmpty() ? tr("The password was wrong before.") : m_problem;
    say(left > minutes(1)
            ? tr("%1 Too many in a row: the account is locked for %2 minutes. An administrator can "
                 "unlock it.")
                  .arg(problem)
                  .arg(std::chrono::ceil<minutes>(left).count())
            : tr("%1 Try again in %2 s.").arg(problem).arg(left.count()));
}

void PasswordGate::say(const QString &sentence)
{
    m_banner->say(Banner::Kind::Error, sentence);
    giveRoom();
}

/// A sentence of two lines must neither lose the second nor squeeze the field beneath.
void PasswordGate::giveRoom()
{
    QWidget *window = m_banner->window();
    window->layout()->activate();
    const int needed = window->layout()->totalHeightForWidth(window->width());
    if (needed > window->height())
        window->resize(window->width(), needed);
}

bool PasswordGate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        // Qt cannot be asked about Caps Lock; a letter whose case contradicts Shift gives it away.
        const auto *press = static_cast<QKeyEvent *>(event);
        const QString text = press->text();
        if (text.size() == 1 && text.at(0).isLetter()) {
            const bool shift = press->modifiers() & Qt::ShiftModifier;
            m_hint->setText(
                text.at(0).isUpper() != shift ? tr("Caps Lock seems to be on.") : QString());
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vs
