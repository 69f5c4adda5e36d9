// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerhistory.h"

#include "models/core/codetables.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/volunteers/masks.h"
#include "models/volunteers/personaldata.h"
#include "models/volunteers/volunteertext.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QHash<qint64, QString> namesById(const Database &database, const QString &sql)
{
    QHash<qint64, QString> names;
    Query query(database, sql);
    while (query.next())
        names.insert(query.integer(0), query.text(1));
    return names;
}

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// The code table behind a column, or empty.
QString tableOf(const QString &column)
{
    const QHash<QString, QString> tables{{u"gender"_s, u"gender"_s},
        {u"document_type"_s, u"document_type"_s}, {u"skills"_s, u"skill"_s},
        {u"service_categories"_s, u"service_category"_s}, {u"availability"_s, u"availability"_s},
        {u"ethnicity"_s, u"ethnicity"_s}, {u"political_status"_s, u"political_status"_s},
        {u"education"_s, u"education"_s}, {u"occupation"_s, u"occupation"_s}};
    return tables.value(column);
}

QString masked(const QString &column, const QString &text)
{
    if (column == u"phone" || column == u"guardian_phone")
        return maskedPhone(text);
    if (column == u"id_number")
        return maskedIdNumber(text);
    if (column == u"guardian_name")
        return maskedName(text);
    return u"***"_s;
}

} // namespace

VolunteerHistory::VolunteerHistory(const Database &database, const CodeTables &codes)
    : m_database(database)
    , m_codes(codes)
    , m_users(namesById(database, u"SELECT id, name FROM user"_s))
    , m_units(namesById(database, u"SELECT id, name FROM unit"_s))
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
        HistoryLine line{entry.sequence, entry.at.toLocalTime(), m_users.value(entry.user.value()),
            VolunteerText::action(entry.action), withdrawn ? QString() : entry.reason, {}};
        for (const JournalChange &change : entry.changes) {
            if (withdrawn
                && !isShownAfterWithdrawal(
                    QString::fromLatin1(change.table), QString::fromLatin1(change.column)))
                continue;
            if (change.table == "disclosure" && change.column == "reason")
                line.reason = textOf(change.after);
            else if (change.table == "disclosure" && change.column == "what")
                line.changes += disclosed(textOf(change.after));
            else if (change.table == "volunteer" && change.before)
                line.changes += changeText(change);
        }
        line.changes.removeAll(QString());
        lines.push_back(std::move(line));
    }
    return {};
}

QString VolunteerHistory::disclosed(const QString &columns)
{
    QStringList labels;
    for (const QString &column : columns.split(u',', Qt::SkipEmptyParts))
        labels += VolunteerText::column(column);
    labels.removeAll(QString());
    return labels.join(u"、"_s);
}

/// Empty for columns that only follow from others.
QString VolunteerHistory::changeText(const JournalChange &change) const
{
    const QString column = QString::fromLatin1(change.column);
    const QString label = VolunteerText::column(column);
    if (label.isEmpty())
        return {};
    if (column == u"photo")
        return label;
    return tr("%1: %2 → %3").arg(label, shown(column, *change.before), shown(column, change.after));
}

QString VolunteerHistory::shown(const QString &column, const Value &value) const
{
    QString text;
    if (const auto *sealed = std::get_if<Sealed>(&value)) {
        text = QString::fromUtf8(sealed->bytes);
        text = text.isEmpty() ? text : masked(column, text);
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        if (column == u"unit_id")
            text = m_units.value(*number);
        else if (column == u"station_staff")
            text = *number != 0 ? tr("yes") : tr("no");
        else
            text = QString::number(*number);
    } else if (const auto *words = std::get_if<QString>(&value)) {
        text = *words;
    }
    if (column == u"status")
        text = VolunteerText::status(volunteerStatus(text));
    else if (column == u"consent_by")
        text = VolunteerText::consentBy(consentBy(text));
    else if (column == u"consent_how")
        text = VolunteerText::consentHow(consentHow(text));
    else if (column == u"residence_division")
        text = m_codes.divisionName(text);
    else if (const QString table = tableOf(column); !table.isEmpty())
        text = labels(table, text);
    return text.isEmpty() ? u"—"_s : text;
}

QString VolunteerHistory::labels(const QString &table, const QString &codes) const
{
    QStringList labels;
    for (const QString &code : codes.split(u',', Qt::SkipEmptyParts))
        labels += m_codes.label(table, code);
    return labels.join(u"、"_s);
}

} // namespace vs
