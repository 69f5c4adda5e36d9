// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hours/servicerecord.h"
#include "models/imports/listrows.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace vs
{

/// A row of an hour list as far as it could be read.
struct HourRow {
    QString name;
    QString idNumber;
    bool idStoredAsNumber = false;
    QString title;
    QString role;
    QString note;
    std::optional<QDate> day;
    std::optional<int> from; ///< minutes after midnight
    std::optional<int> to;
    Scores scores; ///< as written, perhaps out of range
    bool scoresReadable = true;
    QString reviewReason; ///< given on the screen when a held row is mended
    QString secondReason;
};

/// The columns of hour lists, and how their cells are read.
class HourColumns final
{
    Q_DECLARE_TR_FUNCTIONS(vs::HourColumns)

public:
    /// Keys `name id_number title date from to role punctuality attitude skill note`.
    static std::vector<ColumnSpec> specs();

    /// Keys a mended row may carry besides, when its day is longer than HourLimits allows.
    static QString reviewReasonKey() { return QStringLiteral("review_reason"); }
    static QString secondReasonKey() { return QStringLiteral("second_reason"); }
};

/// Reads row after row; remembers days and times it has read, because lists repeat them.
class HourRowReader final
{
public:
    /// Of a row with one cell a spec.
    HourRow read(const std::vector<Cell> &cells);

private:
    std::optional<QDate> day(const QString &text);
    std::optional<int> time(const QString &text);

    QHash<QString, std::optional<QDate>> m_days;
    QHash<QString, std::optional<int>> m_times;
};

} // namespace vs
