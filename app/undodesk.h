// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/history/changedrecords.h"

#include <QObject>
#include <QTimer>

namespace vs
{

struct UndoStep;
class MainWindow;
class Workplace;

/// Undo in the window: the menu and its keys, and after each save a word with a way back. Also
/// tells the doors when something that works on every table has changed rows of theirs.
class UndoDesk final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    UndoDesk(Workplace &workplace, MainWindow &window);

private:
    void listen();
    void fillMenu();
    void offer();
    void undo(const Result<UndoStep> &step);
    void redo(const Result<UndoStep> &step);
    void announce(const ChangedRecords &records);

    Workplace &m_workplace;
    MainWindow &m_window;
    QTimer m_offer;
    qint64 m_offered = 0; ///< the step last offered
    bool m_undoing = false;
};

} // namespace vs
