// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QMainWindow;
class QMenu;

namespace vs
{

/// The menu "Edit" with Undo and Redo. Their keys work in every page; in a field with something
/// typed they take back the typing first.
class UndoMenu final : public QObject
{
    Q_OBJECT

public:
    explicit UndoMenu(QMainWindow *window);

    struct Offer {
        QString step;    ///< e.g. "Service suspended: 张三"; empty for nothing
        QString refusal; ///< why it can't be done and what to do instead; empty when it can
    };
    /// What the two would take back or do again. Nothing, or what can't be done, is greyed out.
    void setSteps(const Offer &undo, const Offer &redo);

Q_SIGNALS:
    /// Before the menu shows: setSteps() is expected.
    void opening();
    void undoWanted();
    void redoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace vs
