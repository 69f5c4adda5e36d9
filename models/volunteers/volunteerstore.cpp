// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerstore.h"

#include "models/core/dates.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype tailLength = 4;

const QString columns
    = u"id, number, name, gender, document_type, residence_division, skills, service_categories, "
      "availability, ethnicity, political_status, education, occupation, workplace, unit_id, "
      "consent_by, consent_how, consent_on, station_staff, registered_on, status, birth_date, "
      "id_number, phone, address, guardian_name, guardian_phone, note"_s;
constexpr int photoColumn = 28;

QByteArray tailIndex(const VaultKeys &vault, QByteArrayView domain, const QString &text)
{
    return text.size() < tailLength ? QByteArray()
                                    : vault.blindIndex(domain, text.last(tailLength));
}

/// Codes each between commas, so that `,05,` finds one.
QString joined(const QStringList &codes)
{
    return codes.isEmpty() ? QString() : u',' + codes.join(u',') + u',';
}

QStringList split(const QString &codes)
{
    return codes.split(u',', Qt::SkipEmptyParts);
}

Value orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? Value() : Value(bytes);
}

Volunteer read(Query &query)
{
    Volunteer v;
    const qint64 id = query.integer(0);
    const auto cell = [&query, id](int place, QByteArrayView column) {
        return query.cellText(place, {"volunteer", id, column});
    };
    v.id = VolunteerId(id);
    v.number = query.text(1);
    v.name = query.text(2);
    v.gender = genderOf(query.text(3));
    v.documentType = query.text(4);
    v.residenceDivision = query.text(5);
    v.skills = split(query.text(6));
    v.serviceCategories = split(query.text(7));
    v.availability = split(query.text(8));
    v.ethnicity = query.text(9);
    v.politicalStatus = query.text(10);
    v.education = query.text(11);
    v.occupation = query.text(12);
    v.workplace = query.text(13);
    v.unit = UnitId(query.integer(14));
    v.consent = {consentBy(query.text(15)), consentHow(query.text(16)), query.day(17)};
    v.stationStaff = query.truth(18);
    v.registeredOn = query.day(19);
    v.status = volunteerStatus(query.text(20));
    v.birthDate = isoDate(cell(21, "birth_date"));
    v.idNumber = cell(22, "id_number");
    v.phone = cell(23, "phone");
    v.address = cell(24, "address");
    v.guardian = {cell(25, "guardian_name"), cell(26, "guardian_phone")};
    v.note = cell(27, "note");
    return v;
}

} // namespace

QString jsonOf(std::span<const qint64> ids)
{
    QString json = u"["_s;
    for (const qint64 id : ids)
        json += QString::number(id) + u',';
    if (!ids.empty())
        json.chop(1);
    return json + u']';
}

QByteArray VolunteerStore::idNumberIndex(const VaultKeys &vault, const QString &comparable)
{
    return comparable.isEmpty() ? QByteArray() : vault.blindIndex("id_number", comparable);
}

QByteArray VolunteerStore::phoneIndex(const VaultKeys &vault, const QString &phone)
{
    return phone.isEmpty() ? QByteArray() : vault.blindIndex("phone", phone);
}

VolunteerKeys VolunteerStore::keysOf(const Volunteer &volunteer, const VaultKeys &vault)
{
    // Whether the number may be right was asked before; here any day is late enough.
    const auto reading
        = IdNumber::readAs(volunteer.documentType, volunteer.idNumber, false, QDate(9999, 12, 31));
    return keysOf(volunteer, reading ? reading->comparable : volunteer.idNumber, vault);
}

VolunteerKeys VolunteerStore::keysOf(
    const Volunteer &volunteer, const QString &comparable, const VaultKeys &vault)
{
    VolunteerKeys keys;
    keys.name = NameKeys::of(volunteer.name);
    keys.idNumber = idNumberIndex(vault, comparable);
    keys.idNumberTail = tailIndex(vault, "id_number_tail", volunteer.idNumber);
    setPhone(keys, vault, volunteer.phone);
    return keys;
}

void VolunteerStore::setPhone(VolunteerKeys &keys, const VaultKeys &vault, const QString &phone)
{
    keys.phone = phoneIndex(vault, phone);
    keys.phoneTail = tailIndex(vault, "phone_tail", phone);
}

