// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hours/hourrow.h"
#include "models/hours/hourrules.h"
#include "models/hours/personmatcher.h"
#include "models/hours/timebook.h"
#include "models/imports/importreport.h"

namespace vs
{

/// What is to become of one row of an hour list.
struct HourVerdict {
    RowStatus status = RowStatus::Held;
    std::optional<HourRefusal> refusal; ///< when held
    QString detail;                     ///< when there is more to say than the refusal's text
    ServiceRecord record;               ///< what is to be added, learnt, or is known already
};

/// Judges the rows of an hour list one after the other. The same person, day, time and activity
/// is the same service: known from before it is `unchanged`, known from this list `duplicate`.
/// Scores that a known record lacks are learnt (`updated`); other scores than it has are held,
/// because the ledger is not overwritten.
class HourJudge final
{
public:
    static Result<HourJudge> begin(const Database &database, const HourLimits &limits);
    /// For these rows only; knows nobody they do not speak of.
    static Result<HourJudge> begin(
        const Database &database, const HourLimits &limits, std::span<const HourRow> rows);

    Result<HourVerdict> judge(const HourRow &row);

private:
    HourJudge(const Database &database, const HourLimits &limits, PersonMatcher people);

    HourVerdict judgeKnown(TimeBook::Entry &known, ServiceRecord record) const;
    HourVerdict judgeNew(const HourRow &row, ServiceRecord record);
    bool isLongDay(const HourRow &row, const ServiceRecord &record) const;

    QDateTime m_now;
    HourLimits m_limits;
    PersonMatcher m_people;
    TimeBook m_book;
};

} // namespace vs
