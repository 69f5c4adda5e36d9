// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/network/unit.h"
#include "models/network/unittree.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace vs
{

class CodeTables;

/// What holds in the network, as pure functions. A vertical network from the city down to the post
/// is how cities organise it (340号); which level hangs under which is ours.
class UnitRules final
{
    Q_DECLARE_TR_FUNCTIONS(vs::UnitRules)

public:
    /// Whether a unit of this level may hang under one of `above`; none: at the top.
    static bool mayHangUnder(UnitLevel level, std::optional<UnitLevel> above);
    /// The levels a unit below this one may have, the highest first; none: at the top.
    static std::vector<UnitLevel> levelsBelow(std::optional<UnitLevel> above);
    /// The level whose codes look like this one (GB/T 2260, GB/T 10114): 6 digits ending in 00 a
    /// city, other 6 a district, 9 a street; 12 digits and everything else a station.
    static UnitLevel levelOfCode(const QString &code);

    /// Everything that is wrong with a unit that is to stand in the network, each with its field
    /// `name`, `level`, `code` or `parent`: `unit_name_missing unit_name_taken unit_level_misplaced
    /// unit_code_length unit_code_prefix unit_code_taken unit_parent_closed unit_parent_unknown
    /// unit_below_itself`.
    static std::vector<Error> check(const Unit &unit, const UnitTree &tree);

    /// What looks odd but is taken: a code nobody knows, or one that is somebody else's name.
    static QStringList remarks(const Unit &unit, const CodeTables &codes);

    static Error unknown();

private:
    static void checkPlace(const Unit &unit, const UnitTree &tree, std::vector<Error> &wrong);
    static void checkCode(const Unit &unit, const UnitTree &tree, std::vector<Error> &wrong);
};

} // namespace vs
