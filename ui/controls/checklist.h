// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace vs
{

/// Several codes of one table to tick, e.g. skills. Codes that are not among the items (retired
/// ones) are kept as they came.
class CheckList : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList codes READ codes WRITE setCodes NOTIFY codesChanged USER true)

public:
    struct Item {
        QString code;
        QString label;
    };

    explicit CheckList(QWidget *parent = nullptr);

    void setItems(const QList<Item> &items, int columns = 4);
    QStringList codes() const; ///< in the order of the items
    void setCodes(const QStringList &codes);

Q_SIGNALS:
    void codesChanged(const QStringList &codes);

protected:
    /// Registers a box of the subclass's own layout.
    void adopt(QCheckBox *box, const QString &code);
    void clearBoxes();

private:
    QList<QCheckBox *> m_boxes;
    QStringList m_codes; ///< of the boxes, in the same order
    QStringList m_foreign;
};

/// When somebody can serve: 7 days and public holidays by morning, afternoon and evening, the 24
/// codes of the table `availability`.
class AvailabilityGrid final : public CheckList
{
    Q_OBJECT

public:
    explicit AvailabilityGrid(QWidget *parent = nullptr);
};

} // namespace vs
