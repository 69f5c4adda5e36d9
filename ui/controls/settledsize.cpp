// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/settledsize.h"

#include "ui/controls/wrappedlabel.h"

#include <QLayout>

namespace vs
{

namespace
{

constexpr int mostRounds = 4; // a card of wrapped text in a form needs two

/// Outer layouts first: they give the inner ones their room.
void layOut(const QWidget &widget)
{
    if (QLayout *layout = widget.layout())
        layout->activate();
    for (const QWidget *child : widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow())
            layOut(*child);
    }
}

} // namespace

void settleSize(QWidget &window)
{
    const bool sized = window.testAttribute(Qt::WA_Resized); // on purpose
    window.ensurePolished();
    for (int round = 0; round < mostRounds; ++round) {
        const QSize before = window.size();
        if (!sized)
            window.adjustSize();
        layOut(window);
        if (round > 0 && window.size() == before)
            break;
        for (WrappedLabel *label : window.findChildren<WrappedLabel *>()) {
            if (label->isVisibleTo(&window))
                label->takeWidth();
        }
    }
    window.setAttribute(Qt::WA_Resized, sized);
}

} // namespace vs
