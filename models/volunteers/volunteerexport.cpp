// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerexport.h"

#include "models/access/access.h"
#include "models/core/codetables.h"
#include "models/core/hours.h"
#include "models/storage/database.h"
#include "models/volunteers/masks.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteerstore.h"
#include "models/volunteers/volunteertext.h"

#include <QHash>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t rowsPerPage = 1000;

} // namespace

VolunteerExport::VolunteerExport(
    Database &database, const CodeTables &codes, Volunteers &volunteers)
    : m_database(database)
    , m_codes(codes)
    , m_volunteers(volunteers)
{
}

std::vector<TableColumn> VolunteerExport::columns()
{
    const auto label
        = [](const char *column) { return VolunteerText::column(QString::fromLatin1(column)); };
    return {{label("number"), ColumnType::Text, 20}, {label("name"), ColumnType::Text, 12},
        {label("gender"), ColumnType::Text, 6}, {label("birth_date"), ColumnType::Date, 12},
        {label("document_type"), ColumnType::Text, 18}, {label("id_number"), ColumnType::Text, 22},
        {label("phone"), ColumnType::Text, 15}, {label("ethnicity"), ColumnType::Text, 10},
        {label("political_status"), ColumnType::Text, 20},
        {label("education"), ColumnType::Text, 14}, {label("occupation"), ColumnType::Text, 14},
        {label("workplace"), ColumnType::Text, 24}, {label("unit_id"), ColumnType::Text, 24},
        {label("address"), ColumnType::Text, 32}, {label("skills"), ColumnType::Text, 24},
        {label("service_categories"), ColumnType::Text, 24}, {tr("Hours"), ColumnType::Number, 8},
        {tr("Star"), ColumnType::Number, 6}, {label("registered_on"), ColumnType::Date, 12},
        {label("status"), ColumnType::Text, 10}, {label("guardian_name"), ColumnType::Text, 12},
        {label("guardian_phone"), ColumnType::Text, 15}, {label("note"), ColumnType::Text, 32}};
}

QString VolunteerExport::labels(const QString &table, const QStringList &codes) const
{
    QStringList labels;
    for (const QString &code : codes)
        labels += m_codes.label(table, code);
    return labels.join(u"、"_s);
}

QStringList VolunteerExport::cells(const Volunteer &person, Detail detail) const
{
    const bool open = detail == Detail::Unmasked;
    const QString birth = person.birthDate.toString(Qt::ISODate);
    const auto label
        = [this](const QString &table, const QString &code) { return m_codes.label(table, code); };
    return {person.number, person.name, VolunteerText::gender(person.gender),
        open ? birth : birth.left(4), label(u"document_type"_s, person.documentType),
        open ? person.idNumber : maskedIdNumber(person.idNumber),
        open ? person.phone : maskedPhone(person.phone), label(u"ethnicity"_s, person.ethnicity),
        label(u"political_status"_s, person.politicalStatus),
        label(u"education"_s, person.education), label(u"occupation"_s, person.occupation),
        person.workplace, {}, open ? person.address : maskedAddress(person.address),
        labels(u"skill"_s, person.skills), labels(u"service_category"_s, person.serviceCategories),
        {}, {}, person.registeredOn.toString(Qt::ISODate), VolunteerText::status(person.status),
        open ? person.guardian.name : maskedName(person.guardian.name),
        open ? person.guardian.phone : maskedPhone(person.guardian.phone),
        open ? person.note : QString()};
}

Result<void> VolunteerExport::write(const QString &path, std::span<const qint64> ids, Detail detail,
    const QString &reason, const Progress &progress) const
{
    const bool open = detail == Detail::Unmasked;
    const Access access(m_database);
    if (auto allowed = access.require(open ? Right::ExportUnmasked : Right::ExportLists); !allowed)
        return allowed;
    std::vector<qint64> own(ids.begin(), ids.end());
    access.people().keepOnly(own);
    auto writer = TableWriter::create(path, columns());
    if (!writer)
        return writer.error();
    if (auto done = writeRows(**writer, own, detail, progress); !done)
        return done;
    if (open && !own.empty()) {
        if (auto done = m_volunteers.recordUnmaskedExport(int(own.size()), reason); !done)
            return done;
    }
    return (*writer)->finish();
}

Result<void> VolunteerExport::writeInJob(const QString &path, std::span<const qint64> ids,
    Detail detail, const QString &reason, const Progress &progress) const
{
    const ThreadConnection connection(m_database);
    if (!connection.status())
        return connection.status();
    return write(path, ids, detail, reason, progress);
}

Result<void> VolunteerExport::writeRows(
    TableWriter &writer, std::span<const qint64> ids, Detail detail, const Progress &progress) const
{
    constexpr qsizetype unitCell = 12;
    constexpr qsizetype hoursCell = 16;
    const VolunteerStore store(m_database);
    const auto units = store.unitNames();
    for (size_t done = 0; done < ids.size(); done += rowsPerPage) {
        const auto page = ids.subspan(done, std::min(rowsPerPage, ids.size() - done));
        const auto people = store.load(page);
        if (!people)
            return people.error();
        const auto figures = store.figures(page);
        QHash<qint64, const Volunteer *> byId;
        for (const Volunteer &person : *people)
            byId.insert(person.id.value(), &person);
        for (const qint64 id : page) {
            const Volunteer *person = byId.value(id);
            if (!person)
                continue;
            QStringList texts = cells(*person, detail);
            const VolunteerFigures sum = figures.value(id);
            texts[unitCell] = units.value(person->unit.value());
            texts[hoursCell] = Hours::text(sum.minutes);
            texts[hoursCell + 1] = sum.star > 0 ? QString::number(sum.star) : QString();
            if (auto added = writer.add(texts); !added)
                return added;
        }
        if (progress && !progress(int(done + page.size()))) {
            return Error{Error::Kind::Cancelled, u"cancelled"_s,
                tr("The export was stopped. No file was written."), {}};
        }
    }
    return {};
}

} // namespace vs
