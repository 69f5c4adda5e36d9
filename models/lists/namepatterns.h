// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/nametokens.h"

namespace vs
{

/// Neighbouring tokens of a name, each out of a range.
using NamePattern = std::vector<NameTokens::Range>;

/// Every way the tokens of a name can fit a typed text: a part of the name as it is written; its
/// pinyin from the start of a syllable on (`jianguo`, `zhangj`); its initials (`zjg`, `jg`). A name
/// that contains one of them is found. Nothing for an empty text, and for one that fits no name.
std::vector<NamePattern> namePatterns(QStringView text, const NameTokens &tokens);

/// True when the text has nothing to look for, so that everybody fits.
bool isEmptyNameText(QStringView text);

} // namespace vs
