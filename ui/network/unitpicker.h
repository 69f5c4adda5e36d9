// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/unittree.h"

#include <QComboBox>

namespace vs
{

/// Chooses a unit of the network by its path, e.g. 源汇区 / 老街街道 / 泰山社区志愿服务站: from the
/// list, or by typing any part of it. For filters and forms alike.
class UnitPicker final : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(qint64 unit READ unitValue WRITE setUnitValue NOTIFY unitChanged USER true)

public:
    explicit UnitPicker(QWidget *parent = nullptr);

    /// What choosing nothing is called; the first entry. Before setTree().
    void setEmptyText(const QString &text);
    /// Offers the open units, those in `without` left out; keeps what is chosen.
    void setTree(const UnitTree &tree, const QSet<UnitId> &without = {});

    /// Not valid for nothing.
    UnitId unit() const;
    /// One that is not offered, because it is closed, is added; one nobody knows chooses nothing.
    void setUnit(UnitId unit);

Q_SIGNALS:
    void unitChanged();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    qint64 unitValue() const { return unit().value(); }
    void setUnitValue(qint64 unit) { setUnit(UnitId(unit)); }
    void takeTyped();
    void addUnit(UnitId unit);

    UnitTree m_tree;
    QString m_emptyText;
};

} // namespace vs
