// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/mergefields.h"

#include "models/core/codetables.h"
#include "models/volunteers/masks.h"
#include "models/volunteers/volunteertext.h"

#include <functional>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// One part: how it compares, moves and reads.
struct Part {
    QString key;
    std::function<bool(const Volunteer &, const Volunteer &)> same;
    std::function<void(Volunteer &, const Volunteer &)> copy;
    std::function<QString(const Volunteer &)> text; ///< plain, or a code of `codes`
    QString codes = {};                             ///< code table
    QString (*mask)(const QString &) = nullptr;     ///< set: sealed
    QStringList Volunteer::*list = nullptr;
};

QString hidden(const QString &)
{
    return u"***"_s;
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

template <typename T>
Part plain(const char *key, T Volunteer::*member, std::function<QString(const Volunteer &)> text,
    const QString &codes = {}, QString (*mask)(const QString &) = nullptr)
{
    return {QLatin1StringView(key),
        [member](const Volunteer &a, const Volunteer &b) { return a.*member == b.*member; },
        [member](Volunteer &into, const Volunteer &from) { into.*member = from.*member; },
        std::move(text), codes, mask};
}

Part words(const char *key, QString Volunteer::*member, const QString &codes = {},
    QString (*mask)(const QString &) = nullptr)
{
    return plain(
        key, member, [member](const Volunteer &v) { return v.*member; }, codes, mask);
}

Part list(const char *key, QStringList Volunteer::*member, const QString &codes)
{
    Part part = plain(
        key, member, [member](const Volunteer &v) { return (v.*member).join(u','); }, codes);
    part.list = member;
    return part;
}

Part documentPart()
{
    return {u"id_number"_s,
        [](const Volunteer &a, const Volunteer &b) {
            return a.documentType == b.documentType && a.idNumber == b.idNumber;
        },
        [](Volunteer &into, const Volunteer &from) {
            into.documentType = from.documentType;
            into.idNumber = from.idNumber;
        },
        [](const Volunteer &v) { return v.idNumber; }, {}, maskedIdNumber};
}

const std::vector<Part> &parts()
{
    static const std::vector<Part> all{words("name", &Volunteer::name),
        plain("gender", &Volunteer::gender,
            [](const Volunteer &v) { return VolunteerText::gender(v.gender); }),
        plain(
            "birth_date", &Volunteer::birthDate,
            [](const Volunteer &v) { return iso(v.birthDate); }, {}, maskedBirthDate),
        documentPart(), words("phone", &Volunteer::phone, {}, maskedPhone),
        words("residence_division", &Volunteer::residenceDivision),
        words("address", &Volunteer::address, {}, maskedAddress),
        plain("unit_id", &Volunteer::unit, [](const Volunteer &) { return QString(); }),
        list("skills", &Volunteer::skills, u"skill"_s),
        list("service_categories", &Volunteer::serviceCategories, u"service_category"_s),
        list("availability", &Volunteer::availability, u"availability"_s),
        words("ethnicity", &Volunteer::ethnicity, u"ethnicity"_s),
        words("political_status", &Volunteer::politicalStatus, u"political_status"_s),
        words("education", &Volunteer::education, u"education"_s),
        words("occupation", &Volunteer::occupation, u"occupation"_s),
        words("workplace", &Volunteer::workplace),
        plain("consent_by", &Volunteer::consent,
            [](const Volunteer &v) {
                const QString by = VolunteerText::consentBy(v.consent.by);
                return v.consent.on.isValid() ? by + u' ' + iso(v.consent.on) : by;
            }),
        plain(
            "guardian_name", &Volunteer::guardian,
            [](const Volunteer &v) {
                return QString(v.guardian.name + u' ' + v.guardian.phone).trimmed();
            },
            {}, hidden),
        plain("registered_on", &Volunteer::registeredOn,
            [](const Volunteer &v) { return iso(v.registeredOn); }),
        plain("photo", &Volunteer::photo,
            [](const Volunteer &v) {
                return v.photo.isEmpty() ? QString()
                                         : MergeFields::tr("%1 KB").arg(1 + v.photo.size() / 1024);
            }),
        words("note", &Volunteer::note, {}, hidden)};
    return all;
}

const Part &partOf(const QString &key)
{
    for (const Part &part : parts()) {
        if (part.key == key)
            return part;
    }
    Q_UNREACHABLE();
}

QString labels(const CodeTables &codes, const QString &table, const QString &text)
{
    QStringList labels;
    for (const QString &code : text.split(u',', Qt::SkipEmptyParts))
        labels += codes.label(table, code);
    return labels.join(u"、"_s);
}

} // namespace

QStringList MergeFields::keys()
{
    QStringList keys;
    for (const Part &part : parts())
        keys += part.key;
    return keys;
}

QString MergeFields::label(const QString &key)
{
    return VolunteerText::column(key);
}

bool MergeFields::isSealed(const QString &key)
{
    return partOf(key).mask;
}

bool MergeFields::isList(const QString &key)
{
    return partOf(key).list;
}

QString MergeFields::text(const Volunteer &person, const QString &key, const CodeTables &codes,
    const QString &unitName, bool open)
{
    const Part &part = partOf(key);
    QString text = part.text(person);
    if (key == u"unit_id")
        return unitName;
    if (key == u"residence_division")
        return codes.divisionName(text);
    if (!part.codes.isEmpty())
        return labels(codes, part.codes, text);
    if (part.mask && !open && !text.isEmpty())
        text = part.mask(text);
    if (key == u"id_number" && !text.isEmpty() && person.documentType != u"01")
        text += u" ("_s + codes.label(u"document_type"_s, person.documentType) + u')';
    return text;
}

bool MergeFields::areSame(const Volunteer &a, const Volunteer &b, const QString &key)
{
    return partOf(key).same(a, b);
}

MergeSide MergeFields::suggested(const Volunteer &left, const Volunteer &right, const QString &key)
{
    const Part &part = partOf(key);
    if (part.list)
        return part.same(left, right) ? MergeSide::Left : MergeSide::Both;
    if (key == u"registered_on") {
        return right.registeredOn.isValid() && right.registeredOn < left.registeredOn
            ? MergeSide::Right
            : MergeSide::Left;
    }
    return part.same(left, Volunteer()) ? MergeSide::Right : MergeSide::Left;
}

void MergeFields::take(Volunteer &into, const Volunteer &left, const Volunteer &right,
    const QString &key, MergeSide side)
{
    const Part &part = partOf(key);
    part.copy(into, side == MergeSide::Right ? right : left);
    if (side != MergeSide::Both || !part.list)
        return;
    for (const QString &code : right.*part.list) {
        if (!(into.*part.list).contains(code))
            (into.*part.list).append(code);
    }
}

} // namespace vs
