// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/stars/staraward.h"

#include <QDate>

namespace vs
{

class Activities;
class CertificateRegister;
class Consents;
class HeldRows;
class Recovery;
class ServiceRecords;
class Stars;
class Volunteers;

/// The station at a glance, and what waits for somebody.
struct OverviewFigures {
    qint64 volunteers = 0;
    qint64 records = 0;
    qint64 minutes = 0;
    StarCounts stars{};

    int heldRows = 0;                ///< of lists of every kind, not mended yet
    int canBeGranted = 0;            ///< volunteers who reach a star they do not have
    int belowAwarded = 0;            ///< volunteers whose star no longer stands on its figures
    int awaitingCertificate = 0;     ///< granted and no certificate made
    int notPrinted = 0;              ///< certificates made and never printed
    int consents = 0;                ///< people who have to be asked for their consent
    int withoutHours = 0;            ///< activities of the last seven days that are over, see below
    bool recoveryKeyMissing = false; ///< and this user can make one
};

/// The doors an overview asks.
struct OverviewDoors {
    const Volunteers &volunteers;
    const Activities &activities;
    const ServiceRecords &records;
    const Stars &stars;
    const CertificateRegister &certificates;
    const HeldRows &heldRows;
    const Consents &consents;
    const Recovery &recovery;
};

/// Reads everything once; half a second in a city of 180,000. An activity counts as without hours
/// when people are enrolled, it was held within the seven days up to `today` and nobody has a
/// record of it; the law leaves ten working days for that (民政部令第67号 第十一条).
Result<OverviewFigures> readOverview(const OverviewDoors &doors, QDate today);

} // namespace vs
