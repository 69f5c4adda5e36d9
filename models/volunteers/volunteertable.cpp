// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteertable.h"

#include "models/core/hours.h"
#include "models/volunteers/masks.h"
#include "models/volunteers/volunteerstore.h"
#include "models/volunteers/volunteertext.h"

namespace vs
{

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
    return rows(ids, false);
}

std::vector<RecordRow> VolunteerTable::fetchUnmasked(std::span<const qint64> ids)
{
    return rows(ids, true);
}

std::vector<RecordRow> VolunteerTable::rows(std::span<const qint64> ids, bool unmasked) const
{
    const VolunteerStore store(m_database);
    const auto people = store.listed(ids);
    if (!people)
        return {};
    const auto units = store.unitNames();
    std::vector<RecordRow> rows;
    rows.reserve(people->size());
    for (const ListedVolunteer &person : *people) {
        RecordRow row{person.id, std::vector<RecordCell>(ColumnCount)};
        const auto set
            = [&row](Column column, const QString &text) { row.cells[column].text = text; };
        set(Number, person.number);
        set(Name, person.name);
        set(Gender, VolunteerText::gender(person.gender));
        if (person.birthYear > 0)
            set(BirthYear, QString::number(person.birthYear));
        set(Phone, unmasked ? person.phone : maskedPhone(person.phone));
        set(IdNumber, unmasked ? person.idNumber : maskedIdNumber(person.idNumber));
        set(Unit, units.value(person.unit));
        set(Hours, vs::Hours::text(person.figures.minutes));
        row.cells[Star].stars = person.figures.star;
        set(RegisteredOn, person.registeredOn);
        set(Status, VolunteerText::status(person.status));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<VolunteerOrder> VolunteerTable::orderOf(int column)
{
    switch (column) {
    case Number:
        return VolunteerOrder::Number;
    case Name:
        return VolunteerOrder::Name;
    case Gender:
        return VolunteerOrder::Gender;
    case BirthYear:
        return VolunteerOrder::BirthYear;
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
        return {};
    }
}

} // namespace vs
