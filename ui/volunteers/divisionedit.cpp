// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/divisionedit.h"

#include "models/core/codetables.h"

#include <QCompleter>
#include <QStringListModel>

namespace vs
{

DivisionEdit::DivisionEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] { Q_EMIT codeChanged(code()); });
}

void DivisionEdit::setTables(const CodeTables &codes)
{
    QStringList names;
    collect(codes, {}, names);
    auto *completer = new QCompleter(names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
}

void DivisionEdit::collect(const CodeTables &codes, const QString &parent, QStringList &names)
{
    for (const Code &division : codes.divisionsBelow(parent)) {
        const QString name = codes.divisionName(division.code);
        m_codeOf.insert(name, division.code);
        m_nameOf.insert(division.code, name);
        names += name;
        collect(codes, division.code, names);
    }
}

QString DivisionEdit::code() const
{
    const QString typed = text().trimmed();
    return m_codeOf.value(typed, typed);
}

void DivisionEdit::setCode(const QString &code)
{
    setText(m_nameOf.value(code, code));
    setCursorPosition(0); // the province is what one looks for first
}

} // namespace vs
