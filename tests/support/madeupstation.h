// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activities.h"
#include "models/certificates/certificateregister.h"
#include "models/groups/groups.h"
#include "models/hours/servicerecords.h"
#include "models/imports/heldrows.h"
#include "models/overview/overview.h"
#include "models/registrations/consents.h"
#include "models/registrations/registrations.h"
#include "models/registrations/retention.h"
#include "models/sample/sample.h"
#include "models/savedfilters/savedfilters.h"
#include "models/stars/stars.h"
#include "models/station/recovery.h"
#include "models/station/safekeeping.h"
#include "models/station/station.h"
#include "models/storage/database.h"
#include "models/volunteers/volunteers.h"

#include <QObject>

namespace vs
{

/// A station of made-up people with all its doors, for pages and their pictures. Ends the test when
/// it cannot be built.
class MadeUpStation final : public QObject
{
public:
    static inline const QString password = QStringLiteral("correct horse");

    enum class Content {
        Empty,
        Filled,
    };

    MadeUpStation(const QString &folder, const Clock &clock, Content content = Content::Filled)
        : database(must(Database::open(
            folder + QStringLiteral("/station.vsdb"), clock, Database::Mode::CreateMissing)))
        , station(*database, PasswordCost::forTests())
        , volunteers(*database)
        , activities(*database)
        , records(*database, activities)
        , stars(*database, records, StarRuleSet::shipped())
        , certificates(*database)
        , heldRows(*database)
        , groups(*database)
        , registrations(*database, volunteers, activities, groups)
        , consents(*database, volunteers)
        , retention(*database, registrations)
        , savedFilters(*database)
        , safekeeping(*database)
        , recovery(*database, station, PasswordCost::forTests())
    {
        const auto founded = station.found({QStringLiteral("泰山社区志愿服务站"),
            QStringLiteral("411102001001"), QStringLiteral("王秀兰"), password});
        if (!founded)
            qFatal("%s", qPrintable(founded.error().text));
        if (content == Content::Filled)
            must(Sample::fill(*database, SampleScale::Small));
    }

    /// Grants what is reached up to `asOf` and issues the certificates.
    std::vector<CertificateId> grantAndIssue(QDate asOf)
    {
        std::vector<VolunteerId> all;
        for (const StarCandidate &candidate : must(stars.candidates(asOf)))
            all.push_back(candidate.volunteer);
        must(stars.grant(all, asOf));
        return must(certificates.issue(must(certificates.awaiting()), asOf)).certificates;
    }

    OverviewDoors doors() const
    {
        return {volunteers, activities, records, stars, certificates, heldRows, consents, recovery};
    }

    const std::unique_ptr<Database> database;
    Station station;
    Volunteers volunteers;
    Activities activities;
    ServiceRecords records;
    Stars stars;
    CertificateRegister certificates;
    HeldRows heldRows;
    Groups groups;
    Registrations registrations;
    Consents consents;
    Retention retention;
    SavedFilters savedFilters;
    const Safekeeping safekeeping;
    Recovery recovery;

private:
    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return *std::move(result);
    }
};

} // namespace vs
