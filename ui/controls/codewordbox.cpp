// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/codewordbox.h"

#include "models/core/codetables.h"

#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

CodeWordBox::CodeWordBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void CodeWordBox::setTable(
    const CodeTables &codes, const QString &table, const QStringList &own, bool optional)
{
    m_codes = &codes;
    m_table = table;
    clear();
    if (optional)
        addItem(QString());
    for (const Code &code : codes.codes(table))
        addItem(code.label);
    for (const QString &word : own) {
        if (findText(codes.label(table, word)) < 0)
            addItem(word);
    }
    setCurrentIndex(0);
}

QString CodeWordBox::value() const
{
    const QString text = currentText().trimmed();
    return m_codes && !text.isEmpty() ? m_codes->code(m_table, text).value_or(text) : text;
}

void CodeWordBox::setValue(const QString &value)
{
    const QString label = m_codes ? m_codes->label(m_table, value) : value;
    const int place = findText(label);
    setCurrentIndex(place);
    setEditText(label);
}

/// A form is scrolled over without being changed.
void CodeWordBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace vs
