// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/storage/journal.h"
#include "models/volunteers/historyline.h"

#include <QCoreApplication>
#include <QHash>

namespace vs
{

class CodeTables;
class Database;

/// Reads the journal of a person, of the complaints and of what was revealed.
class VolunteerHistory final
{
    Q_DECLARE_TR_FUNCTIONS(vs::VolunteerHistory)

public:
    VolunteerHistory(const Database &database, const CodeTables &codes);

    /// Newest first. Of somebody withdrawn only what isShownAfterWithdrawal(), and no reasons.
    Result<std::vector<HistoryLine>> of(VolunteerId id) const;

private:
    Result<void> append(std::vector<HistoryLine> &lines, qint64 record, bool withdrawn) const;
    QString changeText(const JournalChange &change) const;
    QString shown(const QString &column, const Value &value) const;
    QString labels(const QString &table, const QString &codes) const;
    static QString disclosed(const QString &columns);

    const Database &m_database;
    const CodeTables &m_codes;
    QHash<qint64, QString> m_users;
    QHash<qint64, QString> m_units;
};

} // namespace vs
