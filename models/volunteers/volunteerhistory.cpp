// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerhistory.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/volunteers/personaldata.h"
#include "models/volunteers/volunteertext.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

VolunteerHistory::VolunteerHistory(const Database &database, const CodeTables &codes)
    : m_database(database)
    , m_words(database, codes)
{
}

Result<std::vector<HistoryLine>> VolunteerHistory::of(VolunteerId id) const
{
    std::vector<qint64> records{id.value()};
    Query related(m_database,
        u"SELECT id FROM complaint WHERE volunteer_id = ? "
        "UNION ALL SELECT id FROM disclosure WHERE volunteer_id = ?"_s);
    related.bind(id.value()).bind(id.value());
    while (related.next())
        records.push_back(related.integer(0));
    const bool withdrawn = isWithdrawn(m_database, id);
    std::vector<HistoryLine> lines;
    for (const qint64 record : records) {
        if (auto done = append(lines, record, withdrawn); !done)
            return done.error();
    }
    std::sort(lines.begin(), lines.end(),
        [](const HistoryLine &a, const HistoryLine &b) { return a.sequence > b.sequence; });
    return lines;
}

Result<void> VolunteerHistory::append(
    std::vector<HistoryLine> &lines, qint64 record, bool withdrawn) const
{
    const auto entries = Journal::history(m_database, record);
    if (!entries)
        return entries.error();
    for (const Journal::History &entry : *entries) {
        QString what = VolunteerText::action(entry.action);
        if (what == entry.action)
            what = JournalWords::action(entry.action);
        HistoryLine line{entry.sequence, entry.at.toLocalTime(), m_words.user(entry.user.value()),
            what, withdrawn ? QString() : entry.reason, {}};
        for (const JournalChange &change : entry.changes) {
            if (withdrawn
                && !isShownAfterWithdrawal(
                    QString::fromLatin1(change.table), QString::fromLatin1(change.column)))
                continue;
            if (change.table == "disclosure" && change.column == "reason")
                line.reason = textOf(change.after);
            else if (change.table == "disclosure" && change.column == "what")
                line.changes += JournalWords::disclosed(textOf(change.after));
            else if (change.table == "volunteer" && change.before)
                line.changes += m_words.change(change);
        }
        line.changes.removeAll(QString());
        lines.push_back(std::move(line));
    }
    return {};
}

} // namespace vs
