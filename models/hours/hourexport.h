// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/hours/recordfilter.h"

#include <QCoreApplication>

#include <functional>

namespace vs
{

class Database;

/// Writes the hour ledger as a list for spreadsheet programs: who (by name and station number, no
/// identity number), what, when, how long, how well, how proved. Heads are Chinese, because the
/// list goes to offices; HourImport understands them.
class HourExport final
{
    Q_DECLARE_TR_FUNCTIONS(vs::HourExport)

public:
    /// Called with the rows done so far; false stops, and no file is written.
    using Progress = std::function<bool(int rowsDone)>;

    /// Gives the number of rows. Errors of TableWriter and of storage; Cancelled.
    static Result<int> write(const Database &database, const QString &path,
        const RecordFilter &filter = {}, const Progress &progress = {});
};

} // namespace vs
