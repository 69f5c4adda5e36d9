// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/checklist.h"

#include <QComboBox>

namespace vs
{

/// One line that names the chosen codes and opens their boxes: many choices in a field's space.
/// Codes the list does not have are kept.
class CodePicker final : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QStringList codes READ codes WRITE setCodes NOTIFY codesChanged USER true)

public:
    explicit CodePicker(QWidget *parent = nullptr);

    void setItems(const QList<CheckList::Item> &items, int columns = 3);
    /// Days and times of the week instead of a list; `items` tell what to call them.
    void setAvailability(const QList<CheckList::Item> &items);

    QStringList codes() const;
    void setCodes(const QStringList &codes);

    void showPopup() override;
    void hidePopup() override;

Q_SIGNALS:
    void codesChanged(const QStringList &codes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void adopt(CheckList *list, const QList<CheckList::Item> &items);
    void tellChosen();

    QFrame *m_popup;
    CheckList *m_list = nullptr;
    QList<CheckList::Item> m_items;
};

} // namespace vs
