// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/hours/servicerecord.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace vs
{

/// Day totals of one person that need a closer look; settings of the station.
struct HourLimits {
    int dailyReviewMinutes = 480;       ///< above: a reviewer's reason
    int dailySecondReasonMinutes = 720; ///< above: a second reason

    bool operator==(const HourLimits &) const = default;
};

/// Why hours can't be taken over. The codes are those of import reports.
enum class HourRefusal {
    VolunteerUnknown,
    VolunteerAmbiguous,
    VolunteerNotRegistered,
    TitleMissing,
    TimeUnreadable,
    TimeZero,
    TimeCrossesMidnight,
    TimeInFuture,
    TimeOverlaps,
    TimeOverDailyLimit,
    ScoreOutOfRange,
};

/// The rules of service time, free of any storage. One record is a stretch of one day in the past
/// and overlaps no other of the same person; time is what was actually given (民政部令第67号
/// 第七条).
class HourRules final
{
    Q_DECLARE_TR_FUNCTIONS(vs::HourRules)

public:
    /// `volunteer_unknown`, `time_zero` …
    static QString code(HourRefusal refusal);
    /// What is wrong and what would help, in the user's words.
    static QString text(HourRefusal refusal);
    static std::optional<HourRefusal> refusalOf(const QString &code);

    /// Day and times in minutes as far as they could be read. Ending at 24:00 is fine.
    static std::optional<HourRefusal> checkTime(std::optional<QDate> day, std::optional<int> from,
        std::optional<int> to, const QDateTime &now);
    static bool areInRange(const Scores &scores);

    /// What a day's total of one person asks for.
    enum class DayReview {
        None,
        Reason,
        SecondReason,
    };
    static DayReview dayReview(int minutes, const HourLimits &limits);

    /// Whether `change` may be added to a record that stands at `minutes` by now: never below
    /// zero, service never above a day, always with a reason. Fields: `minutes`, `reason`. Nothing
    /// is overwritten; the volunteer may object and the record is verified and corrected
    /// (民政部令第67号 第十三条).
    static Result<void> checkCorrection(
        RecordKind kind, int minutes, int change, const QString &reason);

    /// Fields: `minutes`, `source`, `asOf`.
    static Result<void> checkOpening(int minutes, const QString &source, QDate asOf, QDate today);
};

} // namespace vs
