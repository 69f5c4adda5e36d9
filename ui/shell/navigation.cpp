// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/controls/icons.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QSize iconSize(32, 22); // with air to the text
constexpr int narrowestOpen = 184;

} // namespace

Navigation::Navigation(QWidget *parent)
    : QScrollArea(parent)
    , m_column(nullptr)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"navigation"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    body->setObjectName(u"navigationBody"_s);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 4, 0, 4);
    m_column->setSpacing(1); // all pages without scrolling at 768 pixels
    m_column->addStretch(1);
    setWidget(body);
}

void Navigation::addGroup(const QString &title)
{
    auto *label = new QLabel(title, widget());
    m_titles.append(label);
    m_column->insertWidget(m_column->count() - 1, label);
    fitWidth();
}

void Navigation::addEntry(
    const QString &key, const QString &title, const QString &iconName, const QString &shortcut)
{
    auto *button = new QToolButton(widget());
    button->setObjectName(u"nav_"_s + key);
    button->setText(title);
    button->setIcon(icon(iconName));
    button->setIconSize(iconSize);
    button->setToolTip(shortcut.isEmpty() ? title : u"%1 (%2)"_s.arg(title, shortcut));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setToolButtonStyle(m_collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_group->addButton(button);
    m_entries.insert(key, button);
    m_column->insertWidget(m_column->count() - 1, button);
    connect(button, &QToolButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
    fitWidth();
}

void Navigation::setCurrent(const QString &key)
{
    if (QToolButton *button = m_entries.value(key)) {
        button->setChecked(true);
        setFocusProxy(button);
        ensureWidgetVisible(button);
    }
}

void Navigation::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    for (QToolButton *button : std::as_const(m_entries)) {
        button->setToolButtonStyle(
            collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
    for (QLabel *title : std::as_const(m_titles))
        title->setVisible(!collapsed);
    fitWidth();
}

void Navigation::fitWidth()
{
    int width = m_collapsed ? 0 : narrowestOpen;
    for (const QToolButton *button : std::as_const(m_entries))
        width = std::max(width, button->sizeHint().width());
    setFixedWidth(width + 8);
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace vs
