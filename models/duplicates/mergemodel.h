// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/mergefields.h"
#include "models/volunteers/volunteer.h"

#include <QAbstractTableModel>
#include <QHash>

namespace vs
{

class CodeTables;

/// Two records side by side, part by part, and which side each part is taken from. Parts neither
/// has are left out; sealed ones are masked until opened.
class MergeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Part,
        Left,
        Right,
        ColumnCount,
    };
    enum Role {
        ChosenRole = Qt::UserRole, ///< bool: the value is taken
        DiffersRole,               ///< bool: the two are not the same
    };

    explicit MergeModel(const CodeTables &codes, QObject *parent = nullptr);

    void setUnitNames(QHash<UnitId, QString> names) { m_units = std::move(names); }
    void setPeople(const Volunteer &left, const Volunteer &right);
    const Volunteer &left() const { return m_left; }
    const Volunteer &right() const { return m_right; }

    void setOpen(bool open);
    bool isOpen() const { return m_open; }

    /// Nothing happens to parts that are the same; Both only to lists.
    void choose(int row, MergeSide side);
    MergeSide side(int row) const;
    /// What the choices make.
    Volunteer merged() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Volunteer &person, const QString &key) const;

    const CodeTables &m_codes;
    QHash<UnitId, QString> m_units;
    Volunteer m_left;
    Volunteer m_right;
    QStringList m_keys;
    std::vector<MergeSide> m_sides;
    bool m_open = false;
};

} // namespace vs
