// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace vs
{

class MergeModel;

/// The two records of a MergeModel. Left and Right take the part from that side, Space takes both
/// of a list; a click takes what is clicked.
class MergeView final : public QTableView
{
    Q_OBJECT

public:
    explicit MergeView(MergeModel &model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    MergeModel &m_model;
};

} // namespace vs
