// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/servicerecords.h"

#include "models/access/access.h"
#include "models/activities/activities.h"
#include "models/core/hours.h"
#include "models/hours/servicestore.h"
#include "models/hours/timebook.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"
#include "models/volunteers/personaldata.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Error refused(HourRefusal refusal, const QString &field, const QString &text = {})
{
    return Error::invalid(
        HourRules::code(refusal), text.isEmpty() ? HourRules::text(refusal) : text, field);
}

/// Both reasons of a long day as they are kept.
QString reasonsOf(const Attendance &row)
{
    return QStringList{row.reviewReason.trimmed(), row.secondReason.trimmed()}
        .join(u'\n')
        .trimmed();
}

/// Earned where the activity belongs; of one that belongs nowhere, where the person does.
ServiceRecord recordOf(const Attendance &row, const Activity &activity, UnitId home)
{
    ServiceRecord record;
    record.volunteer = row.volunteer;
    record.activity = activity.id;
    record.title = activity.title;
    record.role = row.role.trimmed();
    record.servedOn = activity.heldOn;
    record.time = TimeSpan{*row.from, *row.to};
    record.minutes = record.time->minutes();
    record.scores = row.scores;
    record.evidence = row.evidence;
    record.reason = reasonsOf(row);
    record.unit = activity.unit.isValid() ? activity.unit : home;
    return record;
}

} // namespace

ServiceRecords::ServiceRecords(
    Database &database, Activities &activities, HourLimits limits, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_activities(activities)
    , m_limits(limits)
{
}

Result<void> ServiceRecords::judgeDay(const Attendance &row, int dayMinutes) const
{
    using DayReview = HourRules::DayReview;
    const DayReview review = HourRules::dayReview(dayMinutes, m_limits);
    if (review != DayReview::None && row.reviewReason.trimmed().isEmpty()) {
        return refused(HourRefusal::TimeOverDailyLimit, u"reviewReason"_s,
            HourRules::tr("The day adds up to %1. Above %2 the reviewer has to give a reason.")
                .arg(Hours::withUnit(dayMinutes), Hours::withUnit(m_limits.dailyReviewMinutes)));
    }
    if (review == DayReview::SecondReason && row.secondReason.trimmed().isEmpty()) {
        return refused(HourRefusal::TimeOverDailyLimit, u"secondReason"_s,
            HourRules::tr("The day adds up to %1. Above %2 a second reason is needed.")
                .arg(Hours::withUnit(dayMinutes),
                    Hours::withUnit(m_limits.dailySecondReasonMinutes)));
    }
    return {};
}

Result<void> ServiceRecords::judge(const Attendance &row, QDate day, const TimeBook &book) const
{
    const QDateTime now = m_database.clock().now();
    if (const auto wrong = HourRules::checkTime(day, row.from, row.to, now))
        return refused(*wrong, u"time"_s);
    const TimeSpan time{*row.from, *row.to};
    if (const auto *other = book.overlapping(row.volunteer, day, time)) {
        return refused(HourRefusal::TimeOverlaps, u"time"_s,
            HourRules::tr("The person has other service at that time: %1, %2.")
                .arg(book.title(*other), other->time.text()));
    }
    if (auto fine = judgeDay(row, book.minutesOn(row.volunteer, day) + time.minutes()); !fine)
        return fine;
    if (!HourRules::areInRange(row.scores))
        return refused(HourRefusal::ScoreOutOfRange, u"scores"_s);
    return {};
}

Result<std::vector<RowError>> ServiceRecords::check(
    QDate day, std::span<const Attendance> rows, const QString &title) const
{
    TimeBook book(m_database);
    const Access access(m_database);
    std::vector<RowError> errors;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Attendance &row = rows[i];
        if (!row.volunteer.isValid()) {
            errors.push_back({int(i), refused(HourRefusal::VolunteerUnknown, u"volunteer"_s)});
            continue;
        }
        if (auto allowed = access.require(Right::RecordHours, row.volunteer); !allowed) {
            errors.push_back({int(i), allowed.error()});
            errors.back().error.field = u"volunteer"_s;
            continue;
        }
        if (auto fine = requireRegistered(m_database, row.volunteer); !fine) {
            errors.push_back({int(i), fine.error()});
            continue;
        }
        if (auto opened = book.open(row.volunteer); !opened)
            return opened.error();
        if (auto fine = judge(row, day, book); !fine)
            errors.push_back({int(i), fine.error()});
        else
            book.add(row.volunteer, day, {*row.from, *row.to}, title, row.scores);
    }
    return errors;
}

Result<Recording> ServiceRecords::record(ActivityId id, std::span<const Attendance> rows)
{
    if (auto allowed = Access(m_database).require(Right::RecordHours); !allowed)
        return allowed.error();
    // Judged inside the transaction, so that nobody adds an overlapping record meanwhile.
    auto transaction = Transaction::begin(m_database, u"hours.record"_s);
    if (!transaction)
        return transaction.error();
    const auto activity = m_activities.activity(id);
    if (!activity)
        return activity.error();
    if (activity->cancelled) {
        return Error{Error::Kind::Conflict, u"activity_cancelled"_s,
            HourRules::tr("This activity has been cancelled."), {}};
    }
    auto errors = check(activity->heldOn, rows, activity->title);
    if (!errors)
        return errors.error();
    Recording recording{{}, *std::move(errors)};
    for (int i = 0; recording.errors.empty() && i < int(rows.size()); ++i) {
        const Attendance &row = rows[size_t(i)];
        if (auto done = m_activities.addWalkIn(*transaction, id, row.volunteer); !done) {
            recording.errors.push_back({i, done.error()});
            break;
        }
        const auto home = ServiceStore(m_database).unitOf(row.volunteer);
        if (!home)
            return home.error();
        const auto record = m_database.ids().next<ServiceRecordId>();
        if (auto done = transaction->insert("service_record", record.value(),
                ServiceStore::fieldsOf(recordOf(row, *activity, *home)));
            !done)
            return done.error();
        recording.records.push_back(record);
    }
    if (!recording.errors.empty())
        return Recording{{}, std::move(recording.errors)};
    if (auto done = transaction->commit(); !done)
        return done.error();
    m_activities.announceEnrolments(id);
    Q_EMIT recorded(id, recording.records);
    return recording;
}

