// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteerroster.h"

#include "models/core/codetables.h"
#include "models/core/hours.h"
#include "models/volunteers/masks.h"
#include "models/volunteers/volunteerstore.h"
#include "models/volunteers/volunteertext.h"

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Column {
    const char *name; ///< of the register; null for figures, which have a title of their own
    ColumnKind kind = ColumnKind::Text;
};

constexpr int nameColumn = 1;
constexpr int hoursColumn = 16;
constexpr int starColumn = 17;
constexpr int statusColumn = 19;
constexpr std::array columns{Column{"number"}, Column{"name"}, Column{"gender"},
    Column{"birth_date", ColumnKind::Date}, Column{"document_type"}, Column{"id_number"},
    Column{"phone"}, Column{"ethnicity"}, Column{"political_status"}, Column{"education"},
    Column{"occupation"}, Column{"workplace"}, Column{"unit_id"}, Column{"address"},
    Column{"skills"}, Column{"service_categories"}, Column{nullptr, ColumnKind::Number},
    Column{nullptr, ColumnKind::Number}, Column{"registered_on", ColumnKind::Date},
    Column{"status"}, Column{"guardian_name"}, Column{"guardian_phone"}, Column{"note"}};

} // namespace

int VolunteerRoster::columnCount() const
{
    return int(columns.size());
}

QString VolunteerRoster::header(int column) const
{
    if (column == hoursColumn)
        return tr("Hours");
    if (column == starColumn)
        return tr("Star");
    return VolunteerText::column(QString::fromLatin1(columns.at(std::size_t(column)).name));
}

ColumnKind VolunteerRoster::kind(int column) const
{
    return columns.at(std::size_t(column)).kind;
}

QString VolunteerRoster::labels(const QString &table, const QStringList &codes) const
{
    QStringList labels;
    for (const QString &code : codes)
        labels += m_codes.label(table, code);
    return labels.join(u"、"_s);
}

QStringList VolunteerRoster::texts(const Volunteer &person, const VolunteerFigures &figures,
    const QString &unit, bool unmasked) const
{
    const QString birth = person.birthDate.toString(Qt::ISODate);
    const auto label
        = [this](const QString &table, const QString &code) { return m_codes.label(table, code); };
    return {person.number, person.name, VolunteerText::gender(person.gender),
        unmasked ? birth : birth.left(4), label(u"document_type"_s, person.documentType),
        unmasked ? person.idNumber : maskedIdNumber(person.idNumber),
        unmasked ? person.phone : maskedPhone(person.phone),
        label(u"ethnicity"_s, person.ethnicity),
        label(u"political_status"_s, person.politicalStatus),
        label(u"education"_s, person.education), label(u"occupation"_s, person.occupation),
        person.workplace, unit, unmasked ? person.address : maskedAddress(person.address),
        labels(u"skill"_s, person.skills), labels(u"service_category"_s, person.serviceCategories),
        Hours::text(figures.minutes), figures.star > 0 ? QString::number(figures.star) : QString(),
        person.registeredOn.toString(Qt::ISODate), VolunteerText::status(person.status),
        unmasked ? person.guardian.name : maskedName(person.guardian.name),
        unmasked ? person.guardian.phone : maskedPhone(person.guardian.phone),
        unmasked ? person.note : QString()};
}

std::vector<RecordRow> VolunteerRoster::rows(std::span<const qint64> ids, bool unmasked) const
{
    const VolunteerStore store(m_database);
    const auto people = store.load(ids);
    if (!people)
        return {};
    const auto figures = store.figures(ids);
    const auto units = store.unitNames();
    const auto merged = store.mergedAway();
    std::vector<RecordRow> rows;
    rows.reserve(people->size());
    for (const Volunteer &person : *people) {
        const qint64 id = person.id.value();
        RecordRow row{id, {}};
        for (const QString &text :
            texts(person, figures.value(id), units.value(person.unit.value()), unmasked))
            row.cells.push_back({text});
        if (std::binary_search(merged.begin(), merged.end(), id)) {
            row.cells[nameColumn].text = VolunteerText::mergedName();
            row.cells[statusColumn].text = VolunteerText::merged();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace vs
