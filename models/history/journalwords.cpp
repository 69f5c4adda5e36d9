// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/journalwords.h"

#include "models/core/codetables.h"
#include "models/core/hours.h"
#include "models/history/journallabels.h"
#include "models/network/unit.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/volunteers/masks.h"
#include "models/volunteers/personaldata.h"
#include "models/volunteers/volunteertext.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString settingName(const QString &key)
{
    const QString text = JournalLabels::setting(key);
    return text.isEmpty() ? key : text;
}

/// The code table behind a column, or empty.
QString codeTableOf(const QByteArray &table, const QString &column)
{
    if (table == "group_membership" && column == u"role")
        return u"group_role"_s;
    if (table == "volunteer_group" && column == u"kind")
        return u"group_type"_s;
    static const QHash<QString, QString> tables{{u"gender"_s, u"gender"_s},
        {u"document_type"_s, u"document_type"_s}, {u"skills"_s, u"skill"_s},
        {u"service_categories"_s, u"service_category"_s}, {u"category"_s, u"service_category"_s},
        {u"availability"_s, u"availability"_s}, {u"ethnicity"_s, u"ethnicity"_s},
        {u"political_status"_s, u"political_status"_s}, {u"education"_s, u"education"_s},
        {u"occupation"_s, u"occupation"_s}, {u"specialty"_s, u"specialty"_s},
        {u"offers"_s, u"group_offer"_s}, {u"needs"_s, u"group_need"_s}};
    return tables.value(column);
}

QString masked(const QString &column, const QString &text)
{
    if (column.endsWith(u"phone"))
        return maskedPhone(text);
    if (column == u"id_number")
        return maskedIdNumber(text);
    if (column == u"birth_date")
        return maskedBirthDate(text);
    if (column == u"address")
        return maskedAddress(text);
    if (column == u"guardian_name")
        return maskedName(text);
    return u"***"_s;
}

QString clockTime(qint64 minutes)
{
    const QChar zero(u'0');
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, zero).arg(minutes % 60, 2, 10, zero);
}

} // namespace

JournalWords::JournalWords(const Database &database, const CodeTables &codes)
    : m_database(database)
    , m_codes(codes)
{
    if (auto schema = Schema::read(database))
        m_schema = *std::move(schema);
}

QString JournalWords::action(const QString &key)
{
    const QString text = JournalLabels::action(key);
    return text.isEmpty() ? VolunteerText::action(key) : text;
}

QStringList JournalWords::knownActions()
{
    return JournalLabels::actions();
}

QString JournalWords::table(const QByteArray &table)
{
    const QString text = JournalLabels::table(table);
    return text.isEmpty() ? QString::fromLatin1(table) : text;
}

QString JournalWords::column(const QByteArray &table, const QByteArray &column)
{
    if (JournalLabels::isDerived(column))
        return {};
    const QString name = QString::fromLatin1(column);
    QString text;
    if (table == "volunteer")
        text = VolunteerText::column(name);
    if (text.isEmpty())
        text = JournalLabels::column(table, name);
    return text.isEmpty() ? name : text;
}

QString JournalWords::change(const JournalChange &change) const
{
    const QString label = column(change.table, change.column);
    if (label.isEmpty())
        return {};
    const QString name = QString::fromLatin1(change.column);
    if (change.table == "held_row" && name == u"reason")
        return {}; // a key of the importer's
    if (change.table == "held_row" && name == u"cells")
        return change.before ? label : QString();
    if (name == u"photo")
        return change.before ? label : QString();
    if (!isShownAfterWithdrawal(QString::fromLatin1(change.table), name)
        && hasWithdrawn(personOf(change.table, change.id)))
        return change.before ? tr("%1: not shown, the person has withdrawn").arg(label) : QString();
    const QString after = shown(change.table, name, change.after);
    if (change.before)
        return tr("%1: %2 → %3").arg(label, shown(change.table, name, *change.before), after);
    return after == u"—" ? QString() : tr("%1: %2").arg(label, after);
}

QString JournalWords::disclosed(const QString &columns)
{
    QStringList labels;
    for (const QString &column : columns.split(u',', Qt::SkipEmptyParts)) {
        QString label = VolunteerText::column(column);
        if (label.isEmpty())
            label = JournalLabels::word("disclosure", u"what"_s, column);
        labels += label.isEmpty() ? JournalLabels::column("volunteer_group", column) : label;
    }
    labels.removeAll(QString());
    return labels.join(u"、"_s);
}

QString JournalWords::shown(
    const QByteArray &table, const QString &column, const Value &value) const
{
    QString text;
    if (const auto *sealed = std::get_if<Sealed>(&value)) {
        text = QString::fromUtf8(sealed->bytes);
        text = text.isEmpty() ? text : masked(column, text);
    } else if (const auto *integer = std::get_if<qint64>(&value)) {
        text = number(table, column, *integer);
    } else if (const auto *words = std::get_if<QString>(&value)) {
        text = table == "disclosure" && column == u"what" ? disclosed(*words)
                                                          : word(table, column, *words);
    } else if (std::holds_alternative<QByteArray>(value)) {
        text = u"***"_s;
    }
    return text.isEmpty() ? u"—"_s : text;
}

