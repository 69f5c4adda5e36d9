// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace vs
{

/// The grid of hours by keyboard: Enter and Tab go to the next field and on to the next person, a
/// digit is a score and goes on by itself, A to D is the evidence grade, Space ticks who came.
class AttendanceView final : public QTableView
{
    Q_OBJECT

public:
    explicit AttendanceView(QWidget *parent = nullptr);

Q_SIGNALS:
    void finished(); ///< Enter in the last field

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    /// The next field to type into, invalid behind the last one.
    QModelIndex fieldAfter(const QModelIndex &index, int step) const;
    void goOn(int step = 1);
    bool typeAtOnce(const QString &text);
};

} // namespace vs
