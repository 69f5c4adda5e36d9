// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/filterchips.h"

#include "ui/controls/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype mostShown = 5;
constexpr int widest = 240; // pixels; of a path its end tells more than its middle

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(6);
    hide();
}

void FilterChips::setChips(const QList<FilterChip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    rebuild();
}

void FilterChips::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    for (const FilterChip &chip : m_chips.first(std::min(mostShown, m_chips.size()))) {
        auto *button = new QPushButton(icon(u"close"_s), {}, this);
        button->setText(fontMetrics().elidedText(chip.text, Qt::ElideMiddle, widest));
        button->setObjectName(u"chip_"_s + chip.key);
        button->setProperty("look", u"chip"_s);
        button->setLayoutDirection(Qt::RightToLeft); // the cross behind the words
        button->setToolTip(tr("%1: press to take this filter away").arg(chip.text));
        button->setAccessibleName(tr("Take away the filter %1").arg(chip.text));
        connect(
            button, &QPushButton::clicked, this, [this, key = chip.key] { Q_EMIT removed(key); });
        m_row->addWidget(button);
    }
    if (m_chips.size() > mostShown) {
        auto *more = new QPushButton(tr("%1 more").arg(m_chips.size() - mostShown), this);
        more->setProperty("look", u"chip"_s);
        connect(more, &QPushButton::clicked, this, &FilterChips::moreWanted);
        m_row->addWidget(more);
    }
    m_row->addStretch(1);
    setVisible(!m_chips.isEmpty());
}

} // namespace vs
