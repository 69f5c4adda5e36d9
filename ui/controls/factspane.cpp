// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/factspane.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int fewestLines = 7; ///< before it is scrolled

} // namespace

FactsPane::FactsPane(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget(this))
    , m_rows(new QFormLayout(m_body))
{
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(4);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setWidget(m_body);
    m_body->setAutoFillBackground(false); // the card's own surface shows through
    viewport()->setAutoFillBackground(false);
}

void FactsPane::clear()
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
}

QLabel *FactsPane::makeLabel(const QString &text, const QString &look)
{
    auto *label = new QLabel(text, m_body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!look.isEmpty())
        label->setProperty("look", look);
    label->show(); // a layout shows it later, and until then it has no height
    return label;
}

QLabel *FactsPane::addHeading(const QString &text)
{
    if (m_rows->rowCount() > 0)
        m_rows->addRow(makeLabel({}, {}));
    QLabel *heading = makeLabel(text, u"heading"_s);
    m_rows->addRow(heading);
    return heading;
}

void FactsPane::addLine(const QString &text, const QString &look)
{
    m_rows->addRow(makeLabel(text, look));
}

void FactsPane::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    addFact(label, makeLabel(value, {}));
}

void FactsPane::addFact(const QString &label, QWidget *value)
{
    QLabel *caption = makeLabel(label, u"muted"_s);
    caption->setWordWrap(false);
    m_rows->addRow(caption, value);
    value->show();
}

int FactsPane::contentHeight() const
{
    const int width = viewport()->width();
    return m_rows->hasHeightForWidth() ? m_rows->totalHeightForWidth(width)
                                       : m_rows->totalSizeHint().height();
}

QSize FactsPane::sizeHint() const
{
    return {m_rows->totalMinimumSize().width(), minimumSizeHint().height()};
}

QSize FactsPane::minimumSizeHint() const
{
    return {0, std::min(contentHeight(), fewestLines * (fontMetrics().height() + 4))};
}

/// Wrapped text asks for another height at another width, and new labels for more.
void FactsPane::fit()
{
    const int height = contentHeight();
    // The area itself takes the height at the width without a scroll bar, one line too few.
    m_body->setMinimumHeight(height);
    setMaximumHeight(height);
    updateGeometry();
}

bool FactsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void FactsPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace vs
