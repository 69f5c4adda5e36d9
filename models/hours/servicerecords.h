// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/hours/hourrules.h"
#include "models/hours/recordfilter.h"
#include "models/hours/servicerecord.h"

#include <QObject>

#include <span>
#include <vector>

namespace vs
{

class Activities;
class Database;
class TimeBook;
class Transaction;

/// What one person did at an activity, as the clerk types it.
struct Attendance {
    VolunteerId volunteer;
    QString role;
    std::optional<int> from; ///< minutes after midnight
    std::optional<int> to;
    Scores scores;
    Evidence evidence = Evidence::Sheet;
    QString reviewReason; ///< asked for when the day grows long, see HourLimits
    QString secondReason; ///< asked for when it grows very long
};

/// What is wrong with one of several rows; `error.field` is the column: `volunteer`, `time`,
/// `scores`, `reviewReason` or `secondReason`.
struct RowError {
    int row = 0; ///< index in what was given
    Error error;
};

/// All or nothing: either there are records, one a row, or errors.
struct Recording {
    std::vector<ServiceRecordId> records;
    std::vector<RowError> errors;
};

/// Hours from before the station kept records.
struct OpeningBalance {
    VolunteerId volunteer;
    int minutes = 0;
    QString source; ///< what proves them
    QDate asOf;
};

/// Door to the hour ledger. It only grows: a mistake is mended by a further row.
class ServiceRecords final : public QObject
{
    Q_OBJECT

public:
    ServiceRecords(Database &database, Activities &activities, HourLimits limits = {},
        QObject *parent = nullptr);

    const HourLimits &limits() const { return m_limits; }

    /// Saves what people did at an activity, in one transaction. Who was not enrolled is put on
    /// the list as a walk-in. Errors that are no row's: `activity_unknown`, `activity_cancelled`.
    Result<Recording> record(ActivityId activity, std::span<const Attendance> rows);

    /// Adds minutes to a record or takes some away, by a further record.
    Result<ServiceRecordId> correct(ServiceRecordId id, int minutes, const QString &reason);
    /// Refused as `opening_exists` for hours of the same person from the same source.
    Result<ServiceRecordId> addOpening(const OpeningBalance &opening);

    Result<ServiceRecord> record(ServiceRecordId id) const;
    /// What it stands at with its corrections.
    Result<int> keptMinutes(ServiceRecordId id) const;
    /// The newest first.
    Result<std::vector<ServiceRecord>> ofVolunteer(VolunteerId volunteer) const;
    /// Ids of records, the newest service first.
    Result<std::vector<qint64>> search(const RecordFilter &filter) const;
    Result<RecordSummary> summary(const RecordFilter &filter) const;

    /// Service up to and including `asOf`; all of it without one. Zeroes for who has none.
    Result<ServiceTotals> totals(VolunteerId volunteer, std::optional<QDate> asOf = {}) const;
    /// Of everybody who has a record, in the order of ids.
    Result<std::vector<ServiceTotals>> allTotals(std::optional<QDate> asOf = {}) const;

    /// Tells the screen after an import has been committed.
    void announceImport() { Q_EMIT imported(); }

Q_SIGNALS:
    void recorded(vs::ActivityId activity, const std::vector<vs::ServiceRecordId> &records);
    void corrected(vs::ServiceRecordId record, vs::ServiceRecordId correction);
    void openingAdded(vs::VolunteerId volunteer, vs::ServiceRecordId record);
    void imported();

private:
    Result<std::vector<RowError>> check(
        QDate day, std::span<const Attendance> rows, const QString &title) const;
    Result<void> judge(const Attendance &row, QDate day, const TimeBook &book) const;
    Result<void> judgeDay(const Attendance &row, int dayMinutes) const;

    Database &m_database;
    Activities &m_activities;
    const HourLimits m_limits;
};

} // namespace vs
