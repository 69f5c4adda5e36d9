// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passwordgate.h"

#include "ui/controls/banner.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

std::chrono::seconds delayAfter(int failures)
{
    if (failures < 2)
        return std::chrono::seconds(0);
    return std::chrono::seconds(std::min(1 << std::min(failures - 2, 5), 30));
}

PasswordGate::PasswordGate(QLineEdit *password, QPushButton *button, QLabel *hint, Banner *banner,
    Try attempt, QObject *parent)
    : QObject(parent)
    , m_password(password)
    , m_button(button)
    , m_hint(hint)
    , m_banner(banner)
    , m_try(std::move(attempt))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_password->installEventFilter(this);
    m_hint->clear();
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_button->setEnabled(true);
        m_password->setEnabled(true);
        m_password->setFocus(Qt::OtherFocusReason);
    });
    connect(m_button, &QPushButton::clicked, this, &PasswordGate::attempt);
}

void PasswordGate::clear()
{
    m_password->clear();
    m_hint->clear();
    m_banner->clear();
}

void PasswordGate::attempt()
{
    if (m_password->text().isEmpty()) {
        m_banner->say(Banner::Kind::Error, tr("Enter the password."));
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Result<void> done = m_try(m_password->text());
    m_password->clear();
    if (done) {
        m_failures = 0;
        clear();
        Q_EMIT opened();
        return;
    }
    m_banner->say(done.error());
    // A try that has to wait was none.
    if (done.error().kind == Error::Kind::Denied && done.error().code != "sign_in_wait"_L1)
        shut(delayAfter(++m_failures));
}

void PasswordGate::shut(std::chrono::seconds delay)
{
    if (delay.count() == 0)
        return;
    m_button->setEnabled(false);
    m_password->setEnabled(false);
    m_banner->say(
        Banner::Kind::Error, tr("%1 Try again in %2 s.").arg(m_banner->text()).arg(delay.count()));
    m_wait.start(delay);
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
