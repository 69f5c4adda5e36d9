// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/heldrowform.h"

#include "ui/controls/formfields.h"

#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

HeldRowForm::HeldRowForm(Importer &importer, QWidget *parent)
    : QFrame(parent)
    , m_importer(importer)
    , m_heading(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_accept(new QPushButton(tr("&Accept"), this))
{
    setProperty("look", u"card"_s);
    m_heading->setProperty("look", u"heading"_s);
    m_heading->setObjectName(u"heldHeading"_s);
    m_sentence->setProperty("look", u"error"_s);
    m_sentence->setObjectName(u"heldSentence"_s);
    m_sentence->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeFields());
    for (QWidget *widget : {m_scroll->viewport(), m_scroll->widget()})
        widget->setAutoFillBackground(false); // the card's surface shows through

    auto *dismiss = new QPushButton(tr("&Dismiss…"), this);
    dismiss->setObjectName(u"dismissButton"_s);
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setProperty("look", u"primary"_s);
    m_accept->setToolTip(tr("Judge the row again and take it over (Ctrl+Enter)"));
    connect(dismiss, &QPushButton::clicked, this, &HeldRowForm::dismissWanted);
    connect(m_accept, &QPushButton::clicked, this, &HeldRowForm::acceptWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(dismiss);
    buttons->addStretch(1);
    buttons->addWidget(m_accept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
}

QWidget *HeldRowForm::makeFields()
{
    auto *form = new QWidget(this);
    form->setObjectName(u"heldFields"_s);
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    m_fields = new FormFields(form);
    for (const ColumnSpec &column : m_importer.mendingColumns()) {
        auto *edit = new QLineEdit(form);
        FormFields::add(layout, column.key, column.title, edit);
        m_edits.insert(column.key, edit);
    }
    m_fields->bind();
    connect(
        m_fields, &FormFields::finished, this, [this] { m_accept->setFocus(Qt::TabFocusReason); });
    // Enter and the sentence of a problem move the focus, which the area follows only for Tab.
    connect(qApp, &QApplication::focusChanged, form, [this, form](QWidget *, QWidget *now) {
        if (now && form->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, now->height() * 2);
    });
    return form;
}

void HeldRowForm::setRow(const HeldRow &row)
{
    keepTyped();
    m_row = row;
    const RowCells shown = m_typed.value(row.id.value(), row.cells);
    m_fields->clearErrors();
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        edit.value()->setText(shown.value(edit.key()));
        edit.value()->setCursorPosition(0);
    }
    m_fields->markClean();
    m_heading->setText(tr("Row %1 of %2").arg(row.row).arg(row.fileName));
    QWidget *focused = window()->focusWidget();
    setProblem(row.reason, m_importer.reasonText(row.reason));
    reveal();
    QTimer::singleShot(0, this, &HeldRowForm::reveal);
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
    else if (QWidget *taken = window()->focusWidget())
        taken->clearFocus();
}

void HeldRowForm::keepTyped()
{
    if (m_row.id.value() == 0)
        return;
    if (const RowCells typed = cells(); typed != m_row.cells)
        m_typed.insert(m_row.id.value(), typed);
    else
        m_typed.remove(m_row.id.value());
}

QHash<qint64, RowCells> HeldRowForm::typed()
{
    keepTyped();
    return m_typed;
}

RowCells HeldRowForm::cells() const
{
    RowCells cells = m_row.cells;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        const QString text = edit.value()->text().trimmed();
        if (text.isEmpty())
            cells.remove(edit.key());
        else
            cells.insert(edit.key(), text);
    }
    return cells;
}

void HeldRowForm::setProblem(const QString &reason, const QString &text)
{
    m_fields->clearErrors();
    const QString column = m_importer.reasonColumn(reason, cells());
    m_problem = m_edits.contains(column) ? column : QString();
    m_sentence->setVisible(m_problem.isEmpty());
    m_sentence->setText(text);
    if (m_problem.isEmpty())
        return;
    m_fields->setError(m_problem, text);
}

/// The form from its top, or as far down as the field in question with its label and sentence.
void HeldRowForm::reveal()
{
    m_scroll->verticalScrollBar()->setValue(0);
    if (QLineEdit *edit = m_edits.value(m_problem))
        m_scroll->ensureWidgetVisible(edit, 0, 60);
}

/// What is where is known only once the form has its size.
void HeldRowForm::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QTimer::singleShot(0, this, &HeldRowForm::reveal);
}

void HeldRowForm::focusProblem()
{
    if (m_problem.isEmpty())
        return m_fields->focusFirst();
    QLineEdit *edit = m_edits.value(m_problem);
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
}

void HeldRowForm::forget(HeldRowId id)
{
    m_typed.remove(id.value());
    if (m_row.id == id)
        m_row = {};
}

} // namespace vs
