// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/duplicates/duplicatefinder.h"

#include <functional>

namespace vs
{

class CodeTables;
class Duplicates;
class Prompter;
class Volunteers;

/// What the desk for duplicates works with; everything outlives it.
struct DuplicateDoors {
    using Find = std::function<Result<std::vector<DuplicatePair>>(const DuplicateProgress &)>;

    Duplicates &duplicates;
    Volunteers &volunteers;
    const CodeTables &codes;
    Prompter &prompter;
    Find find; ///< Duplicates::find() on the thread it is called from
};

} // namespace vs
