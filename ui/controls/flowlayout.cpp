// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flowlayout.h"

#include <QHBoxLayout>

#include <algorithm>

namespace vs
{

void FlowLayout::addPair(QWidget *caption, QWidget *editor)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(spacing());
    pair->addWidget(caption);
    pair->addWidget(editor);
    addChildLayout(pair);
    addItem(pair);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// The height that all lines take.
int FlowLayout::arrange(const QRect &rect, bool move) const
{
    int top = rect.y();
    for (auto first = m_items.begin(); first != m_items.end();) {
        int right = rect.x();
        int height = 0;
        auto last = first;
        for (; last != m_items.end(); ++last) {
            if ((*last)->isEmpty())
                continue;
            const QSize size = (*last)->sizeHint();
            if (right > rect.x() && right + size.width() > rect.x() + rect.width())
                break;
            right += size.width() + spacing();
            height = std::max(height, size.height());
        }
        int left = rect.x();
        for (auto item = first; move && item != last; ++item) {
            if ((*item)->isEmpty())
                continue;
            const QSize size((*item)->sizeHint().width(), height);
            (*item)->setGeometry(QRect(QPoint(left, top), size.boundedTo({rect.width(), height})));
            left += size.width() + spacing();
        }
        if (height > 0)
            top += height + spacing();
        first = last;
    }
    return std::max(0, top - rect.y() - spacing());
}

} // namespace vs
