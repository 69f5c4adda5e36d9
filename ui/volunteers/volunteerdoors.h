// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

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
class SavedFilters;
class ServiceRecords;
class Stars;
class Volunteers;
struct Volunteer;

/// Known people who look like somebody about to be registered, a line each.
using Lookalikes = std::function<QStringList(const Volunteer &)>;

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
    SavedFilters &savedFilters;
    Lookalikes lookalikes = {}; ///< nobody is warned without it
};

} // namespace vs
