// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace.h"

#include <algorithm>

namespace vs
{

Result<std::unique_ptr<Workplace>> Workplace::open(
    const QString &path, const Clock &clock, Database::Mode mode)
{
    auto database = Database::open(path, clock, mode);
    if (!database)
        return database.error();
    return std::unique_ptr<Workplace>(new Workplace(*std::move(database)));
}

Workplace::Workplace(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_station(*m_database)
    , m_users(*m_database, m_station.log())
    , m_recovery(*m_database, m_station)
    , m_volunteers(*m_database)
    , m_network(*m_database, m_codes, m_volunteers)
    , m_households(*m_database)
    , m_groups(*m_database)
    , m_savedFilters(*m_database)
    , m_activities(*m_database)
    , m_serviceRecords(*m_database, m_activities)
    , m_stars(*m_database, m_serviceRecords, StarRuleSet::shipped())
    , m_certificates(*m_database)
    , m_heldRows(*m_database)
    , m_undo(*m_database, m_codes)
    , m_history(*m_database, m_codes)
    , m_duplicates(*m_database)
    , m_volunteerImport(*m_database, m_codes, m_volunteers, m_heldRows)
    , m_hourImport(*m_database, m_heldRows, m_serviceRecords)
    , m_unitImport(*m_database, m_heldRows, m_network)
    , m_groupImport(*m_database, m_codes, m_groups, m_heldRows)
    , m_membershipImport(*m_database, m_codes, m_groups, m_heldRows)
    , m_registrations(*m_database, m_volunteers, m_activities, m_groups)
    , m_consents(*m_database, m_volunteers)
    , m_retention(*m_database, m_registrations)
{
    // Lists of people are filtered and sorted by stars.
    QObject::connect(
        &m_stars, &Stars::granted, &m_volunteers, [this](const std::vector<VolunteerId> &people) {
            std::vector<qint64> ids;
            for (const VolunteerId id : people)
                ids.push_back(id.value());
            m_volunteers.announce({}, ids);
        });
}

std::vector<Importer *> Workplace::importers()
{
    return {&m_volunteerImport, &m_hourImport, &m_unitImport, &m_groupImport, &m_membershipImport};
}

Importer &Workplace::importer(ImportKind kind)
{
    const std::vector<Importer *> all = importers();
    const auto found = std::find_if(
        all.begin(), all.end(), [kind](const Importer *each) { return each->kind() == kind; });
    return found == all.end() ? *all.front() : **found;
}

PrintHead Workplace::printHead() const
{
    const StationProfile profile = m_station.profile();
    const auto unit = m_network.unit(profile.unit);
    return {profile.name, m_station.currentUser().name, m_database->clock().today(),
        unit ? unit->phone : QString()};
}

} // namespace vs
