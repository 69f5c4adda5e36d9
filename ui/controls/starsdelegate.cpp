// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/starsdelegate.h"

#include "models/lists/recordtable.h"
#include "ui/controls/starslabel.h"

#include <QPainter>

namespace vs
{

namespace
{

constexpr int padding = 8; // as the style sheet gives the cells of lists
constexpr int starCount = 5;

} // namespace

void StarsDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const int stars = index.data(RecordTable::StarsRole).toInt();
    if (stars == 0)
        return;
    QRect place = option.rect.adjusted(padding, 0, -padding, 0);
    const int height = option.fontMetrics.height();
    place.setTop(option.rect.center().y() - height / 2);
    place.setHeight(height);
    StarsLabel::paintStars(*painter, place, stars, option.palette);
}

QSize StarsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(RecordTable::StarsRole).toInt() == 0)
        return usual;
    return usual.expandedTo({starCount * option.fontMetrics.height() + 2 * padding, 0});
}

} // namespace vs
