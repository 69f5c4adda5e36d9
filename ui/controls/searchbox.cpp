// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/searchbox.h"

#include "ui/controls/icons.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

SearchBox::SearchBox(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"search"_s);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setMinimumWidth(300);
    if (const QIcon picture = icon(u"search"_s); !picture.isNull())
        addAction(picture, QLineEdit::LeadingPosition);
}

void SearchBox::setView(QAbstractItemView *view)
{
    m_view = view;
}

void SearchBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down)
        enterView();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchBox::enterView()
{
    if (!m_view || !m_view->model() || m_view->model()->rowCount() == 0)
        return;
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    m_view->setFocus(Qt::TabFocusReason);
}

} // namespace vs
