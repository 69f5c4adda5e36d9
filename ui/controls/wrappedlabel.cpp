// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/wrappedlabel.h"

namespace vs
{

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize WrappedLabel::sizeHint() const
{
    return {0, m_width > 0 ? QLabel::heightForWidth(m_width) : fontMetrics().height()};
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    takeWidth();
}

void WrappedLabel::takeWidth()
{
    m_width = width();
    updateGeometry();
}

} // namespace vs