Fields VolunteerStore::fieldsOf(const Volunteer &v, const VolunteerKeys &keys)
{
    const auto birthYear = v.birthDate.isValid() ? Value(qint64(v.birthDate.year())) : Value();
    // A list in braces would copy each of them.
    std::array fields{Field{"number", v.number}, Field{"name", v.name},
        Field{"name_key", keys.name.pinyin}, Field{"name_initials", keys.name.initials},
        Field{"gender", genderCode(v.gender)}, Field{"birth_year", birthYear},
        Field{"birth_date", Sealed(isoText(v.birthDate))}, Field{"document_type", v.documentType},
        Field{"id_number", Sealed(v.idNumber)}, Field{"id_number_index", orNull(keys.idNumber)},
        Field{"id_number_tail", orNull(keys.idNumberTail)}, Field{"phone", Sealed(v.phone)},
        Field{"phone_index", orNull(keys.phone)}, Field{"phone_tail", orNull(keys.phoneTail)},
        Field{"residence_division", v.residenceDivision}, Field{"address", Sealed(v.address)},
        Field{"skills", joined(v.skills)}, Field{"service_categories", joined(v.serviceCategories)},
        Field{"availability", joined(v.availability)}, Field{"ethnicity", v.ethnicity},
        Field{"political_status", v.politicalStatus}, Field{"education", v.education},
        Field{"occupation", v.occupation}, Field{"workplace", v.workplace},
        Field{"unit_id", reference(v.unit)}, Field{"photo", Sealed(v.photo)},
        Field{"consent_by", consentByCode(v.consent.by)},
        Field{"consent_how", consentHowCode(v.consent.how)},
        Field{"consent_on", isoText(v.consent.on)}, Field{"guardian_name", Sealed(v.guardian.name)},
        Field{"guardian_phone", Sealed(v.guardian.phone)},
        Field{"station_staff", qint64(v.stationStaff)}, Field{"note", Sealed(v.note)},
        Field{"registered_on", isoText(v.registeredOn)},
        Field{"status", volunteerStatusCode(v.status)}};
    return {std::move_iterator(fields.begin()), std::move_iterator(fields.end())};
}

Result<Volunteer> VolunteerStore::load(VolunteerId id) const
{
    Query query(m_database, u"SELECT "_s + columns + u", photo FROM volunteer WHERE id = ?"_s);
    query.bind(id.value());
    if (!query.next()) {
        if (query.failed())
            return query.error();
        return Error{Error::Kind::NotFound, u"volunteer_unknown"_s,
            QCoreApplication::translate("vs::Volunteers", "There is no such volunteer."), {}};
    }
    Volunteer volunteer = read(query);
    volunteer.photo = query.cell(photoColumn, {"volunteer", id.value(), "photo"});
    if (query.failed())
        return query.error();
    return volunteer;
}

Result<std::vector<Volunteer>> VolunteerStore::load(std::span<const qint64> ids) const
{
    std::vector<Volunteer> volunteers;
    volunteers.reserve(ids.size());
    Query query(m_database,
        u"SELECT "_s + columns + u" FROM volunteer WHERE id IN (SELECT value FROM json_each(?))"_s);
    query.bind(jsonOf(ids));
    while (query.next())
        volunteers.push_back(read(query));
    if (query.failed())
        return query.error();
    return volunteers;
}

Result<std::vector<ListedVolunteer>> VolunteerStore::listed(
    std::span<const qint64> ids, const ListedParts &parts) const
{
    std::vector<ListedVolunteer> people;
    people.reserve(ids.size());
    const QString minutes
        = u"(SELECT coalesce(sum(minutes), 0) FROM service_record r WHERE r.volunteer_id = v.id)"_s;
    const QString star = u"(SELECT coalesce(max(star), 0) FROM star_award a "
                         "WHERE a.volunteer_id = v.id AND a.status = 'granted')"_s;
    Query query(m_database,
        u"SELECT v.id, v.number, v.name, v.gender, v.birth_year, %1, %2, "
        "(SELECT name FROM unit WHERE id = v.unit_id), v.registered_on, v.status, %3, %4, "
        "v.merged_into_id IS NOT NULL FROM json_each(?) p JOIN volunteer v ON v.id = p.value"_s.arg(
            parts.phone ? u"v.phone"_s : u"NULL"_s, parts.idNumber ? u"v.id_number"_s : u"NULL"_s,
            parts.hours ? minutes : u"0"_s, parts.star ? star : u"0"_s));
    query.bind(jsonOf(ids));
    while (query.next()) {
        const qint64 id = query.integer(0);
        people.push_back({id, query.text(1), query.text(2), genderOf(query.text(3)),
            query.number(4), query.cellText(5, {"volunteer", id, "phone"}),
            query.cellText(6, {"volunteer", id, "id_number"}), query.text(7), query.text(8),
            volunteerStatus(query.text(9)), {query.integer(10), query.number(11)},
            query.truth(12)});
    }
    if (query.failed())
        return query.error();
    return people;
}

