// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/sample/samplewriter.h"

#include <QCoreApplication>

#include <optional>

namespace vs
{

class Database;

enum class SampleScale {
    Small,   ///< a station of 300 people, in which every star is reached
    City,    ///< Luohe in 2017: 180,000 people, 1,218 groups, 7,000 projects, 2.14 million hours
    Million, ///< 1,000,000 people, each with ten times the city's records
};

/// What to make up; the scale says what is not said here.
struct SampleSize {
    SampleScale scale = SampleScale::Small;
    int people = 0;              ///< 0: as the scale says
    double recordsPerPerson = 0; ///< 0: as the scale says
};

/// Made-up people and what they did, to look around with and to measure with. The same seed gives
/// the same people and hours on the same day; numbers of documents are valid and fictional.
class Sample final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Sample)

public:
    static constexpr quint64 usualSeed = 20170305;

    /// `small`, `city` or `million`.
    static std::optional<SampleScale> scale(const QString &code);

    struct Figures {
        qint64 volunteers = 0;
        qint64 groups = 0;
        qint64 projects = 0;
        qint64 activities = 0;
        qint64 records = 0;
        qint64 minutes = 0;
    };

    /// Fills a founded station with an open vault, in one transaction. Search and lists learn of it
    /// only when they are made anew. Errors: Conflict when people are registered already,
    /// Cancelled, Busy, Denied.
    static Result<Figures> fill(Database &database, const SampleSize &size,
        quint64 seed = usualSeed, const SampleProgress &progress = {});
    static Result<Figures> fill(Database &database, SampleScale scale, quint64 seed = usualSeed,
        const SampleProgress &progress = {})
    {
        return fill(database, SampleSize{scale}, seed, progress);
    }
};

} // namespace vs
