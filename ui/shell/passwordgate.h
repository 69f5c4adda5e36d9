// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vs
{

class Banner;

/// A password field and its button: tries the password, says when it is wrong, counts down while
/// the door stays shut for it and tells that Caps Lock seems to be on.
class PasswordGate final : public QObject
{
    Q_OBJECT

public:
    using Try = std::function<Result<void>(const QString &password)>;
    /// How long nothing is tried yet, 0 when the door is open.
    using Wait = std::function<std::chrono::seconds()>;

    /// `button` is its dialog's default button, so that Enter presses it. `wait` asks the door that
    /// `attempt` knocks at, so that the seconds shown are those it keeps.
    PasswordGate(QLineEdit *password, QPushButton *button, QLabel *hint, Banner *banner,
        Try attempt, Wait wait, QObject *parent);

    /// For another user, who may have to wait as well.
    void clear();

Q_SIGNALS:
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void attempt();
    void lookAtDoor();
    void shut(std::chrono::seconds left);
    void say(const QString &sentence);
    void giveRoom();

    QLineEdit *m_password;
    QPushButton *m_button;
    QLabel *m_hint;
    Banner *m_banner;
    Try m_try;
    Wait m_wait;
    QTimer m_ticks; ///< runs while the door is shut
    QString m_problem;
};

} // namespace vs
