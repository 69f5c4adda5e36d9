// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/timespan.h"
#include "models/core/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace vs
{

enum class RecordKind {
    Service,    ///< what somebody did
    Correction, ///< minutes added to or taken from another record
    Opening,    ///< hours from before the station kept records
};

/// How well a record is proved; the code in the file is the letter.
enum class Evidence : char16_t {
    Device = u'A', ///< device or desk check-in
    Sheet = u'B',  ///< paper sheet
    Memory = u'C', ///< told from memory
    Import = u'D', ///< taken over from a list
};

/// What the activity's organiser thought of the service, each 1–5 or not said.
struct Scores {
    static constexpr int lowest = 1;
    static constexpr int highest = 5;

    std::optional<int> punctuality;
    std::optional<int> attitude;
    std::optional<int> skill;

    bool any() const { return punctuality || attitude || skill; }
    bool operator==(const Scores &) const = default;
};

/// A row of the hour ledger, which only grows.
struct ServiceRecord {
    ServiceRecordId id;
    VolunteerId volunteer;
    RecordKind kind = RecordKind::Service;
    ActivityId activity; ///< none for imports and opening balances
    QString title;       ///< of the activity
    QString role;
    QDate servedOn;
    std::optional<TimeSpan> time; ///< service only
    int minutes = 0;              ///< negative only in corrections
    Scores scores;
    Evidence evidence = Evidence::Sheet;
    ServiceRecordId corrects;
    QString reason; ///< of a correction or a long day; the source of an opening balance
    QString note;
    UnitId unit; ///< where it was earned; stays so whoever moves

    bool operator==(const ServiceRecord &) const = default;
};

/// What stars and certificates rest on.
struct ServiceTotals {
    VolunteerId volunteer;
    qint64 minutes = 0;
    int evaluations = 0;       ///< records with a score, without those corrected to nothing
    int qualityHundredths = 0; ///< mean of all their scores × 100, rounded down; 0 without any

    bool operator==(const ServiceTotals &) const = default;
};

} // namespace vs
