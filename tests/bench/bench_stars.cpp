// SPDX-License-Identifier: GPL-3.0-or-later
// A city of 180,000: how long filling, rating, granting and issuing take.
#include "models/certificates/certificateregister.h"
#include "models/imports/heldrows.h"
#include "models/overview/overview.h"
#include "models/registrations/consents.h"
#include "models/sample/sample.h"
#include "models/stars/candidatelist.h"
#include "models/stars/stars.h"
#include "models/station/recovery.h"
#include "models/station/station.h"
#include "models/volunteers/volunteers.h"
#include "tests/support/hourdoors.h"
#include "tests/support/teststation.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace vs;

namespace
{

template <typename Work>
auto timed(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    auto result = work();
    std::printf("%-34s %8.2f s\n", what, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    std::fflush(stdout);
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return *std::move(result);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestStation station;
    const QDate today = station.clock.today();
    const auto figures = timed(
        "fill the city", [&] { return Sample::fill(*station.database, SampleScale::City); });
    std::printf("%lld people, %lld activities, %lld records, %lld hours, %lld MB\n",
        figures.volunteers, figures.activities, figures.records, figures.minutes / 60,
        QFileInfo(station.path).size() >> 20);

    const HourDoors hours(*station.database);
    Stars stars(*station.database, hours.records, StarRuleSet::shipped());
    CertificateRegister registry(*station.database);
    const auto candidates = timed("candidates", [&] { return stars.candidates(today); });
    timed("candidates, again", [&] { return stars.candidates(today); });
    timed("stars.counts", [&] { return stars.counts(); });
    std::vector<VolunteerId> selection;
    for (const StarCandidate &candidate : candidates) {
        if (candidate.standing.canBeGranted())
            selection.push_back(candidate.volunteer);
    }
    const auto grant = timed("grant all", [&] { return stars.grant(selection, today); });
    std::printf("%zu volunteers, %d awards;", selection.size(), grant.awards);
    for (const qint64 count : grant.byStar)
        std::printf(" %lld", count);
    std::printf("\n");
    const auto awaiting = timed("who waits for a certificate", [&] { return registry.awaiting(); });
    const auto issue = timed("issue", [&] { return registry.issue(awaiting, today); });
    std::printf("%d certificates\n", issue.made);
    timed("read them for printing", [&] { return registry.certificates(issue.certificates); });
    timed("find not printed", [&] {
        return registry.find({CertificateFilter::State::NotPrinted, 0, {}});
    });
    Volunteers volunteers(*station.database);
    const HeldRows heldRows(*station.database);
    const Consents consents(*station.database, volunteers);
    Station place(*station.database);
    const Recovery recovery(*station.database, place);
    timed("overview", [&] {
        return readOverview({volunteers, hours.activities, hours.records, stars, registry, heldRows,
                                consents, recovery},
            today);
    });
    const CandidateList list(candidates);
    timed("sort everybody by hours", [&] {
        return Result(list.ids({CandidateFilter::State::All, 0, {}}, CandidateOrder::Minutes));
    });
    return 0;
}
