// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vs
{

/// Enter presses the button that has the focus. Qt leaves that to the desktop's theme and to
/// dialogs' default buttons, and our forms need Enter for going from field to field.
class EnterKey final : public QObject
{
    Q_OBJECT

public:
    /// Listens to the whole application.
    explicit EnterKey(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vs
