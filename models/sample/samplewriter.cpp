// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplewriter.h"

#include "models/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 rowsPerTick = 1000;
constexpr qint64 rowsPerFlush = 20'000;

} // namespace

SampleWriter::SampleWriter(
    Database &database, Transaction transaction, qint64 expectedRows, SampleProgress progress)
    : m_database(&database)
    , m_transaction(std::move(transaction))
    , m_expected(expectedRows)
    , m_progress(std::move(progress))
{
}

Result<SampleWriter> SampleWriter::begin(
    Database &database, qint64 expectedRows, SampleProgress progress)
{
    auto transaction = Transaction::beginLong(database, u"sample.fill"_s);
    if (!transaction)
        return transaction.error();
    SampleWriter writer(database, *std::move(transaction), expectedRows, std::move(progress));
    for (const Run &run : writer.m_runs) {
        if (auto done = writer.m_transaction.deferIndexes(run.table); !done)
            return done.error();
    }
    return writer;
}

qint64 SampleWriter::nextId()
{
    return m_database->ids().next();
}

bool SampleWriter::add(const char *table, qint64 id, const Fields &fields)
{
    if (m_error)
        return false;
    const auto run = std::find_if(m_runs.begin(), m_runs.end(),
        [table](const Run &candidate) { return std::strcmp(candidate.table, table) == 0; });
    Q_ASSERT(run != m_runs.end());
    run->rows.push_back({id, fields});
    ++m_rows;
    ++m_waiting;
    return (m_waiting < rowsPerFlush || flush()) && (m_rows % rowsPerTick != 0 || tell());
}

bool SampleWriter::flush()
{
    for (Run &run : m_runs) {
        if (auto done = m_transaction.insertAll(run.table, run.rows); !done) {
            m_error = done.error();
            return false;
        }
        run.rows.clear();
    }
    m_waiting = 0;
    return true;
}

bool SampleWriter::tell()
{
    if (m_progress && !m_progress(std::min(m_rows, m_expected), m_expected)) {
        m_error = Error{Error::Kind::Cancelled, u"cancelled"_s,
            QCoreApplication::translate("vs::Sample", "Stopped. No sample data was written."), {}};
    }
    return !m_error;
}

Result<void> SampleWriter::commit()
{
    return !m_error && flush() ? m_transaction.commit() : Result<void>(*m_error);
}

} // namespace vs
