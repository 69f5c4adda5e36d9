// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vs
{

/// A person's name as it is kept and compared: half-width letters, no spaces between Han
/// characters, single spaces between Latin words, `·` as the only separator inside minority and
/// foreign names (买买提·吐尔逊). Words that mean "nothing" give an empty string.
QString normalisePersonName(QStringView text);

/// Whether that may be somebody's name: it has a letter, and does not begin like the formula of a
/// spreadsheet (=SUM(1,2)), which a list that is handed out would carry into another.
bool isPossiblePersonName(QStringView normalised);

} // namespace vs
