// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/hourimport.h"

#include "models/access/access.h"
#include "models/core/dates.h"
#include "models/hours/hourjudge.h"
#include "models/hours/servicerecords.h"
#include "models/hours/servicestore.h"
#include "models/imports/importbatch.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"

#include <QFileInfo>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int rowsPerProgress = 1'000;
constexpr size_t rowsPerWrite = 5'000;

RowOutcome outcomeOf(int row, const HourVerdict &verdict)
{
    return {row, verdict.status, verdict.refusal ? HourRules::code(*verdict.refusal) : QString(),
        verdict.detail};
}

/// The first score that is none.
QString wrongScore(const RowCells &cells)
{
    const QStringList keys{u"punctuality"_s, u"attitude"_s, u"skill"_s};
    const auto wrong = std::find_if(keys.begin(), keys.end(), [&cells](const QString &key) {
        const HourRow row = HourRowReader().read(
            ListRows(HourColumns::specs(), {}).unkeyed(0, {{key, cells.value(key)}}).cells);
        return !row.scoresReadable || !HourRules::areInRange(row.scores);
    });
    return wrong == keys.end() ? keys.front() : *wrong;
}

HourRow mendedRow(const MendedRow &mended)
{
    const ListRow source
        = ListRows(HourColumns::specs(), {}).unkeyed(mended.held.row, mended.cells);
    HourRow row = HourRowReader().read(source.cells);
    row.idStoredAsNumber |= mended.numberWasLost;
    row.reviewReason = mended.cells.value(HourColumns::reviewReasonKey()).trimmed();
    row.secondReason = mended.cells.value(HourColumns::secondReasonKey()).trimmed();
    return row;
}

Fields scoreFields(const Scores &scores)
{
    Fields fields;
    for (const auto &[column, score] : {std::pair{"punctuality", scores.punctuality},
             {"attitude", scores.attitude}, {"skill", scores.skill}}) {
        if (score)
            fields.push_back({column, *score});
    }
    return fields;
}

} // namespace

HourImport::HourImport(Database &database, HeldRows &heldRows, ServiceRecords &records)
    : m_database(database)
    , m_heldRows(heldRows)
    , m_records(records)
{
}

std::vector<ColumnSpec> HourImport::columns() const
{
    return HourColumns::specs();
}

std::vector<ColumnSpec> HourImport::mendingColumns() const
{
    std::vector<ColumnSpec> specs = columns();
    specs.push_back({HourColumns::reviewReasonKey(), tr("Reason for the long day"), {}});
    specs.push_back({HourColumns::secondReasonKey(), tr("Second reason"), {}});
    return specs;
}

QString HourImport::reasonText(const QString &reason) const
{
    if (reason == unsolvedReason())
        return unsolvedText();
    const auto refusal = HourRules::refusalOf(reason);
    return refusal ? HourRules::text(*refusal) : QString();
}

QString HourImport::reasonColumn(const QString &reason, const RowCells &cells) const
{
    const auto refusal = HourRules::refusalOf(reason);
    if (!refusal)
        return {};
    switch (*refusal) {
    case HourRefusal::VolunteerUnknown:
    case HourRefusal::VolunteerAmbiguous:
    case HourRefusal::VolunteerNotRegistered:
        return u"id_number"_s;
    case HourRefusal::TitleMissing:
        return u"title"_s;
    case HourRefusal::TimeUnreadable:
        return !readDate(cells.value(u"date"_s)) ? u"date"_s
            : !readTime(cells.value(u"from"_s))  ? u"from"_s
                                                 : u"to"_s;
    case HourRefusal::TimeInFuture:
        return u"date"_s;
    case HourRefusal::TimeOverlaps:
        return u"from"_s;
    case HourRefusal::TimeZero:
    case HourRefusal::TimeCrossesMidnight:
        return u"to"_s;
    case HourRefusal::TimeOverDailyLimit:
        return cells.value(HourColumns::reviewReasonKey()).isEmpty()
            ? HourColumns::reviewReasonKey()
            : HourColumns::secondReasonKey();
    case HourRefusal::ScoreOutOfRange:
        return wrongScore(cells);
    }
    Q_UNREACHABLE();
}

