// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/duplicates/duplicatepair.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace vs
{

class Database;
struct UnitScope;

/// False: stop. `total` 0 while it is not known.
using DuplicateProgress = std::function<bool(qint64 done, qint64 total)>;

/// Goes through the whole register once and finds the records that look alike: by document number
/// in any form, phone, name and birth date, name and address, across scripts and pinyin. Only what
/// must be compared is opened; names and numbers are held as hashes. Who has withdrawn and pairs
/// said to be two people are left out. A phone or a name shared by more than `crowd` records is
/// that of an organisation and no reason by itself.
class DuplicateFinder final
{
    Q_DECLARE_TR_FUNCTIONS(vs::DuplicateFinder)

public:
    static constexpr int crowd = 12;

    /// The strongest first. Error Cancelled; Denied while locked. On any thread with a connection.
    static Result<std::vector<DuplicatePair>> find(
        const Database &database, const UnitScope &scope, const DuplicateProgress &progress = {});
};

} // namespace vs
