// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/voiding.h"

#include "models/core/namekeys.h"
#include "models/volunteers/personaldata.h"

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Way = Voiding::Way;

/// A person's row without what says who it is, so that the document can be registered again.
Fields withoutIdentity()
{
    Fields fields{{"status", u"withdrawn"_s}, {"birth_year", Value()}};
    for (const PersonalColumn &column : personalColumns()) {
        if (qstrcmp(column.table, "volunteer") != 0)
            continue;
        Value value = QString();
        if (column.removal == PersonalColumn::Removal::Sealed)
            value = Sealed();
        else if (column.removal == PersonalColumn::Removal::Nulled)
            value = Value();
        else if (column.removal == PersonalColumn::Removal::Zeroed)
            value = 0;
        else if (qstrcmp(column.column, "name") == 0)
            value = withdrawnName();
        else if (qstrcmp(column.column, "name_key") == 0)
            value = NameKeys::of(withdrawnName()).pinyin;
        else if (qstrcmp(column.column, "name_initials") == 0)
            value = NameKeys::of(withdrawnName()).initials;
        fields.push_back({column.column, value});
    }
    return fields;
}

} // namespace

Voidings::Voidings(QDate today)
{
    addPeople(today.toString(Qt::ISODate));
    addGroups(today.toString(Qt::ISODate));
    addWork(today.toString(Qt::ISODate));
    const QString elsewhere = tr("What was added here can't be undone; change it on its page.");
    for (const char *table : {"station", "setting", "user", "vault_slot", "recovery_slot", "unit",
             "unit_step", "held_row"})
        add(table, {Way::Impossible, {}, {}, u"1"_s, elsewhere});
    add("household",
        {Way::Update, {{"closed_on", today.toString(Qt::ISODate)}}, {}, u"closed_on IS NULL"_s,
            {}});
    // Without weight of their own: they hold on to nothing.
    for (const char *table : {"project", "import_batch", "star_rule_set"})
        add(table, {Way::Stays, {}, {}, u"0"_s, {}});
    for (const char *table : {"disclosure", "import_mapping"})
        add(table, {Way::Note, {}, {}, u"0"_s, {}});
    // What was printed is out of the house.
    add("certificate_print", {Way::Note, {}, {}, u"1"_s, {}});
    add("saved_filter", {Way::Update, {{"status", u"dropped"_s}}, {}, u"status = 'kept'"_s, {}});
    add("undone", {Way::Update, {{"active", 0}}, {}, u"0"_s, {}});
}

void Voidings::addPeople(const QString &today)
{
    add("volunteer", {Way::Update, withoutIdentity(), {}, u"status <> 'withdrawn'"_s, {}});
    add("complaint",
        {Way::Update,
            {{"closed_on", today}, {"finding", Sealed(tr("Entered by mistake and taken back."))}},
            {}, u"closed_on = ''"_s, {}});
    add("registration_step", {Way::Update, {{"active", 0}}, {}, u"active = 1"_s, {}});
    add("distinct_people", {Way::Update, {{"active", 0}}, {}, u"0"_s, {}});
}

void Voidings::addGroups(const QString &today)
{
    const QString why = tr("Entered by mistake and taken back.");
    add("volunteer_group",
        {Way::Update,
            {{"status", u"closed"_s}, {"closed_on", today}, {"closed_reason", why},
                {"registration_number", QString()}},
            {}, u"status = 'active'"_s, {}});
    // Nobody was ever a member for less than a day.
    add("group_membership",
        {Way::Update, {{"left_reason", Sealed(why)}}, {{"left_on", "joined_on"}}, u"left_on = ''"_s,
            {}});
}

void Voidings::addWork(const QString &today)
{
    add("activity", {Way::Update, {{"status", u"cancelled"_s}}, {}, u"status = 'planned'"_s, {}});
    add("enrolment", {Way::Update, {{"status", u"withdrawn"_s}}, {}, u"status = 'enrolled'"_s, {}});
    add("service_record",
        {Way::Correction, {}, {},
            u"kind <> 'correction' AND minutes + (SELECT coalesce(sum(c.minutes), 0) "
            "FROM service_record c WHERE c.corrects_id = service_record.id) <> 0"_s,
            {}});
    add("star_award", {Way::Update, {{"status", u"revoked"_s}}, {}, u"status = 'granted'"_s, {}});
    add("certificate",
        {Way::Update,
            {{"status", u"void"_s}, {"void_on", today},
                {"void_reason", tr("Issued by mistake and taken back.")}},
            {}, u"status = 'issued'"_s, {}});
}

Voiding Voidings::of(const QByteArray &table) const
{
    const auto found = m_byTable.find(table);
    if (found != m_byTable.end())
        return *found;
    return {Way::Impossible, {}, {}, u"1"_s,
        tr("What was added here can't be undone; change it on its page.")};
}

/// Of a Settling, which nobody asked for.
constexpr QLatin1StringView settlingEnd(".settle");

bool Voidings::isNote(const QString &action)
{
    static constexpr std::array notes{"certificate.print"_L1, "group.reveal"_L1,
        "held_row.export"_L1, "import.remember"_L1, "volunteer.reveal"_L1,
        "volunteer.export_unmasked"_L1, "volunteer.print_unmasked"_L1};
    return std::find(notes.begin(), notes.end(), action) != notes.end()
        || action.endsWith(settlingEnd);
}

QString Voidings::refusal(const QString &action)
{
    if (action.endsWith(settlingEnd))
        return tr("This brought a file from before up to date. That is not undone.");
    if (action.endsWith(u".import"_s) || action.startsWith(u"sample."_s)) {
        return tr("A whole list can't be taken back. Change or withdraw the people and hours that "
                  "are wrong, or restore the backup from before the import.");
    }
    if (action == u"user.change_password")
        return tr("A password is not undone. Choose another one on the page “Station”.");
    if (action.startsWith(u"user."_s) || action.startsWith(u"station."_s)
        || action.startsWith(u"vault."_s) || action.startsWith(u"recovery."_s))
        return tr("Users and passwords are not undone. Change them again on the page “Users”.");
    if (action.startsWith(u"unit."_s) || action.startsWith(u"network."_s)) {
        return tr("The network is not undone, because figures of past days rest on it. Rename, "
                  "move, close or reopen the unit on the page “Network”.");
    }
    if (action.startsWith(u"setting."_s))
        return tr("Settings are not undone. Set them again where you changed them.");
    if (action == u"volunteer.withdraw" || action == u"retention.run") {
        return tr("A withdrawal is final: what named the person is gone for good. Register the "
                  "person again.");
    }
    return {};
}

} // namespace vs
