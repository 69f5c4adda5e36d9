// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteertable.h"

#include "models/core/hours.h"
#include "models/volunteers/masks.h"
#include "models/volunteers/volunteerstore.h"
#include "models/volunteers/volunteertext.h"

#include <map>

namespace vs
{

namespace
{

/// Words that many rows share, translated once: asking the translator costs more than the rest of
/// a cell.
template <typename Code>
class Words final
{
public:
    explicit Words(QString (*of)(Code))
        : m_of(of)
    {
    }

    const QString &operator()(Code code)
    {
        const auto [word, isNew] = m_known.try_emplace(code);
        if (isNew)
            word->second = m_of(code);
        return word->second;
    }

private:
    QString (*m_of)(Code);
    std::map<Code, QString> m_known;
};

} // namespace

QString VolunteerTable::header(int column) const
{
    switch (column) {
    case Number:
        return tr("Number");
    case Name:
        return tr("Name");
    case Gender:
        return tr("Gender");
    case BirthYear:
        return tr("Born");
    case Phone:
        return tr("Phone");
    case IdNumber:
        return tr("Document number");
    case Unit:
        return tr("Unit");
    case Hours:
        return tr("Hours");
    case Star:
        return tr("Star");
    case RegisteredOn:
        return tr("Registered on");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

Qt::Alignment VolunteerTable::alignment(int column) const
{
    const bool number = column == BirthYear || column == Hours;
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

ColumnKind VolunteerTable::kind(int column) const
{
    return column == RegisteredOn ? ColumnKind::Date
        : column == Star          ? ColumnKind::Number
                                  : RecordSource::kind(column);
}

std::vector<RecordRow> VolunteerTable::fetch(std::span<const qint64> ids)
{
    return rows(ids, {}, false);
}

std::vector<RecordRow> VolunteerTable::fetchWanted(
    std::span<const qint64> ids, const RowsWanted &wanted)
{
    const ListedParts parts{
        wanted.has(Phone), wanted.has(IdNumber), wanted.has(Hours), wanted.has(Star)};
    return rows(ids, parts, wanted.unmasked);
}

std::vector<RecordRow> VolunteerTable::rows(
    std::span<const qint64> ids, const ListedParts &parts, bool unmasked) const
{
    const auto people = VolunteerStore(m_database).listed(ids, parts);
    if (!people)
        return {};
    Words genders(&VolunteerText::gender);
    Words statuses(&VolunteerText::status);
    std::vector<RecordRow> rows;
    rows.reserve(people->size());
    for (const ListedVolunteer &person : *people) {
        RecordRow row{person.id, std::vector<RecordCell>(ColumnCount)};
        const auto set
            = [&row](Column column, QString text) { row.cells[column].text = std::move(text); };
        set(Number, person.number);
        set(Name, person.merged ? VolunteerText::mergedName() : person.name);
        set(Gender, genders(person.gender));
        if (person.birthYear > 0)
            set(BirthYear, QString::number(person.birthYear));
        set(Phone, unmasked ? person.phone : maskedPhone(person.phone));
        set(IdNumber, unmasked ? person.idNumber : maskedIdNumber(person.idNumber));
        set(Unit, person.unit);
        set(Hours, vs::Hours::text(person.figures.minutes));
        row.cells[Star].stars = person.figures.star;
        set(RegisteredOn, person.registeredOn);
        set(Status, person.merged ? VolunteerText::merged() : statuses(person.status));
        rows.push_back(std::move(row));
    }
    return rows;
}

VolunteerOrder VolunteerTable::orderOf(int column)
{
    switch (column) {
    case Number:
        return VolunteerOrder::Number;
    case Gender:
        return VolunteerOrder::Gender;
    case BirthYear:
        return VolunteerOrder::BirthYear;
    case Phone:
        return VolunteerOrder::Phone;
    case IdNumber:
        return VolunteerOrder::IdNumber;
    case Unit:
        return VolunteerOrder::Unit;
    case Hours:
        return VolunteerOrder::Hours;
    case Star:
        return VolunteerOrder::Star;
    case RegisteredOn:
        return VolunteerOrder::RegisteredOn;
    case Status:
        return VolunteerOrder::Status;
    default:
        return VolunteerOrder::Name;
    }
}

} // namespace vs
