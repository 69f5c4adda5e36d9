// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/duplicates/duplicatefinder.h"
#include "models/history/changedrecords.h"
#include "models/volunteers/volunteer.h"

#include <QDate>
#include <QObject>

#include <vector>

namespace vs
{

class Database;

/// What hangs on a record, to see which one is the person's main one.
struct RecordFigures {
    qint64 minutes = 0;
    int records = 0;
    int stars = 0; ///< the highest granted
    int groups = 0;
    int certificates = 0;
};

/// Two service records of a pair that lie at the same time; only one of them can be true.
struct DoubledService {
    QDate day;
    QString title;
    int minutes = 0;     ///< what counts no more after merging: the weaker record's
    bool ofOther = true; ///< the weaker one belongs to the record that goes
};

/// Door to the records that may be of one person: finding them, saying that they are not, and
/// making two into one.
class Duplicates final : public QObject
{
    Q_OBJECT

public:
    explicit Duplicates(Database &database, QObject *parent = nullptr);

    /// See DuplicateFinder; only within the user's scope. On any thread with a connection.
    Result<std::vector<DuplicatePair>> find(const DuplicateProgress &progress = {}) const;
    /// Who looks like somebody not registered yet: the same phone, or name and birth date. The
    /// known person is `first`, and there is no second.
    Result<std::vector<DuplicatePair>> similarTo(const Volunteer &person) const;

    /// Whether find() would still come upon the two: neither has been merged or has withdrawn, and
    /// nobody has said that they are two people.
    Result<bool> isOpen(VolunteerId a, VolunteerId b) const;

    /// Remembered for good; find() leaves the pair out.
    Result<void> setDistinct(VolunteerId a, VolunteerId b);

    RecordFigures figures(VolunteerId id) const;
    /// Services of both at the same time, which merging would count twice.
    Result<std::vector<DoubledService>> doubled(VolunteerId survivor, VolunteerId other) const;

    /// Makes two records one, in one transaction: the survivor gets what `merged` holds, everything
    /// that points to the other points to the survivor, and the other stays as an empty pointer.
    /// Where both have the same thing (a place in an activity, a star, a time of service) the
    /// survivor's stays in force and the other's is made void and stays behind; of doubled service
    /// the weaker evidence is corrected to nothing. One step for Undo. Errors: `same_record`,
    /// `reason_missing`, `already_merged`.
    Result<void> merge(
        VolunteerId survivor, VolunteerId other, const Volunteer &merged, const QString &reason);

Q_SIGNALS:
    /// After the commit: rows that have changed, and what they belong to.
    void recordsChanged(const vs::ChangedRecords &records);

private:
    Database &m_database;
};

} // namespace vs
