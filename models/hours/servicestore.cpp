// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/servicestore.h"

#include "models/hours/hourrules.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto recordColumns = QLatin1StringView(
    "r.id, r.volunteer_id, r.kind, r.activity_id, r.title, r.role, r.served_on, r.starts_at, "
    "r.ends_at, r.minutes, r.punctuality, r.attitude, r.skill, r.evidence, r.corrects_id, "
    "r.reason, r.note, r.unit_id");
constexpr int recordColumnCount = 18;

/// What a record has left after its corrections.
constexpr auto keptMinutesOfRow
    = QLatin1StringView("r.minutes + coalesce((SELECT sum(c.minutes) FROM service_record c "
                        "WHERE c.corrects_id = r.id), 0)");

QString kindCode(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Service:
        return u"service"_s;
    case RecordKind::Correction:
        return u"correction"_s;
    case RecordKind::Opening:
        return u"opening"_s;
    }
    Q_UNREACHABLE();
}

RecordKind kindOf(const QString &code)
{
    if (code == u"correction"_s)
        return RecordKind::Correction;
    return code == u"opening"_s ? RecordKind::Opening : RecordKind::Service;
}

std::optional<int> optionalNumber(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.number(column));
}

Scores readScores(const Query &query, int column)
{
    return {optionalNumber(query, column), optionalNumber(query, column + 1),
        optionalNumber(query, column + 2)};
}

Value optionalValue(std::optional<int> number)
{
    return number ? Value(*number) : Value();
}

ServiceRecord readRecord(Query &query)
{
    ServiceRecord record;
    record.id = ServiceRecordId(query.integer(0));
    record.volunteer = VolunteerId(query.integer(1));
    record.kind = kindOf(query.text(2));
    record.activity = ActivityId(query.integer(3));
    record.title = query.text(4);
    record.role = query.text(5);
    record.servedOn = query.day(6);
    if (!query.isNull(7))
        record.time = TimeSpan{query.number(7), query.number(8)};
    record.minutes = query.number(9);
    record.scores = readScores(query, 10);
    record.evidence = static_cast<Evidence>(query.text(13).at(0).unicode());
    record.corrects = ServiceRecordId(query.integer(14));
    record.reason = query.text(15);
    record.note = query.cellText(16, {"service_record", record.id.value(), "note"});
    record.unit = UnitId(query.integer(17));
    return record;
}

