// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/historyentry.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace vs
{

/// One step of the history with everything it changed.
class HistoryPane final : public QFrame
{
    Q_OBJECT

public:
    explicit HistoryPane(QWidget *parent = nullptr);

    void show(const HistoryDetail &detail, bool canUndo);
    qint64 shown() const { return m_sequence; }

Q_SIGNALS:
    void undoWanted(qint64 sequence);

private:
    static QString html(const HistoryDetail &detail);

    qint64 m_sequence = 0;
    QLabel *m_title;
    QLabel *m_line;
    QTextBrowser *m_text;
    QPushButton *m_undo;
};

} // namespace vs