QString JournalWords::word(
    const QByteArray &table, const QString &column, const QString &text) const
{
    if ((table == "volunteer" && column == u"status") || column == u"from_status"
        || column == u"to_status")
        return VolunteerText::status(volunteerStatus(text));
    if (column == u"consent_by")
        return VolunteerText::consentBy(consentBy(text));
    if (column == u"consent_how")
        return VolunteerText::consentHow(consentHow(text));
    if (column == u"residence_division")
        return m_codes.divisionName(text);
    if (table == "setting" && column == u"key")
        return settingName(text);
    if (table == "unit" && column == u"level") {
        const auto level = unitLevel(text);
        return level ? UnitWords::level(*level) : text;
    }
    if (const QString codes = codeTableOf(table, column); !codes.isEmpty())
        return labels(codes, text);
    const QString label = JournalLabels::word(table, column, text);
    return label.isEmpty() ? text : label;
}

QString JournalWords::number(const QByteArray &table, const QString &column, qint64 number) const
{
    if (column == u"minutes")
        return Hours::withUnit(number);
    if (column == u"starts_at" || column == u"ends_at")
        return clockTime(number);
    if (JournalLabels::isYesNo(column))
        return number != 0 ? tr("yes") : tr("no");
    if (const QByteArray target = m_schema.target(table, column.toLatin1()); !target.isEmpty())
        return subject(target, number);
    return QString::number(number);
}

QString JournalWords::labels(const QString &table, const QString &codes) const
{
    QStringList labels;
    for (const QString &code : codes.split(u',', Qt::SkipEmptyParts))
        labels += m_codes.label(table, code);
    return labels.join(u"、"_s);
}

QString JournalWords::subject(const QByteArray &table, qint64 id) const
{
    const QPair key(table, id);
    const auto known = m_names.constFind(key);
    if (known != m_names.constEnd())
        return *known;
    const qint64 survivor = table == "volunteer" ? survivorOf(id) : 0;
    QString text = survivor != 0 ? subject(table, survivor) : name(table, id);
    if (text.isEmpty()) {
        // The person first, else what it belongs to.
        for (const char *column :
            {"volunteer_id", "first_id", "activity_id", "group_id", "unit_id", "certificate_id"}) {
            const QByteArray target = m_schema.target(table, column);
            if (target.isEmpty() || target == table || !text.isEmpty())
                continue;
            Query query(m_database,
                u"SELECT "_s + QLatin1StringView(column) + u" FROM "_s + QString::fromLatin1(table)
                    + u" WHERE id = ?"_s);
            query.bind(id);
            if (query.next() && query.integer(0) != 0)
                text = subject(target, query.integer(0));
        }
    }
    m_names.insert(key, text);
    return text;
}

QString JournalWords::user(qint64 id) const
{
    return subject("user", id);
}

QString JournalWords::name(const QByteArray &table, qint64 id) const
{
    if (m_schema.has(table, "volunteer_id"))
        return {};
    for (const char *column : {"name", "title", "holder", "key", "file_name"}) {
        if (!m_schema.has(table, column))
            continue;
        Query query(m_database,
            u"SELECT "_s + QLatin1StringView(column) + u" FROM "_s + QString::fromLatin1(table)
                + u" WHERE id = ?"_s);
        query.bind(id);
        if (!query.next())
            return {};
        return table == "setting" ? settingName(query.text(0)) : query.text(0);
    }
    return {};
}

/// Where a person's record went, when it was merged into another.
qint64 JournalWords::survivorOf(qint64 volunteer) const
{
    Query query(m_database, u"SELECT merged_into_id FROM volunteer WHERE id = ?"_s);
    query.bind(volunteer);
    return query.next() ? query.integer(0) : 0;
}

/// The person a record is about; 0 for none.
qint64 JournalWords::personOf(const QByteArray &table, qint64 id) const
{
    if (table == "volunteer")
        return id;
    if (!m_schema.has(table, "volunteer_id"))
        return 0;
    Query query(
        m_database, u"SELECT volunteer_id FROM %1 WHERE id = ?"_s.arg(QString::fromLatin1(table)));
    query.bind(id);
    return query.next() ? query.integer(0) : 0;
}

bool JournalWords::isOfWithdrawn(const QByteArray &table, qint64 id) const
{
    qint64 person = personOf(table, id);
    for (qint64 survivor = survivorOf(person); survivor != 0; survivor = survivorOf(person))
        person = survivor;
    return hasWithdrawn(person);
}

bool JournalWords::hasWithdrawn(qint64 volunteer) const
{
    if (volunteer == 0)
        return false;
    const auto known = m_withdrawn.constFind(volunteer);
    if (known != m_withdrawn.constEnd())
        return *known;
    const bool withdrawn = isWithdrawn(m_database, VolunteerId(volunteer));
    m_withdrawn.insert(volunteer, withdrawn);
    return withdrawn;
}

} // namespace vs
