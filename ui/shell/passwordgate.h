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

/// How long the door stays shut after the n-th wrong password in a row: 0, 1, 2, 4 … 30 s.
std::chrono::seconds delayAfter(int failures);

/// A password field and its button: tries the password, says when it is wrong, makes guessing slow
/// and tells that Caps Lock seems to be on.
class PasswordGate final : public QObject
{
    Q_OBJECT

public:
    using Try = std::function<Result<void>(const QString &password)>;

    /// `button` is its dialog's default button, so that Enter presses it.
    PasswordGate(QLineEdit *password, QPushButton *button, QLabel *hint, Banner *banner,
        Try attempt, QObject *parent);

    void clear();

Q_SIGNALS:
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void attempt();
    void shut(std::chrono::seconds delay);

    QLineEdit *m_password;
    QPushButton *m_button;
    QLabel *m_hint;
    Banner *m_banner;
    Try m_try;
    QTimer m_wait;
    int m_failures = 0;
};

} // namespace vs
