// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/codepicker.h"

#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

CodePicker::CodePicker(QWidget *parent)
    : QComboBox(parent)
    , m_popup(new QFrame(this, Qt::Popup))
{
    m_popup->setObjectName(u"codes"_s);
    m_popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(14, 12, 14, 12);
    m_popup->installEventFilter(this);
    addItem(QString()); // what the closed field shows
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void CodePicker::setItems(const QList<CheckList::Item> &items, int columns)
{
    auto *list = new CheckList(m_popup);
    list->setItems(items, columns);
    adopt(list, items);
}

void CodePicker::setAvailability(const QList<CheckList::Item> &items)
{
    adopt(new AvailabilityGrid(m_popup), items);
}

void CodePicker::adopt(CheckList *list, const QList<CheckList::Item> &items)
{
    delete m_list;
    m_list = list;
    m_items = items;
    m_popup->layout()->addWidget(list);
    connect(list, &CheckList::codesChanged, this, [this] {
        tellChosen();
        Q_EMIT codesChanged(codes());
    });
    tellChosen();
}

QStringList CodePicker::codes() const
{
    return m_list ? m_list->codes() : QStringList();
}

void CodePicker::setCodes(const QStringList &codes)
{
    if (m_list)
        m_list->setCodes(codes);
}

void CodePicker::tellChosen()
{
    QStringList labels;
    for (const QString &code : codes()) {
        const auto item = std::find_if(m_items.begin(), m_items.end(),
            [&code](const CheckList::Item &candidate) { return candidate.code == code; });
        labels += item == m_items.end() ? code : item->label;
    }
    setItemText(0, labels.join(u"、"_s));
    setToolTip(labels.join(u'\n'));
}

void CodePicker::showPopup()
{
    if (!m_list)
        return;
    // Ahead of the form, for which Enter means the next field.
    for (QWidget *box : m_popup->findChildren<QWidget *>())
        box->installEventFilter(this);
    m_popup->adjustSize();
    QPoint place = mapToGlobal(QPoint(0, height()));
    const QRect room = screen()->availableGeometry();
    place.setX(
        std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - m_popup->width())));
    if (place.y() + m_popup->height() > room.bottom())
        place.setY(std::max(room.top(), mapToGlobal(QPoint()).y() - m_popup->height()));
    m_popup->move(place);
    m_popup->show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void CodePicker::hidePopup()
{
    m_popup->hide();
    setFocus(Qt::PopupFocusReason);
}

bool CodePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_popup->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            hidePopup();
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

/// Scrolling the form over it must not be taken for a choice.
void CodePicker::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace vs
