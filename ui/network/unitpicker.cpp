// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/unitpicker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int shortestContents = 16;
constexpr int mostShown = 12;

} // namespace

UnitPicker::UnitPicker(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shortestContents);
    setMaxVisibleItems(mostShown);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setMaxVisibleItems(mostShown);
    // Units of one station differ in the end of their paths.
    view()->setTextElideMode(Qt::ElideMiddle);
    completer()->popup()->setTextElideMode(Qt::ElideMiddle);
    addItem(m_emptyText, qint64(0));
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        setToolTip(currentText()); // a long path is cut off
        lineEdit()->setCursorPosition(0);
        Q_EMIT unitChanged();
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &UnitPicker::takeTyped);
}

void UnitPicker::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setItemText(0, text);
    lineEdit()->setPlaceholderText(text);
}

void UnitPicker::addUnit(UnitId unit)
{
    const UnitTree::Node *node = m_tree.find(unit);
    const QString path = m_tree.pathName(unit);
    addItem(node->isOpen() ? path : tr("%1 (closed)").arg(path), unit.value());
    setItemData(count() - 1, node->code.isEmpty() ? path : u"%1\n%2"_s.arg(path, node->code),
        Qt::ToolTipRole);
}

void UnitPicker::setTree(const UnitTree &tree, const QSet<UnitId> &without)
{
    const UnitId before = unit();
    {
        const QSignalBlocker blocker(this);
        m_tree = tree;
        clear();
        addItem(m_emptyText, qint64(0));
        for (const UnitId each : m_tree.inOrder()) {
            if (!without.contains(each) && m_tree.find(each)->isOpen())
                addUnit(each);
        }
        setUnit(before);
    }
    if (unit() != before)
        Q_EMIT unitChanged();
}

UnitId UnitPicker::unit() const
{
    return UnitId(currentData().toLongLong());
}

void UnitPicker::setUnit(UnitId unit)
{
    if (findData(unit.value()) < 0 && m_tree.find(unit))
        addUnit(unit);
    setCurrentIndex(std::max(0, findData(unit.value())));
}

/// The unit of that name, else the first that has what was typed in its path; else all stays.
void UnitPicker::takeTyped()
{
    const QString typed = lineEdit()->text().trimmed();
    if (typed == itemText(currentIndex()))
        return;
    int found = typed.isEmpty() ? 0 : findText(typed, Qt::MatchFixedString);
    if (found < 0)
        found = findText(typed, Qt::MatchContains);
    if (found >= 0 && found != currentIndex())
        setCurrentIndex(found);
    else
        setEditText(itemText(currentIndex()));
}

/// Scrolling a form must not change a unit in passing.
void UnitPicker::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace vs
