// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/personfiledocument.h"

#include "models/storage/database.h"
#include "models/volunteers/volunteers.h"

#include <QPainter>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double left = 150;
constexpr double top = 150;
constexpr double bottom = 2810;
constexpr QRgb grey = 0x5b6470;

} // namespace

PersonFileDocument::PersonFileDocument(Database &database, const PersonFileDoors &doors,
    std::vector<VolunteerId> people, PrintHead head, bool unmasked)
    : m_database(database)
    , m_doors(doors)
    , m_people(std::move(people))
    , m_head(std::move(head))
    , m_unmasked(unmasked)
{
    for (const UnitName &unit : doors.volunteers.units())
        m_units.insert(unit.id, unit.name);
}

Result<std::shared_ptr<PersonFileDocument>> PersonFileDocument::make(Database &database,
    const PersonFileDoors &doors, std::vector<VolunteerId> people, PrintHead head, bool unmasked,
    const Progress &progress)
{
    std::shared_ptr<PersonFileDocument> document(
        new PersonFileDocument(database, doors, std::move(people), std::move(head), unmasked));
    for (const VolunteerId id : document->m_people) {
        const auto flow = document->lay(id);
        if (!flow)
            return flow.error();
        document->m_firstPages.push_back(document->m_firstPages.back() + (*flow)->pageCount());
        if (progress && !progress(int(document->m_firstPages.size()) - 1)) {
            return Error{Error::Kind::Cancelled, u"cancelled"_s, tr("Printing was stopped."), {}};
        }
    }
    return document;
}

QString PersonFileDocument::title() const
{
    return tr("Personal files %1").arg(m_head.day.toString(Qt::ISODate));
}

std::shared_ptr<void> PersonFileDocument::enterThread()
{
    return std::make_shared<ThreadConnection>(m_database);
}

Result<std::shared_ptr<PageFlow>> PersonFileDocument::lay(VolunteerId id) const
{
    const auto file = PersonFile::read(m_doors, id);
    if (!file)
        return file.error();
    auto flow = std::make_shared<PageFlow>(left, top, bottom);
    layTitle(*flow, *file);
    layPerson(*flow, *file);
    layService(*flow, *file);
    layTraining(*flow);
    layHonours(*flow, *file);
    layEvaluation(*flow, *file);
    laySignatures(*flow);
    return flow;
}

Result<void> PersonFileDocument::paint(QPainter &painter, int page)
{
    const auto behind = std::upper_bound(m_firstPages.begin(), m_firstPages.end(), page);
    const auto place = std::size_t(behind - m_firstPages.begin()) - 1;
    if (m_laid != m_people.at(place)) {
        auto flow = lay(m_people[place]);
        if (!flow)
            return flow.error();
        m_flow = *std::move(flow);
        m_laid = m_people[place];
    }
    const int own = page - m_firstPages[place];
    if (own >= m_flow->pageCount()) {
        return Error{Error::Kind::Conflict, u"file_changed"_s,
            tr("Something was recorded meanwhile. Close the preview and print again."), {}};
    }
    m_flow->paint(painter, own);
    paintFoot(painter, own, m_flow->pageCount());
    return {};
}

void PersonFileDocument::paintFoot(QPainter &painter, int page, int of) const
{
    TextMeter meter({26});
    painter.setFont(meter.font().font());
    painter.setPen(QColor(grey));
    const double room = pageSize().width() - 2 * left;
    meter.draw(painter, left, bottom + 40, room, Qt::AlignLeft,
        tr("%1 · printed %2 by %3", "station, day, user")
            .arg(m_head.station, m_head.day.toString(Qt::ISODate), m_head.user));
    meter.draw(painter, left, bottom + 40, room, Qt::AlignRight,
        tr("Page %1 of %2").arg(page + 1).arg(of));
}

} // namespace vs
