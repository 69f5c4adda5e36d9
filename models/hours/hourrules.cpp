// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/hourrules.h"

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int minutesPerDay = 1'440;
constexpr int mostOpeningMinutes = 6'000'000; ///< as many as Hours::read() takes

struct RefusalCode {
    HourRefusal refusal;
    QLatin1StringView code;
};

constexpr std::array codes{
    RefusalCode{HourRefusal::VolunteerUnknown, QLatin1StringView("volunteer_unknown")},
    RefusalCode{HourRefusal::VolunteerAmbiguous, QLatin1StringView("volunteer_ambiguous")},
    RefusalCode{HourRefusal::VolunteerNotRegistered, QLatin1StringView("volunteer_not_registered")},
    RefusalCode{HourRefusal::TitleMissing, QLatin1StringView("title_missing")},
    RefusalCode{HourRefusal::TimeUnreadable, QLatin1StringView("time_unreadable")},
    RefusalCode{HourRefusal::TimeZero, QLatin1StringView("time_zero")},
    RefusalCode{HourRefusal::TimeCrossesMidnight, QLatin1StringView("time_crosses_midnight")},
    RefusalCode{HourRefusal::TimeInFuture, QLatin1StringView("time_in_future")},
    RefusalCode{HourRefusal::TimeOverlaps, QLatin1StringView("time_overlaps")},
    RefusalCode{HourRefusal::TimeOverDailyLimit, QLatin1StringView("time_over_daily_limit")},
    RefusalCode{HourRefusal::ScoreOutOfRange, QLatin1StringView("score_out_of_range")},
};

bool isInRange(std::optional<int> score)
{
    return !score || (*score >= Scores::lowest && *score <= Scores::highest);
}

} // namespace

QString HourRules::code(HourRefusal refusal)
{
    const auto found = std::find_if(codes.begin(), codes.end(),
        [refusal](const RefusalCode &entry) { return entry.refusal == refusal; });
    return found->code;
}

std::optional<HourRefusal> HourRules::refusalOf(const QString &code)
{
    const auto found = std::find_if(codes.begin(), codes.end(),
        [&code](const RefusalCode &entry) { return entry.code == code; });
    return found == codes.end() ? std::nullopt : std::optional(found->refusal);
}

QString HourRules::text(HourRefusal refusal)
{
    switch (refusal) {
    case HourRefusal::VolunteerUnknown:
        return tr("No volunteer with this number or name is registered. Register the person "
                  "first, or mend the number.");
    case HourRefusal::VolunteerAmbiguous:
        return tr("It is not certain who this is: several volunteers have this name, or number "
                  "and name belong to different people. Enter the right ID number.");
    case HourRefusal::VolunteerNotRegistered:
        return tr("This person has only applied, was not registered, or has left. Accept the "
                  "registration first, or dismiss the row.");
    case HourRefusal::TitleMissing:
        return tr("Enter the name of the activity.");
    case HourRefusal::TimeUnreadable:
        return tr("Enter date, start and end, e.g. 2026-03-05, 09:00 and 11:30.");
    case HourRefusal::TimeZero:
        return tr("Start and end are the same. Enter when the service really ended.");
    case HourRefusal::TimeCrossesMidnight:
        return tr("The end is before the start. Service past midnight is two records, one a day.");
    case HourRefusal::TimeInFuture:
        return tr("This time has not come yet. Check the date.");
    case HourRefusal::TimeOverlaps:
        return tr("The person has other service at that time.");
    case HourRefusal::TimeOverDailyLimit:
        return tr("The day adds up to more than the station allows without review. Give the "
                  "reason, or mend the times.");
    case HourRefusal::ScoreOutOfRange:
        return tr("Scores go from 1 to 5. Leave the score empty when there is none.");
    }
    Q_UNREACHABLE();
}

std::optional<HourRefusal> HourRules::checkTime(
    std::optional<QDate> day, std::optional<int> from, std::optional<int> to, const QDateTime &now)
{
    if (!day || !day->isValid() || !from || !to || *from >= minutesPerDay)
        return HourRefusal::TimeUnreadable;
    if (*from == *to)
        return HourRefusal::TimeZero;
    if (*from > *to)
        return HourRefusal::TimeCrossesMidnight;
    const int minuteNow = now.time().hour() * 60 + now.time().minute();
    if (*day > now.date() || (*day == now.date() && *to > minuteNow))
        return HourRefusal::TimeInFuture;
    return {};
}

bool HourRules::areInRange(const Scores &scores)
{
    return isInRange(scores.punctuality) && isInRange(scores.attitude) && isInRange(scores.skill);
}

HourRules::DayReview HourRules::dayReview(int minutes, const HourLimits &limits)
{
    if (minutes > limits.dailySecondReasonMinutes)
        return DayReview::SecondReason;
    return minutes > limits.dailyReviewMinutes ? DayReview::Reason : DayReview::None;
}

Result<void> HourRules::checkCorrection(
    RecordKind kind, int minutes, int change, const QString &reason)
{
    if (kind == RecordKind::Correction) {
        return Error::invalid(u"correction_of_correction"_s,
            tr("Correct the record itself, not its correction."), u"minutes"_s);
    }
    if (change == 0) {
        return Error::invalid(
            u"correction_zero"_s, tr("Enter how much is to be added or taken away."), u"minutes"_s);
    }
    if (minutes + change < 0) {
        return Error::invalid(u"correction_below_zero"_s,
            tr("More can't be taken away than the record has left."), u"minutes"_s);
    }
    const int most = kind == RecordKind::Service ? minutesPerDay : mostOpeningMinutes;
    if (change > most - minutes) {
        return Error::invalid(u"correction_too_much"_s,
            kind == RecordKind::Service ? tr("One day has no more than 24 hours.")
                                        : tr("This is more than an opening balance can be."),
            u"minutes"_s);
    }
    if (reason.trimmed().isEmpty()) {
        return Error::invalid(
            u"reason_missing"_s, tr("Say why the hours are corrected."), u"reason"_s);
    }
    return {};
}

Result<void> HourRules::checkOpening(int minutes, const QString &source, QDate asOf, QDate today)
{
    if (minutes <= 0 || minutes > mostOpeningMinutes) {
        return Error::invalid(
            u"minutes_range"_s, tr("Enter the hours of service before."), u"minutes"_s);
    }
    if (source.trimmed().isEmpty()) {
        return Error::invalid(u"source_missing"_s,
            tr("Say where these hours are proved, e.g. the old paper register."), u"source"_s);
    }
    if (!asOf.isValid() || asOf > today) {
        return Error::invalid(
            u"date_in_future"_s, tr("Enter the day up to which these hours count."), u"asOf"_s);
    }
    return {};
}

} // namespace vs
