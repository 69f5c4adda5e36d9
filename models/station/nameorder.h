// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/settling.h"

namespace vs
{

/// Keys of names begin each syllable with a capital, so that lists stand in order of syllables.
/// Files from before have them in small letters only: they are written anew. See NameKeys.
Settling nameOrder();

} // namespace vs
