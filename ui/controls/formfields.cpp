// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/formfields.h"

#include "models/core/error.h"
#include "ui/controls/wrappedlabel.h"

#include <QAbstractItemView>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTextEdit>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

void showWrong(QWidget *editor, bool wrong)
{
    editor->setProperty("wrong", wrong);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

bool keepsEnter(const QWidget *editor)
{
    return qobject_cast<const QPlainTextEdit *>(editor) || qobject_cast<const QTextEdit *>(editor)
        || qobject_cast<const QAbstractItemView *>(editor);
}

bool takesFocus(const QWidget *editor)
{
    const bool can = editor->focusPolicy() != Qt::NoFocus || editor->focusProxy();
    return can && editor->isEnabled() && !editor->isHidden();
}

} // namespace

FormFields::FormFields(QWidget *form)
    : QObject(form)
    , m_form(form)
{
}

void FormFields::add(
    QFormLayout *layout, const QString &name, const QString &label, QWidget *editor)
{
    editor->setObjectName(name);
    layout->addRow(label, editor);
}

void FormFields::bind()
{
    const auto layouts = m_form->findChildren<QFormLayout *>();
    for (auto layout = layouts.rbegin(); layout != layouts.rend(); ++layout)
        bindLayout(*layout); // each goes in front of the one bound before
    markClean();
}

void FormFields::bindLayout(QFormLayout *layout)
{
    for (int row = layout->rowCount() - 1; row >= 0; --row) { // error rows go in behind
        const QLayoutItem *field = layout->itemAt(row, QFormLayout::FieldRole);
        if (!field)
            field = layout->itemAt(row, QFormLayout::SpanningRole);
        QWidget *editor = field ? field->widget() : nullptr;
        if (editor && !editor->objectName().isEmpty() && !qobject_cast<QLabel *>(editor)
            && !qobject_cast<QPushButton *>(editor) && !m_fields.contains(editor->objectName()))
            bindEditor(layout, row, editor);
    }
}

void FormFields::bindEditor(QFormLayout *layout, int row, QWidget *editor)
{
    if (auto *label = qobject_cast<QLabel *>(layout->labelForField(editor))) {
        label->setBuddy(editor);
        if (editor->accessibleName().isEmpty())
            editor->setAccessibleName(label->text().remove(u'&'));
    }
    auto *error = new WrappedLabel(m_form);
    error->setObjectName(editor->objectName() + u"Error"_s);
    error->setProperty("look", u"error"_s);
    layout->insertRow(row + 1, QString(), error);
    layout->setRowVisible(row + 1, false);
    m_fields.insert(editor->objectName(), {editor, error});
    m_order.prepend(editor);
    editor->installEventFilter(this);
    for (QWidget *inner : editor->findChildren<QWidget *>())
        inner->installEventFilter(this);

    const QMetaProperty value = editor->metaObject()->userProperty();
    if (value.isValid() && value.hasNotifySignal()) {
        const int slot = metaObject()->indexOfSlot("noteEdit()");
        connect(editor, value.notifySignal(), this, metaObject()->method(slot));
    }
}

void FormFields::noteEdit()
{
    const QString field = sender()->objectName();
    clearError(field);
    Q_EMIT edited(field);
}

void FormFields::setError(const QString &field, const QString &text)
{
    const auto it = m_fields.constFind(field);
    if (it == m_fields.cend())
        return;
    const bool first = std::all_of(m_fields.cbegin(), m_fields.cend(),
        [](const Field &other) { return other.error->text().isEmpty(); });
    it->error->setText(text);
    it->editor->setAccessibleDescription(text);
    showWrong(it->editor, true);
    for (QFormLayout *layout : m_form->findChildren<QFormLayout *>()) {
        if (layout->indexOf(it->error) >= 0)
            layout->setRowVisible(it->error, true);
    }
    if (first)
        it->editor->setFocus(Qt::OtherFocusReason);
}

bool FormFields::setError(const Error &error)
{
    if (!m_fields.contains(error.field))
        return false;
    setError(error.field, error.text);
    return true;
}

void FormFields::clearErrors()
{
    for (const QString &field : m_fields.keys())
        clearError(field);
}

void FormFields::clearError(const QString &field)
{
    const auto it = m_fields.constFind(field);
    if (it == m_fields.cend() || it->error->text().isEmpty())
        return;
    it->error->clear();
    it->editor->setAccessibleDescription({});
    showWrong(it->editor, false);
    for (QFormLayout *layout : m_form->findChildren<QFormLayout *>()) {
        if (layout->indexOf(it->error) >= 0)
            layout->setRowVisible(it->error, false);
    }
}

QString FormFields::error(const QString &field) const
{
    const auto it = m_fields.constFind(field);
    return it == m_fields.cend() ? QString() : it->error->text();
}

void FormFields::focusFirst()
{
    const auto first = std::find_if(m_order.cbegin(), m_order.cend(), takesFocus);
    if (first != m_order.cend())
        (*first)->setFocus(Qt::TabFocusReason);
}

QVariantMap FormFields::values() const
{
    QVariantMap values;
    for (const QWidget *editor : m_order) {
        const QMetaProperty value = editor->metaObject()->userProperty();
        if (value.isValid())
            values.insert(editor->objectName(), value.read(editor));
    }
    return values;
}

bool FormFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const bool plain = !(press->modifiers() & ~Qt::KeypadModifier);
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!enter || !plain || !editor || keepsEnter(editor))
        return QObject::eventFilter(watched, event);
    goOn(editor);
    return true;
}

void FormFields::goOn(QWidget *from)
{
    const auto here = std::find_if(m_order.cbegin(), m_order.cend(),
        [from](QWidget *editor) { return editor == from || editor->isAncestorOf(from); });
    if (here == m_order.cend())
        return;
    const auto next = std::find_if(here + 1, m_order.cend(), takesFocus);
    if (next == m_order.cend())
        Q_EMIT finished();
    else
        (*next)->setFocus(Qt::TabFocusReason);
}

} // namespace vs