/// For `IN (SELECT value FROM json_each(?))`: a list of any length in one place of the statement.
template <typename Numbers>
QString jsonList(const Numbers &numbers)
{
    QJsonArray list;
    for (const auto &number : numbers) {
        if constexpr (std::is_same_v<std::decay_t<decltype(number)>, qint64>)
            list.append(number);
        else
            list.append(number.value());
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString isoDay(std::optional<QDate> day, const QString &unbounded)
{
    return day && day->isValid() ? day->toString(Qt::ISODate) : unbounded;
}

/// The condition of a filter, and its values.
QString condition(const RecordFilter &filter, const UnitScope &scope)
{
    return u" WHERE served_on BETWEEN ? AND ?"_s
        + (filter.volunteers ? u" AND volunteer_id IN (SELECT value FROM json_each(?))"_s
                             : QString())
        + scope.peopleCondition("volunteer_id");
}

void bindFilter(Query &query, const RecordFilter &filter, const UnitScope &scope)
{
    query.bind(isoDay(filter.first, u"0000"_s)).bind(isoDay(filter.last, u"9999"_s));
    if (filter.volunteers)
        query.bind(jsonList(*filter.volunteers));
    if (!scope.isEverything())
        query.bind(scope.json());
}

/// Scores added up.
struct Evaluations {
    int records = 0;
    qint64 scores = 0;
    qint64 sum = 0;
};

void finish(ServiceTotals &totals, const Evaluations &all)
{
    totals.evaluations = all.records;
    // Rounded down, so that nobody passes a floor of the star rules by rounding.
    totals.qualityHundredths = all.scores > 0 ? static_cast<int>(100 * all.sum / all.scores) : 0;
}

constexpr auto evaluationColumns = QLatin1StringView(
    "sum(punctuality IS NOT NULL OR attitude IS NOT NULL OR skill IS NOT NULL), "
    "count(punctuality) + count(attitude) + count(skill), "
    "coalesce(sum(punctuality), 0) + coalesce(sum(attitude), 0) + coalesce(sum(skill), 0)");

/// Evaluations of records whose corrections took everything back, by person. There are few.
Result<QHash<VolunteerId, Evaluations>> voidEvaluations(
    const Database &database, std::optional<VolunteerId> volunteer, const QString &asOf)
{
    Query query(database,
        u"SELECT volunteer_id, "_s + evaluationColumns
            + (volunteer
                    ? u" FROM service_record r WHERE volunteer_id = ? AND served_on <= ? "
                      "AND r.minutes = -(SELECT sum(c.minutes) FROM service_record c "
                      "WHERE c.corrects_id = r.id) GROUP BY volunteer_id"_s
                    : u" FROM (SELECT corrects_id AS corrected, sum(minutes) AS taken "
                      "FROM service_record WHERE corrects_id IS NOT NULL "
                      "GROUP BY corrects_id) JOIN service_record r ON r.id = corrected "
                      "WHERE r.minutes + taken = 0 AND served_on <= ? GROUP BY volunteer_id"_s));
    if (volunteer)
        query.bind(volunteer->value());
    query.bind(asOf);
    QHash<VolunteerId, Evaluations> evaluations;
    while (query.next()) {
        evaluations.insert(
            VolunteerId(query.integer(0)), {query.number(1), query.integer(2), query.integer(3)});
    }
    if (query.failed())
        return query.error();
    return evaluations;
}

} // namespace

/// Columns that stay NULL in most rows are named only where they are not: bulk rows get cheaper.
Fields ServiceStore::fieldsOf(const ServiceRecord &record, ImportId import)
{
    Fields fields{{"volunteer_id", record.volunteer.value()}, {"kind", kindCode(record.kind)},
        {"title", record.title}, {"role", record.role},
        {"served_on", record.servedOn.toString(Qt::ISODate)}, {"minutes", record.minutes},
        {"punctuality", optionalValue(record.scores.punctuality)},
        {"attitude", optionalValue(record.scores.attitude)},
        {"skill", optionalValue(record.scores.skill)},
        {"evidence", QString(QChar(static_cast<char16_t>(record.evidence)))},
        {"nature", u"credit"_s}, {"reason", record.reason}};
    if (record.time) {
        fields.push_back({"starts_at", record.time->from});
        fields.push_back({"ends_at", record.time->to});
    }
    if (record.activity.isValid())
        fields.push_back({"activity_id", record.activity.value()});
    if (record.unit.isValid())
        fields.push_back({"unit_id", record.unit.value()});
    if (record.corrects.isValid())
        fields.push_back({"corrects_id", record.corrects.value()});
    if (import.isValid())
        fields.push_back({"import_id", import.value()});
    if (!record.note.isEmpty())
        fields.push_back({"note", Sealed(record.note)});
    return fields;
}

Result<ServiceRecord> ServiceStore::record(ServiceRecordId id) const
{
    Query query(
        m_database, u"SELECT "_s + recordColumns + u" FROM service_record r WHERE r.id = ?"_s);
    query.bind(id.value());
    if (query.next()) {
        const ServiceRecord record = readRecord(query);
        if (!query.failed())
            return record;
    }
    if (query.failed())
        return query.error();
    return Error{Error::Kind::NotFound, u"record_unknown"_s,
        HourRules::tr("There is no such record of hours."), {}};
}

Result<int> ServiceStore::keptMinutes(ServiceRecordId id) const
{
    Query query(
        m_database, u"SELECT "_s + keptMinutesOfRow + u" FROM service_record r WHERE r.id = ?"_s);
    query.bind(id.value());
    const int minutes = query.next() ? query.number(0) : 0;
    if (query.failed())
        return query.error();
    return minutes;
}

Result<std::vector<NamedRecord>> ServiceStore::records(std::span<const qint64> ids) const
{
    Query query(m_database,
        u"SELECT "_s + recordColumns + u", v.name, v.number, "_s + keptMinutesOfRow
            + u" FROM service_record r JOIN volunteer v ON v.id = r.volunteer_id "
              "WHERE r.id IN (SELECT value FROM json_each(?))"_s);
    query.bind(jsonList(ids));
    std::vector<NamedRecord> records;
    while (query.next()) {
        records.push_back({readRecord(query), query.text(recordColumnCount),
            query.text(recordColumnCount + 1), query.integer(recordColumnCount + 2)});
    }
    if (query.failed())
        return query.error();
    return records;
}

Result<std::vector<ServiceRecord>> ServiceStore::ofVolunteer(VolunteerId volunteer) const
{
    Query query(m_database,
        u"SELECT "_s + recordColumns
            + u" FROM service_record r WHERE r.volunteer_id = ? "
              "ORDER BY r.served_on DESC, r.starts_at DESC, r.id DESC"_s);
    query.bind(volunteer.value());
    std::vector<ServiceRecord> records;
    while (query.next())
        records.push_back(readRecord(query));
    if (query.failed())
        return query.error();
    return records;
}

bool ServiceStore::isEmpty() const
{
    Query query(m_database, u"SELECT 1 FROM service_record LIMIT 1"_s);
    return !query.next();
}

Result<UnitId> ServiceStore::unitOf(VolunteerId volunteer) const
{
    Query query(m_database, u"SELECT unit_id FROM volunteer WHERE id = ?"_s);
    query.bind(volunteer.value());
    const UnitId unit = query.next() ? UnitId(query.integer(0)) : UnitId();
    if (query.failed())
        return query.error();
    return unit;
}

Result<bool> ServiceStore::hasOpening(VolunteerId volunteer, const QString &source) const
{
    Query query(m_database,
        u"SELECT 1 FROM service_record WHERE volunteer_id = ? AND kind = 'opening' "
        "AND reason = ? LIMIT 1"_s);
    query.bind(volunteer.value()).bind(source);
    const bool known = query.next();
    if (query.failed())
        return query.error();
    return known;
}

Result<std::vector<qint64>> ServiceStore::search(
    const RecordFilter &filter, const UnitScope &scope) const
{
    Query query(m_database,
        u"SELECT id FROM service_record"_s + condition(filter, scope)
            + u" ORDER BY served_on DESC, id DESC"_s);
    bindFilter(query, filter, scope);
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    if (query.failed())
        return query.error();
    return ids;
}

Result<RecordSummary> ServiceStore::summary(
    const RecordFilter &filter, const UnitScope &scope) const
{
    Query query(m_database,
        u"SELECT count(*), coalesce(sum(minutes), 0) FROM service_record"_s
            + condition(filter, scope));
    bindFilter(query, filter, scope);
    RecordSummary summary;
    if (query.next())
        summary = {query.number(0), query.integer(1)};
    if (query.failed())
        return query.error();
    return summary;
}

Result<std::vector<ServiceTotals>> ServiceStore::totals(
    std::optional<VolunteerId> volunteer, std::optional<QDate> asOf) const
{
    const QString day = isoDay(asOf, u"9999"_s);
    const auto taken = voidEvaluations(m_database, volunteer, day);
    if (!taken)
        return taken.error();
    Query query(m_database,
        u"SELECT volunteer_id, sum(minutes), "_s + evaluationColumns
            + u" FROM service_record WHERE "_s
            + (volunteer ? u"volunteer_id = ? AND "_s : QString())
            + u"+served_on <= ? GROUP BY volunteer_id"_s);
    if (volunteer)
        query.bind(volunteer->value());
    query.bind(day);
    std::vector<ServiceTotals> totals;
    while (query.next()) {
        ServiceTotals one{VolunteerId(query.integer(0)), query.integer(1), 0, 0};
        const Evaluations away = taken->value(one.volunteer);
        finish(one,
            {query.number(2) - away.records, query.integer(3) - away.scores,
                query.integer(4) - away.sum});
        totals.push_back(one);
    }
    if (query.failed())
        return query.error();
    return totals;
}

ServedReader::ServedReader(const Database &database)
    : m_query(database,
        u"SELECT r.id, r.served_on, r.starts_at, r.ends_at, "_s + keptMinutesOfRow
            + u", r.title, r.punctuality, r.attitude, r.skill FROM service_record r "
              "WHERE r.volunteer_id = ? AND r.kind = 'service'"_s)
{
}

Result<void> ServedReader::read(
    VolunteerId volunteer, const std::function<void(const ServiceStore::Served &)> &sink)
{
    m_query.rewind();
    m_query.bind(volunteer.value());
    while (m_query.next()) {
        sink({m_query.integer(0), m_query.day(1), {m_query.number(2), m_query.number(3)},
            m_query.number(4), m_query.text(5), readScores(m_query, 6)});
    }
    return m_query.failed() ? Result<void>(m_query.error()) : Result<void>();
}

} // namespace vs
