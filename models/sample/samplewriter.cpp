// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplewriter.h"

#include "models/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 rowsPerTick = 1000;

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
    auto transaction = Transaction::begin(database, u"sample.fill"_s);
    if (!transaction)
        return transaction.error();
    return SampleWriter(database, *std::move(transaction), expectedRows, std::move(progress));
}

qint64 SampleWriter::nextId()
{
    return m_database->ids().next();
}

bool SampleWriter::add(const char *table, qint64 id, const Fields &fields)
{
    if (m_error)
        return false;
    if (auto done = m_transaction.insert(table, id, fields); !done) {
        m_error = done.error();
        return false;
    }
    ++m_rows;
    const bool tick = m_progress && m_rows % rowsPerTick == 0;
    if (tick && !m_progress(std::min(m_rows, m_expected), m_expected)) {
        m_error = Error{Error::Kind::Cancelled, u"cancelled"_s,
            QCoreApplication::translate("vs::Sample", "Stopped. No sample data was written."), {}};
    }
    return !m_error;
}

Result<void> SampleWriter::commit()
{
    return m_error ? Result<void>(*m_error) : m_transaction.commit();
}

} // namespace vs
