// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/listlayouts.h"

#include <QDialog>

class QAbstractItemModel;
class QListWidget;
class QPushButton;

namespace vs
{

/// Which columns a list shows, from left to right.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(const QAbstractItemModel &model, const ListLayout &now, const ListLayout &usual,
        QWidget *parent = nullptr);

    ListLayout chosen() const;

private:
    void fill(const ListLayout &layout);
    void move(int by);
    void follow();

    const QAbstractItemModel &m_model;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_ok;
};

} // namespace vs
