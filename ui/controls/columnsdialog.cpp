// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/columnsdialog.h"

#include "ui/controls/icons.h"

#include <QAbstractItemModel>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int columnRole = Qt::UserRole;
constexpr int widthRole = Qt::UserRole + 1;

} // namespace

ColumnsDialog::ColumnsDialog(const QAbstractItemModel &model, const ListLayout &now,
    const ListLayout &usual, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Up"), this))
    , m_down(new QPushButton(tr("Down"), this))
    , m_ok(new QPushButton(tr("Show"), this))
{
    setWindowTitle(tr("Columns"));
    m_list->setObjectName(u"columns"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_up->setObjectName(u"columnUp"_s);
    m_down->setObjectName(u"columnDown"_s);
    m_up->setIcon(icon(u"up"_s));
    m_down->setIcon(icon(u"down"_s));
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    auto *usualColumns = new QPushButton(tr("The usual columns"), this);
    usualColumns->setObjectName(u"usualColumns"_s);
    connect(usualColumns, &QPushButton::clicked, this, [this, usual] { fill(usual); });

    auto *side = new QVBoxLayout;
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addStretch(1);
    side->addWidget(usualColumns);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    m_ok->setObjectName(u"saveButton"_s);
    m_ok->setProperty("look", u"primary"_s);
    m_ok->setDefault(true);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(14);
    auto *say = new QLabel(tr("Tick what the list shows. The first one stands at the left."), this);
    say->setBuddy(m_list);
    layout->addWidget(say);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::follow);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::follow);
    fill(now);
    resize(440, 460);
}

void ColumnsDialog::fill(const ListLayout &layout)
{
    m_list->clear();
    for (const ListLayout::Column &column : layout.columns) {
        auto *item = new QListWidgetItem(
            m_model.headerData(column.column, Qt::Horizontal).toString(), m_list);
        item->setData(columnRole, column.column);
        item->setData(widthRole, column.width);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(column.shown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    follow();
}

ListLayout ColumnsDialog::chosen() const
{
    ListLayout layout;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        layout.columns.push_back({item->data(columnRole).toInt(), item->data(widthRole).toInt(),
            item->checkState() == Qt::Checked});
    }
    return layout;
}

void ColumnsDialog::move(int by)
{
    const int from = m_list->currentRow();
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(from + by, item);
    m_list->setCurrentRow(from + by);
}

/// A list without columns would be no list.
void ColumnsDialog::follow()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
    const ListLayout now = chosen();
    m_ok->setEnabled(std::any_of(now.columns.begin(), now.columns.end(),
        [](const ListLayout::Column &column) { return column.shown; }));
}

} // namespace vs
