// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/activities/activities.h"
#include "models/certificates/certificateregister.h"
#include "models/core/codetables.h"
#include "models/duplicates/duplicates.h"
#include "models/groups/groupimport.h"
#include "models/groups/groups.h"
#include "models/groups/membershipimport.h"
#include "models/history/history.h"
#include "models/history/undo.h"
#include "models/hours/hourimport.h"
#include "models/hours/servicerecords.h"
#include "models/imports/heldrows.h"
#include "models/network/households.h"
#include "models/network/network.h"
#include "models/network/unitimport.h"
#include "models/printing/listdocument.h"
#include "models/printing/personfile.h"
#include "models/registrations/consents.h"
#include "models/registrations/registrations.h"
#include "models/registrations/retention.h"
#include "models/savedfilters/savedfilters.h"
#include "models/stars/stars.h"
#include "models/station/recovery.h"
#include "models/station/station.h"
#include "models/station/users.h"
#include "models/storage/database.h"
#include "models/volunteers/volunteerimport.h"
#include "models/volunteers/volunteers.h"

#include <memory>
#include <vector>

namespace vs
{

/// The station file and the doors to it, built in one place and handed down by reference.
class Workplace final
{
public:
    /// Opens the file; nobody is signed in yet.
    static Result<std::unique_ptr<Workplace>> open(const QString &path, const Clock &clock,
        Database::Mode mode = Database::Mode::OpenExisting);

    Database &database() { return *m_database; }
    const CodeTables &codes() const { return m_codes; }
    Station &station() { return m_station; }
    Users &users() { return m_users; }
    Recovery &recovery() { return m_recovery; }
    /// What the user at the desk may do.
    Access access() const { return Access(*m_database); }
    Volunteers &volunteers() { return m_volunteers; }
    Network &network() { return m_network; }
    Households &households() { return m_households; }
    Groups &groups() { return m_groups; }
    SavedFilters &savedFilters() { return m_savedFilters; }
    Activities &activities() { return m_activities; }
    ServiceRecords &serviceRecords() { return m_serviceRecords; }
    Stars &stars() { return m_stars; }
    CertificateRegister &certificates() { return m_certificates; }
    HeldRows &heldRows() { return m_heldRows; }
    Registrations &registrations() { return m_registrations; }
    Consents &consents() { return m_consents; }
    Retention &retention() { return m_retention; }
    Undo &undo() { return m_undo; }
    History &history() { return m_history; }
    Duplicates &duplicates() { return m_duplicates; }
    /// One for each kind of list, in the order the import offers them.
    std::vector<Importer *> importers();
    Importer &importer(ImportKind kind);

    /// What documents about people read from, and what stands over them.
    PersonFileDoors fileDoors() const
    {
        return {m_volunteers, m_serviceRecords, m_stars, m_certificates, m_codes};
    }
    PrintHead printHead() const;

private:
    explicit Workplace(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
    const CodeTables m_codes;
    Station m_station;
    Users m_users;
    Recovery m_recovery;
    Volunteers m_volunteers;
    Network m_network;
    Households m_households;
    Groups m_groups;
    SavedFilters m_savedFilters;
    Activities m_activities;
    ServiceRecords m_serviceRecords;
    Stars m_stars;
    CertificateRegister m_certificates;
    HeldRows m_heldRows;
    Undo m_undo;
    History m_history;
    Duplicates m_duplicates;
    VolunteerImport m_volunteerImport;
    HourImport m_hourImport;
    UnitImport m_unitImport;
    GroupImport m_groupImport;
    MembershipImport m_membershipImport;
    Registrations m_registrations;
    Consents m_consents;
    Retention m_retention;
};

} // namespace vs