QHash<qint64, VolunteerFigures> VolunteerStore::figures(std::span<const qint64> ids) const
{
    QHash<qint64, VolunteerFigures> figures;
    Query query(m_database,
        u"SELECT value, "
        "(SELECT coalesce(sum(minutes), 0) FROM service_record WHERE volunteer_id = value), "
        "(SELECT coalesce(max(star), 0) FROM star_award "
        "WHERE volunteer_id = value AND status = 'granted') FROM json_each(?)"_s);
    query.bind(jsonOf(ids));
    while (query.next())
        figures.insert(query.integer(0), {query.integer(1), query.number(2)});
    return figures;
}

QHash<qint64, int> VolunteerStore::stars(std::span<const qint64> ids) const
{
    QHash<qint64, int> stars;
    Query query(m_database,
        u"SELECT volunteer_id, max(star) FROM star_award WHERE status = 'granted' "
        "AND volunteer_id IN (SELECT value FROM json_each(?)) GROUP BY volunteer_id"_s);
    query.bind(jsonOf(ids));
    while (query.next())
        stars.insert(query.integer(0), query.number(1));
    return stars;
}

QHash<qint64, QString> VolunteerStore::unitNames() const
{
    QHash<qint64, QString> names;
    Query query(m_database, u"SELECT id, name FROM unit"_s);
    while (query.next())
        names.insert(query.integer(0), query.text(1));
    return names;
}

std::vector<qint64> VolunteerStore::mergedAway() const
{
    std::vector<qint64> merged;
    Query query(m_database, u"SELECT id FROM volunteer WHERE merged_into_id IS NOT NULL"_s);
    while (query.next())
        merged.push_back(query.integer(0));
    std::sort(merged.begin(), merged.end());
    return merged;
}

std::vector<qint64> VolunteerStore::idsByIdNumber(const QByteArray &index) const
{
    return ids(u"id_number_index = ?"_s, {index});
}

std::vector<qint64> VolunteerStore::idsByPhone(const QByteArray &index) const
{
    return ids(u"phone_index = ?"_s, {index});
}

bool VolunteerStore::isWithin(std::size_t people) const
{
    Query query(m_database, u"SELECT 1 FROM volunteer LIMIT 1 OFFSET ?"_s);
    query.bind(qint64(people));
    return !query.next();
}

std::vector<qint64> VolunteerStore::idsByTail(const VaultKeys &vault, const QString &four) const
{
    if (four.size() != tailLength)
        return {};
    return ids(u"id_number_tail = ? OR phone_tail = ?"_s,
        {tailIndex(vault, "id_number_tail", four), tailIndex(vault, "phone_tail", four)});
}

std::vector<qint64> VolunteerStore::anyByTail(const VaultKeys &vault, const QString &four) const
{
    std::vector<qint64> found;
    if (four.size() != tailLength)
        return found;
    Query query(m_database,
        u"SELECT id FROM volunteer WHERE id_number_tail = ? "
        "UNION ALL SELECT id FROM volunteer WHERE phone_tail = ?"_s);
    query.bind(tailIndex(vault, "id_number_tail", four)).bind(tailIndex(vault, "phone_tail", four));
    while (query.next())
        found.push_back(query.integer(0));
    return found;
}

std::vector<qint64> VolunteerStore::idsByNumber(const QString &number) const
{
    return ids(u"number = ?"_s, {number});
}

std::vector<qint64> VolunteerStore::ids(
    const QString &condition, const std::vector<Value> &values) const
{
    std::vector<qint64> found;
    Query query(
        m_database, u"SELECT id FROM volunteer WHERE "_s + condition + u" ORDER BY name_key, id"_s);
    for (const Value &value : values)
        query.bind(value);
    while (query.next())
        found.push_back(query.integer(0));
    return found;
}

} // namespace vs