Result<ServiceRecordId> ServiceRecords::correct(
    ServiceRecordId id, int minutes, const QString &reason)
{
    if (auto allowed = Access(m_database).require(Right::CorrectHours); !allowed)
        return allowed.error();
    auto transaction = Transaction::begin(m_database, u"hours.correct"_s, reason.trimmed());
    if (!transaction)
        return transaction.error();
    const ServiceStore store(m_database);
    auto record = store.record(id);
    const auto kept = store.keptMinutes(id);
    if (!record || !kept)
        return !record ? record.error() : kept.error();
    if (auto allowed = Access(m_database).require(Right::CorrectHours, record->volunteer); !allowed)
        return allowed.error();
    if (auto open = requireOpenRecord(m_database, record->volunteer); !open)
        return open.error();
    if (auto fine = HourRules::checkCorrection(record->kind, *kept, minutes, reason); !fine)
        return fine.error();

    ServiceRecord correction = *std::move(record);
    correction.id = m_database.ids().next<ServiceRecordId>();
    correction.kind = RecordKind::Correction;
    correction.time.reset();
    correction.minutes = minutes;
    correction.scores = {};
    correction.corrects = id;
    correction.reason = reason.trimmed();
    correction.note.clear();
    if (auto done = transaction->insert(
            "service_record", correction.id.value(), ServiceStore::fieldsOf(correction));
        !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    Q_EMIT corrected(id, correction.id);
    return correction.id;
}

Result<ServiceRecordId> ServiceRecords::addOpening(const OpeningBalance &opening)
{
    if (auto allowed = Access(m_database).require(Right::CorrectHours, opening.volunteer); !allowed)
        return allowed.error();
    const QString source = opening.source.trimmed();
    if (auto fine = HourRules::checkOpening(
            opening.minutes, source, opening.asOf, m_database.clock().today());
        !fine)
        return fine.error();
    if (auto fine = requireRegistered(m_database, opening.volunteer); !fine)
        return fine.error();
    auto transaction = Transaction::begin(m_database, u"hours.opening"_s);
    if (!transaction)
        return transaction.error();
    const ServiceStore store(m_database);
    const auto known = store.hasOpening(opening.volunteer, source);
    const auto home = store.unitOf(opening.volunteer);
    if (!known || !home)
        return !known ? known.error() : home.error();
    if (*known) {
        return Error{Error::Kind::Conflict, u"opening_exists"_s,
            HourRules::tr("Hours from this source are kept already for this person. Correct that "
                          "record instead."),
            u"source"_s};
    }
    ServiceRecord record;
    record.volunteer = opening.volunteer;
    record.kind = RecordKind::Opening;
    record.servedOn = opening.asOf;
    record.minutes = opening.minutes;
    record.evidence = Evidence::Sheet;
    record.reason = source;
    record.unit = *home;
    const auto id = m_database.ids().next<ServiceRecordId>();
    if (auto done
        = transaction->insert("service_record", id.value(), ServiceStore::fieldsOf(record));
        !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    Q_EMIT openingAdded(opening.volunteer, id);
    return id;
}

Result<ServiceRecord> ServiceRecords::record(ServiceRecordId id) const
{
    auto record = ServiceStore(m_database).record(id);
    if (record) {
        if (auto allowed = Access(m_database).require(Right::SeeRecords, record->volunteer);
            !allowed)
            return allowed.error();
    }
    return record;
}

Result<int> ServiceRecords::keptMinutes(ServiceRecordId id) const
{
    if (const auto allowed = record(id); !allowed)
        return allowed.error();
    return ServiceStore(m_database).keptMinutes(id);
}

Result<std::vector<ServiceRecord>> ServiceRecords::ofVolunteer(VolunteerId volunteer) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords, volunteer); !allowed)
        return allowed.error();
    return ServiceStore(m_database).ofVolunteer(volunteer);
}

Result<std::vector<qint64>> ServiceRecords::search(const RecordFilter &filter) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    return ServiceStore(m_database).search(filter, Access(m_database).visible());
}

Result<RecordSummary> ServiceRecords::summary(const RecordFilter &filter) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    return ServiceStore(m_database).summary(filter, Access(m_database).visible());
}

Result<ServiceTotals> ServiceRecords::totals(VolunteerId volunteer, std::optional<QDate> asOf) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords, volunteer); !allowed)
        return allowed.error();
    const auto totals = ServiceStore(m_database).totals(volunteer, asOf);
    if (!totals)
        return totals.error();
    return totals->empty() ? ServiceTotals{volunteer, 0, 0, 0} : totals->front();
}

Result<std::vector<ServiceTotals>> ServiceRecords::allTotals(std::optional<QDate> asOf) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    auto totals = ServiceStore(m_database).totals({}, asOf);
    if (totals) {
        const ScopedPeople own = Access(m_database).people();
        if (!own.isEverybody())
            std::erase_if(
                *totals, [&own](const ServiceTotals &one) { return !own.contains(one.volunteer); });
    }
    return totals;
}

} // namespace vs
