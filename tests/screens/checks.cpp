// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/checks.h"

#include <QAbstractButton>
#include <QImage>
#include <QLabel>
#include <QMap>
#include <QTabBar>
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

QStringList doubledLetters(const QWidget &screen, const QStringList &menus)
{
    QMap<QString, QStringList> owners;
    const auto note = [&owners](const QString &text) {
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            owners[keys.toString()] += text;
    };
    for (const QString &menu : menus)
        note(menu);
    for (const QLabel *label : screen.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible())
            note(label->text());
    }
    for (const QAbstractButton *button : screen.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            note(button->text());
    }
    for (const QTabBar *tabs : screen.findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i)
            note(tabs->tabText(i));
    }
    QStringList doubled;
    for (auto it = owners.cbegin(); it != owners.cend(); ++it) {
        if (it->size() > 1)
            doubled.append(u"%1 is the letter of %2"_s.arg(it.key(), it->join(u", "_s)));
    }
    return doubled;
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
