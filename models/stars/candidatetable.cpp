// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stars/candidatetable.h"

#include "models/certificates/certificate.h"
#include "models/core/hours.h"
#include "models/volunteers/volunteers.h"

namespace vs
{

namespace
{

RecordCell starCell(int star)
{
    return {{}, Certificate::starTitle(star), star};
}

} // namespace

QString CandidateTable::header(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Number:
        return tr("Number");
    case ServiceTime:
        return tr("Service time");
    case Evaluations:
        return tr("Evaluations");
    case Quality:
        return tr("Quality");
    case Awarded:
        return tr("Star now");
    case Reached:
        return tr("Reaches");
    case Missing:
        return tr("What is missing");
    default:
        return {};
    }
}

Qt::Alignment CandidateTable::alignment(int column) const
{
    const bool figure = column == ServiceTime || column == Evaluations || column == Quality;
    return (figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString CandidateTable::words(const StarStanding &standing)
{
    const QString missing = standing.missing.words();
    if (standing.isBelowAwarded())
        return tr("Below the granted star: %1").arg(missing);
    if (standing.canBeGranted())
        return tr("Can be granted");
    return missing.isEmpty() ? tr("Has the highest star") : missing;
}

std::vector<RecordRow> CandidateTable::fetch(std::span<const qint64> ids)
{
    std::vector<RecordRow> rows;
    const std::shared_ptr<const CandidateList> list = m_list;
    if (!list)
        return rows;
    for (const qint64 id : ids) {
        const StarCandidate *candidate = list->find(id);
        const auto person = m_volunteers.brief(VolunteerId(id));
        if (!candidate || !person)
            continue;
        const StarFigures &figures = candidate->figures;
        const StarStanding &standing = candidate->standing;
        std::vector<RecordCell> cells(ColumnCount);
        cells[Name] = {person->name};
        cells[Number] = {person->number};
        cells[ServiceTime] = {Hours::withUnit(figures.minutes)};
        cells[Evaluations] = {QString::number(figures.evaluations)};
        cells[Quality]
            = {figures.evaluations > 0 ? scoreText(figures.qualityHundredths) : QString()};
        cells[Awarded] = starCell(standing.awarded);
        cells[Reached] = starCell(standing.canBeGranted() ? standing.reached : 0);
        cells[Missing] = {words(standing), words(standing)};
        rows.push_back({id, std::move(cells)});
    }
    return rows;
}

CandidateOrder CandidateTable::orderOf(int column)
{
    switch (column) {
    case Number:
        return CandidateOrder::Registration;
    case ServiceTime:
        return CandidateOrder::Minutes;
    case Evaluations:
        return CandidateOrder::Evaluations;
    case Quality:
        return CandidateOrder::Quality;
    case Awarded:
        return CandidateOrder::Awarded;
    case Reached:
        return CandidateOrder::Reached;
    case Missing:
        return CandidateOrder::Missing;
    default:
        return CandidateOrder::Name;
    }
}

} // namespace vs