/// Neither name nor number alone is required, but one of them is.
Result<void> HourImport::checkPeople(const ImportSource &source) const
{
    if (source.head.columnOf[0] >= 0 || source.head.columnOf[1] >= 0)
        return {};
    return Error::invalid(u"columns_missing"_s,
        tr("The list needs a column with names or one with ID numbers."), u"columns"_s);
}

Result<void> HourImport::learnScores(Transaction &transaction, const ServiceRecord &record)
{
    const auto done
        = transaction.update("service_record", record.id.value(), scoreFields(record.scores));
    return done ? Result<void>() : Result<void>(done.error());
}

/// One pass over a list.
class HourImport::Run final
{
public:
    Run(HourImport &import, const ImportSource &source, const ImportProgress &progress)
        : m_import(import)
        , m_source(source)
        , m_progress(progress)
        , m_specs(HourColumns::specs())
        , m_rows(m_specs, source.head)
    {
    }

    Result<ImportReport> preview()
    {
        if (auto read = readAll(nullptr); !read)
            return read.error();
        return std::move(m_report);
    }

    Result<ImportReport> commit()
    {
        auto transaction = Transaction::beginLong(m_import.m_database, u"hours.import"_s);
        if (!transaction)
            return transaction.error();
        auto batch = ImportBatch::begin(m_import.m_database, *transaction, ImportKind::Hours,
            QFileInfo(m_source.path).fileName(), m_source.sheetName);
        if (!batch)
            return batch.error();
        m_batch = &*batch;
        if (ServiceStore(m_import.m_database).isEmpty()) {
            if (auto done = transaction->deferIndexes("service_record"); !done)
                return done.error();
        }
        if (auto read = readAll(&*transaction); !read)
            return read.error();
        if (auto done = writePending(*transaction); !done)
            return done.error();
        if (auto done = batch->finish(m_report); !done)
            return done.error();
        if (auto done = transaction->commit(); !done)
            return done.error();
        return std::move(m_report);
    }

private:
    Result<void> readAll(Transaction *transaction)
    {
        auto judge = HourJudge::begin(m_import.m_database, m_import.m_records.limits());
        if (!judge)
            return judge.error();
        if (auto loaded = m_settled.load(m_import.m_database, ImportKind::Hours); !loaded)
            return loaded;
        Result<void> status;
        const auto read = m_rows.readAll(m_source, [&](ListRow &&row) {
            status = take(row, *judge, transaction);
            return status.ok();
        });
        return status ? read : status;
    }

    Result<void> take(const ListRow &row, HourJudge &judge, Transaction *transaction)
    {
        if (m_progress && m_report.rows.size() % rowsPerProgress == 0
            && !m_progress(int(m_report.rows.size())))
            return stopped();
        if (!row.isRecord) {
            m_report.rows.push_back({row.number, RowStatus::Skipped, {}, {}});
            return {};
        }
        if (row.unsolved)
            return takeUnsolved(row);
        auto verdict = judge.judge(m_reader.read(row.cells));
        if (!verdict)
            return verdict.error();
        if (verdict->status == RowStatus::Held)
            settle(row, *verdict);
        m_report.rows.push_back(outcomeOf(row.number, *verdict));
        return transaction ? keep(row, *verdict, *transaction) : Result<void>();
    }

    Result<void> takeUnsolved(const ListRow &row)
    {
        const RowStatus status = m_settled.statusOf(m_rows.keyed(row));
        const bool held = status == RowStatus::Held;
        m_report.rows.push_back({row.number, status, held ? unsolvedReason() : QString(), {}});
        return held && m_batch ? m_batch->hold(row.number, unsolvedReason(), m_rows.keyed(row))
                               : Result<void>();
    }

    void settle(const ListRow &row, HourVerdict &verdict) const
    {
        verdict.status = m_settled.statusOf(m_rows.keyed(row));
        if (verdict.status != RowStatus::Held) {
            verdict.refusal.reset();
            verdict.detail.clear();
        }
    }

