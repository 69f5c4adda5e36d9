// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/history/journalwords.h"
#include "models/volunteers/historyline.h"

namespace vs
{

class CodeTables;
class Database;

/// Reads the journal of a person, of the complaints and of what was revealed.
class VolunteerHistory final
{
public:
    VolunteerHistory(const Database &database, const CodeTables &codes);

    /// Newest first. Of somebody withdrawn only what isShownAfterWithdrawal(), and no reasons.
    Result<std::vector<HistoryLine>> of(VolunteerId id) const;

private:
    Result<void> append(std::vector<HistoryLine> &lines, qint64 record, bool withdrawn) const;

    const Database &m_database;
    const JournalWords m_words;
};

} // namespace vs
