// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vs
{

class CertificateRegister;
class Clock;
class CodeTables;
class Complaints;
class Consents;
class Groups;
class Prompter;
class RecordSource;
class Registrations;
class Retention;
class ServiceRecords;
class Stars;
class Volunteers;

/// What the page of volunteers works with; all of it outlives the page.
struct VolunteerDoors {
    Volunteers &volunteers;
    const Groups &groups;
    RecordSource &table;  ///< a VolunteerTable
    RecordSource &roster; ///< a VolunteerRoster
    const ServiceRecords &records;
    Stars &stars;
    CertificateRegister &certificates;
    const CodeTables &codes;
    const Clock &clock;
    Prompter &prompter;
    Registrations &registrations;
    Consents &consents;
    Retention &retention;
};

} // namespace vs
