// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/personfile.h"

#include "models/certificates/certificateregister.h"
#include "models/hours/servicerecords.h"
#include "models/stars/stars.h"
#include "models/volunteers/volunteers.h"

#include <algorithm>

namespace vs
{

Result<PersonFile> PersonFile::read(const PersonFileDoors &doors, VolunteerId id)
{
    auto person = doors.volunteers.find(id);
    if (!person)
        return person.error();
    auto records = doors.records.ofVolunteer(id);
    if (!records)
        return records.error();
    std::reverse(records->begin(), records->end());
    const auto totals = doors.records.totals(id);
    if (!totals)
        return totals.error();
    auto awards = doors.stars.awards(id);
    if (!awards)
        return awards.error();
    CertificateFilter filter;
    filter.volunteer = id;
    const auto found = doors.certificates.find(filter);
    if (!found)
        return found.error();
    auto certificates = doors.certificates.entries(*found);
    if (!certificates)
        return certificates.error();
    return PersonFile{*std::move(person), *std::move(records), *totals, *std::move(awards),
        *std::move(certificates)};
}

std::map<qint64, int> PersonFile::keptMinutes() const
{
    std::map<qint64, int> kept;
    for (const ServiceRecord &record : records)
        kept[record.kind == RecordKind::Correction ? record.corrects.value() : record.id.value()]
            += record.minutes;
    return kept;
}

std::map<int, YearOfService> PersonFile::years() const
{
    std::map<int, YearOfService> years;
    const std::map<qint64, int> kept = keptMinutes();
    for (const ServiceRecord &record : records) {
        YearOfService &year = years[record.servedOn.year()];
        year.minutes += record.minutes;
        if (record.kind == RecordKind::Service && kept.at(record.id.value()) > 0)
            ++year.occasions;
    }
    return years;
}

Evaluation PersonFile::evaluation() const
{
    Evaluation evaluation;
    std::array<int, 3> counts{};
    const std::map<qint64, int> kept = keptMinutes();
    for (const ServiceRecord &record : records) {
        if (!record.scores.any() || kept.at(record.id.value()) <= 0)
            continue;
        ++evaluation.records;
        const std::array scores{
            record.scores.punctuality, record.scores.attitude, record.scores.skill};
        for (std::size_t i = 0; i < scores.size(); ++i) {
            if (scores[i]) {
                evaluation.means[i] += *scores[i];
                ++counts[i];
            }
        }
    }
    const double all = evaluation.means[0] + evaluation.means[1] + evaluation.means[2];
    if (const int said = counts[0] + counts[1] + counts[2]; said > 0)
        evaluation.mean = all / said;
    for (std::size_t i = 0; i < counts.size(); ++i)
        evaluation.means[i] = counts[i] > 0 ? evaluation.means[i] / counts[i] : 0;
    return evaluation;
}

} // namespace vs
