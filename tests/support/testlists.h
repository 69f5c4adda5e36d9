// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activities.h"
#include "models/core/codetables.h"
#include "models/hours/hourimport.h"
#include "models/hours/servicerecords.h"
#include "models/imports/heldjobs.h"
#include "models/imports/importjobs.h"
#include "models/volunteers/volunteerimport.h"
#include "models/volunteers/volunteers.h"
#include "tests/support/teststation.h"

namespace vs
{

/// A station of its own with everything that lists are imported into.
struct TestLists {
    TestStation station;
    CodeTables codes;
    HeldRows heldRows{*station.database};
    Volunteers volunteers{*station.database};
    Activities activities{*station.database};
    ServiceRecords records{*station.database, activities};
    VolunteerImport volunteerImport{*station.database, codes, volunteers, heldRows};
    HourImport hourImport{*station.database, heldRows, records};
    ImportJobs volunteerJobs{*station.database, volunteerImport};
    ImportJobs hourJobs{*station.database, hourImport};
    HeldJobs heldJobs{*station.database, heldRows, {&volunteerImport, &hourImport}};

    QList<const ImportJobs *> jobs() const { return {&volunteerJobs, &hourJobs}; }

    /// Takes a list over on the spot.
    Result<ImportReport> import(Importer &importer, const QString &path)
    {
        const auto source = importer.locate(path);
        if (!source)
            return source.error();
        return importer.run(*source, Importer::Mode::Commit);
    }
};

} // namespace vs
