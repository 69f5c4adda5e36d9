// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

namespace vs
{

/// Hears the key that locks the program also while a form is open, where a shortcut of the main
/// window is deaf.
class LockKey final : public QObject
{
    Q_OBJECT

public:
    /// Listens to the whole application.
    explicit LockKey(const QKeySequence &key, QObject *parent = nullptr);

Q_SIGNALS:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QKeySequence m_key;
};

} // namespace vs
