// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/hourjudge.h"

#include "models/storage/database.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

HourVerdict held(HourRefusal refusal, const QString &detail = {})
{
    return {RowStatus::Held, refusal, detail, {}};
}

bool areReadable(const HourRow &row)
{
    return row.scoresReadable && HourRules::areInRange(row.scores);
}

ServiceRecord recordOf(const HourRow &row, VolunteerId volunteer)
{
    ServiceRecord record;
    record.volunteer = volunteer;
    record.title = row.title;
    record.role = row.role;
    record.servedOn = *row.day;
    record.time = TimeSpan{*row.from, *row.to};
    record.minutes = record.time->minutes();
    record.scores = row.scores;
    record.evidence = Evidence::Import;
    record.reason = QStringList{row.reviewReason, row.secondReason}.join(u'\n').trimmed();
    record.note = row.note;
    return record;
}

} // namespace

HourJudge::HourJudge(const Database &database, const HourLimits &limits, PersonMatcher people)
    : m_now(database.clock().now())
    , m_limits(limits)
    , m_people(std::move(people))
    , m_book(database)
{
}

Result<HourJudge> HourJudge::begin(const Database &database, const HourLimits &limits)
{
    auto people = PersonMatcher::load(database);
    if (!people)
        return people.error();
    return HourJudge(database, limits, *std::move(people));
}

Result<HourJudge> HourJudge::begin(
    const Database &database, const HourLimits &limits, std::span<const HourRow> rows)
{
    auto people = PersonMatcher::load(database, rows);
    if (!people)
        return people.error();
    return HourJudge(database, limits, *std::move(people));
}

Result<HourVerdict> HourJudge::judge(const HourRow &row)
{
    const auto match = m_people.match(row.name, row.idNumber, row.idStoredAsNumber);
    if (const auto *refusal = std::get_if<HourRefusal>(&match))
        return held(*refusal);
    if (row.title.isEmpty())
        return held(HourRefusal::TitleMissing);
    if (const auto wrong = HourRules::checkTime(row.day, row.from, row.to, m_now))
        return held(*wrong);
    ServiceRecord record = recordOf(row, std::get<VolunteerId>(match));
    if (auto opened = m_book.open(record.volunteer); !opened)
        return opened.error();
    TimeBook::Entry *known
        = m_book.same(record.volunteer, record.servedOn, *record.time, record.title);
    if (known && areReadable(row))
        return judgeKnown(*known, std::move(record));
    return judgeNew(row, std::move(record));
}

HourVerdict HourJudge::judgeKnown(TimeBook::Entry &known, ServiceRecord record) const
{
    record.id = ServiceRecordId(known.record);
    const bool silent = !record.scores.any() || record.scores == known.scores;
    if (!silent && known.scores.any()) {
        return held(HourRefusal::TimeOverlaps,
            HourRules::tr("This service is recorded already, with other scores."));
    }
    if (!silent && record.id.isValid()) {
        known.scores = record.scores;
        return {RowStatus::Updated, {}, {}, std::move(record)};
    }
    return {record.id.isValid() ? RowStatus::Unchanged : RowStatus::Duplicate, {}, {},
        std::move(record)};
}

bool HourJudge::isLongDay(const HourRow &row, const ServiceRecord &record) const
{
    using DayReview = HourRules::DayReview;
    const int minutes = m_book.minutesOn(record.volunteer, record.servedOn) + record.minutes;
    const DayReview review = HourRules::dayReview(minutes, m_limits);
    return (review != DayReview::None && row.reviewReason.isEmpty())
        || (review == DayReview::SecondReason && row.secondReason.isEmpty());
}

HourVerdict HourJudge::judgeNew(const HourRow &row, ServiceRecord record)
{
    if (const auto *other = m_book.overlapping(record.volunteer, record.servedOn, *record.time)) {
        return held(HourRefusal::TimeOverlaps,
            HourRules::tr("The person has other service at that time: %1, %2.")
                .arg(m_book.title(*other), other->time.text()));
    }
    if (isLongDay(row, record))
        return held(HourRefusal::TimeOverDailyLimit);
    if (!areReadable(row))
        return held(HourRefusal::ScoreOutOfRange);
    record.unit = m_people.unitOf(record.volunteer);
    m_book.add(record.volunteer, record.servedOn, *record.time, record.title, record.scores);
    return {RowStatus::Added, {}, {}, std::move(record)};
}

} // namespace vs
