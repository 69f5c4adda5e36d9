// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergeview.h"

#include "models/duplicates/mergemodel.h"
#include "ui/controls/icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// A tick before what is taken; parts that are the same stand back.
class MergeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(MergeModel::ChosenRole).toBool()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(u"ok"_s);
            option->decorationSize = {16, 16};
        }
        if (index.column() != MergeModel::Part && !index.data(MergeModel::DiffersRole).toBool()) {
            option->palette.setColor(
                QPalette::Text, option->palette.color(QPalette::Disabled, QPalette::Text));
        }
    }
};

} // namespace

MergeView::MergeView(MergeModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"mergeView"_s);
    setModel(&model);
    setItemDelegate(new MergeDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(MergeModel::Part, QHeaderView::ResizeToContents);
    setAccessibleName(tr("Both records, part by part"));
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != MergeModel::Part) {
            m_model.choose(index.row(),
                index.column() == MergeModel::Left ? MergeSide::Left : MergeSide::Right);
        }
    });
}

void MergeView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Left:
        return m_model.choose(row, MergeSide::Left);
    case Qt::Key_Right:
        return m_model.choose(row, MergeSide::Right);
    case Qt::Key_Space:
        return m_model.choose(row, MergeSide::Both);
    default:
        QTableView::keyPressEvent(event);
    }
}

} // namespace vs
