// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/hours/servicerecords.h"

#include <QAbstractTableModel>

#include <vector>

namespace vs
{

/// The grid in which a clerk types what people did at an activity: a row a person. What was typed
/// stays as it is until it can be understood; what the door refuses is shown in its row.
class AttendanceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name, ///< ticked: the person came
        From,
        To,
        Hours,
        Punctuality,
        Attitude,
        Skill,
        EvidenceGrade,
        Reason, ///< of a long day
        SecondReason,
        Problem,
        ColumnCount,
    };

    explicit AttendanceModel(TimeSpan plan, QObject *parent = nullptr);

    /// Adds a person with the planned time; the row, or where the person is already.
    int addPerson(VolunteerId person, const QString &name, bool walkIn);
    bool isEmpty() const { return m_rows.empty(); }
    bool isDirty() const { return m_dirty; }

    /// What is to be saved, and to which rows it belongs.
    std::vector<Attendance> attendances(std::vector<int> *rows) const;
    /// Takes away earlier errors. `rows` as attendances() gave them.
    void setErrors(const std::vector<RowError> &errors, const std::vector<int> &rows);
    /// The cell of the first error; invalid without errors.
    QModelIndex firstError() const;
    /// Whether a column has anything to say or to ask: reasons and problems mostly have not.
    bool isNeeded(int column) const;
    static bool isScore(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Attendance attendance;
        QString name;
        bool walkIn = false;
        bool came = true;
        QString fromTyped; ///< what could not be understood
        QString toTyped;
        Error error; ///< none while its code is empty
    };

    QString text(const Row &row, int column) const;
    bool edit(Row &row, int column, const QString &typed) const;
    static int errorColumn(const Error &error);

    const TimeSpan m_plan;
    std::vector<Row> m_rows;
    bool m_dirty = false;
};

} // namespace vs
