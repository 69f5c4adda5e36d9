// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/history/changedrecords.h"
#include "models/history/undo.h"

#include <QObject>
#include <QTimer>

namespace vs
{

class MainWindow;
class Workplace;

/// Undo in the window: the menu and its keys, and after each save a word with a way back. Steps are
/// turned back on a job's thread, since one of ten thousand rows takes seconds. Also tells the
/// doors when something that works on every table has changed rows of theirs.
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
    void undo(qint64 sequence = 0); ///< 0: the last step
    void redo();
    using Turn = std::function<Result<UndoStep>(const Undo::Progress &)>;
    /// `sentence` says that it is done, %1 what.
    void run(const QString &title, const Turn &turn, const QString &sentence);
    void announce(const ChangedRecords &records);
    void announceGroups(const std::vector<GroupId> &groups);

    Workplace &m_workplace;
    MainWindow &m_window;
    QTimer m_offer;
    qint64 m_offered = 0; ///< the step last offered
    bool m_undoing = false;
};

} // namespace vs
