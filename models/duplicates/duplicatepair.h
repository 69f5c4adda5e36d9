// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QStringList>

namespace vs
{

/// What two records have in common, and what speaks against it.
struct Likeness {
    bool document = false; ///< the same number, perhaps in another form (15 and 18 digits)
    bool name = false;     ///< the same name, also in the other script: 張偉 and 张伟
    bool sound = false;    ///< the same pinyin: 张伟 and 章伟, or Zhang Wei of a passport
    bool scripts = false;  ///< one name in Han, the other in Latin letters
    bool birth = false;    ///< the same birth date
    bool phone = false;
    bool address = false;
    bool otherBirth = false; ///< both birth dates are known and differ
    bool ownNumbers = false; ///< both have a valid number of the mainland's ID, and they differ

    bool operator==(const Likeness &) const = default;
};

/// Two records that may be of one person.
struct DuplicatePair {
    VolunteerId first; ///< the older record
    VolunteerId second;
    Likeness likeness;
    int strength = 0; ///< 0–100, see DuplicateRules
};

} // namespace vs