    Result<void> keep(const ListRow &row, const HourVerdict &verdict, Transaction &transaction)
    {
        if (verdict.status == RowStatus::Held)
            return m_batch->hold(row.number, HourRules::code(*verdict.refusal), m_rows.keyed(row));
        if (verdict.status == RowStatus::Added)
            return add(verdict.record, transaction);
        if (verdict.status == RowStatus::Updated)
            return learnScores(transaction, verdict.record);
        return {};
    }

    /// Rows of one shape are written together.
    Result<void> add(const ServiceRecord &record, Transaction &transaction)
    {
        Fields fields = ServiceStore::fieldsOf(record, m_batch->id());
        const bool alike = m_pending.empty() || m_pending.front().fields.size() == fields.size();
        if (!alike || m_pending.size() >= rowsPerWrite) {
            if (auto done = writePending(transaction); !done)
                return done;
        }
        m_pending.push_back({m_import.m_database.ids().next(), std::move(fields)});
        return {};
    }

    Result<void> writePending(Transaction &transaction)
    {
        return transaction.insertAll("service_record", std::exchange(m_pending, {}));
    }

    HourImport &m_import;
    const ImportSource &m_source;
    const ImportProgress &m_progress;
    const std::vector<ColumnSpec> m_specs;
    const ListRows m_rows;
    HourRowReader m_reader;
    SettledRows m_settled;
    ImportBatch *m_batch = nullptr;
    std::vector<Transaction::Row> m_pending; ///< to be added
    ImportReport m_report;
};

Result<ImportReport> HourImport::run(
    const ImportSource &source, Mode mode, const ImportProgress &progress)
{
    if (auto allowed = Access(m_database).require(Right::ImportLists); !allowed)
        return allowed.error();
    if (auto fine = check(source); !fine)
        return fine.error();
    if (auto fine = checkPeople(source); !fine)
        return fine.error();
    Run run(*this, source, progress);
    if (mode == Mode::Preview)
        return run.preview();
    auto report = run.commit();
    if (report) {
        m_heldRows.announce();
        m_records.announceImport();
    }
    return report;
}

Result<std::vector<RowOutcome>> HourImport::acceptAll(
    const std::vector<MendedRow> &rows, const ImportProgress &progress)
{
    if (auto allowed = Access(m_database).require(Right::ImportLists); !allowed)
        return allowed.error();
    auto transaction = Transaction::begin(m_database, u"hours.accept_row"_s);
    if (!transaction)
        return transaction.error();
    std::vector<HourRow> read;
    for (const MendedRow &row : rows)
        read.push_back(mendedRow(row));
    auto judge = HourJudge::begin(m_database, m_records.limits(), read);
    if (!judge)
        return judge.error();
    std::vector<RowOutcome> outcomes;
    for (const MendedRow &row : rows) {
        if (progress && outcomes.size() % rowsPerProgress == 0 && !progress(int(outcomes.size())))
            return stopped();
        auto outcome = acceptOne(row, read[outcomes.size()], *judge, *transaction);
        if (!outcome)
            return outcome.error();
        outcomes.push_back(*std::move(outcome));
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    m_heldRows.announce();
    m_records.announceImport();
    return outcomes;
}

Result<RowOutcome> HourImport::acceptOne(
    const MendedRow &mended, const HourRow &row, HourJudge &judge, Transaction &transaction)
{
    const HeldRow &held = mended.held;
    const auto verdict = judge.judge(row);
    if (!verdict)
        return verdict.error();
    const RowOutcome outcome = outcomeOf(held.row, *verdict);
    if (verdict->status == RowStatus::Held) {
        const auto kept = m_heldRows.keep(transaction, held, mended.cells, outcome.reason);
        return kept ? Result<RowOutcome>(outcome) : Result<RowOutcome>(kept.error());
    }
    qint64 record = verdict->record.id.value();
    Result<void> done;
    if (verdict->status == RowStatus::Added) {
        record = m_database.ids().next();
        done = transaction.insert(
            "service_record", record, ServiceStore::fieldsOf(verdict->record, held.import));
    } else if (verdict->status == RowStatus::Updated) {
        done = learnScores(transaction, verdict->record);
    }
    if (done)
        done = m_heldRows.accept(transaction, held.id, record);
    return done ? Result<RowOutcome>(outcome) : Result<RowOutcome>(done.error());
}

} // namespace vs
