// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/checks.h"

#include <QAbstractButton>
#include <QImage>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

void check(const QWidget &widget, const QString &text, QStringList &cut)
{
    const QSize wanted = widget.sizeHint();
    if (widget.width() < wanted.width() || widget.height() < wanted.height()) {
        cut.append(u"\"%1\" (%2) wants %3x%4 and has %5x%6"_s.arg(text, widget.objectName())
                       .arg(wanted.width())
                       .arg(wanted.height())
                       .arg(widget.width())
                       .arg(widget.height()));
    }
}

} // namespace

QStringList cutTexts(const QWidget &screen)
{
    QStringList cut;
    for (const QLabel *label : screen.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (!label->wordWrap())
            check(*label, label->text(), cut);
        else if (label->height() < label->heightForWidth(label->width()))
            cut.append(u"\"%1\" needs more lines than it has"_s.arg(label->text()));
    }
    for (const QAbstractButton *button : screen.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool iconOnly = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (button->isVisible() && !button->text().isEmpty() && !iconOnly)
            check(*button, button->text(), cut);
    }
    return cut;
}

bool isBlank(const QImage &picture)
{
    const QRgb first = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace vs
