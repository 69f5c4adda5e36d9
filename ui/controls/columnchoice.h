// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/listlayouts.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

class QTableView;

namespace vs
{

/// Lets people choose the columns of a list, by the headings' menu or a dialog, and remembers
/// columns, order and widths where the window has ListLayouts and the list a name of its own.
class ColumnChoice final : public QObject
{
    Q_OBJECT

public:
    explicit ColumnChoice(QTableView *view);

    /// What the list is remembered by; empty: not at all.
    void setListName(const QString &name) { m_name = name; }

    /// Takes over what was remembered; once, when the list is first shown.
    void recall();
    /// Asks which columns to show and in which order.
    void choose();

    /// People arranged the columns, now or before: widths are not to be fitted any more.
    bool isArranged() const { return m_arranged; }
    /// Widths by column as the program has them; nothing of it is remembered.
    void setUsualWidths(const QHash<int, int> &widths);

    ListLayout layout() const;
    void apply(const ListLayout &layout);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void offer(const QPoint &where);
    void setShown(int column, bool shown);
    int shownCount() const;
    void keepSoon();
    void keep();
    void restore();

    QTableView *m_view;
    QString m_name;
    QPointer<ListLayouts> m_layouts;
    std::optional<ListLayout> m_usual; ///< as the program arranged it
    QTimer m_keep;
    bool m_recalled = false;
    bool m_arranged = false;
    bool m_applying = false;
};

} // namespace vs
