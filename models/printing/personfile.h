// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificateentry.h"
#include "models/core/result.h"
#include "models/hours/servicerecord.h"
#include "models/stars/staraward.h"
#include "models/volunteers/volunteer.h"

#include <array>
#include <map>
#include <vector>

namespace vs
{

class CertificateRegister;
class CodeTables;
class ServiceRecords;
class Stars;
class Volunteers;

/// Where a personal file is read from; all of it outlives the documents.
struct PersonFileDoors {
    const Volunteers &volunteers;
    const ServiceRecords &records;
    const Stars &stars;
    const CertificateRegister &certificates;
    const CodeTables &codes;
};

/// What a year's service came to.
struct YearOfService {
    int occasions = 0; ///< records that were not corrected to nothing
    qint64 minutes = 0;
};

/// How service was judged: the mean of each score.
struct Evaluation {
    int records = 0;               ///< with at least one score, not corrected to nothing
    std::array<double, 3> means{}; ///< punctuality, attitude, skill; 0 where nothing was said
    double mean = 0;               ///< of all scores
};

/// The five parts of a volunteer's file: person, service, training, honours, evaluation
/// (民政部令第67号). Training is not kept yet, so there is nothing of it.
struct PersonFile {
    Volunteer person;
    std::vector<ServiceRecord> records; ///< the oldest first
    ServiceTotals totals;
    std::vector<StarAward> awards;
    std::vector<CertificateEntry> certificates; ///< void ones too

    static Result<PersonFile> read(const PersonFileDoors &doors, VolunteerId id);

    /// Minutes each record stands at after its corrections, by record.
    std::map<qint64, int> keptMinutes() const;
    std::map<int, YearOfService> years() const;
    Evaluation evaluation() const;
};

} // namespace vs
