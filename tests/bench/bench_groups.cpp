// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the page of groups over a city, with 180,000 people in 1,218 groups:
//   bench_groups
#include "models/core/codetables.h"
#include "models/groups/groupfigures.h"
#include "models/groups/groups.h"
#include "models/groups/grouptable.h"
#include "models/groups/membershipstore.h"
#include "models/sample/sample.h"
#include "tests/support/teststation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Runs `work` and says how long it took, the best of some rounds.
template <typename Work>
void measure(QTextStream &out, const QString &what, int rounds, Work work)
{
    double best = 1e12;
    QElapsedTimer timer;
    for (int round = 0; round < rounds; ++round) {
        timer.restart();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    out << what << ": " << best << " ms" << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    TestStation fixture;
    if (const auto filled = Sample::fill(*fixture.database, SampleScale::City); !filled)
        qFatal("%s", qPrintable(filled.error().text));
    Groups groups(*fixture.database);
    const CodeTables codes;
    const GroupFigures figures(*fixture.database);
    GroupTable table(*fixture.database, codes, figures);
    const QDate today = fixture.clock.today();
    const QDate first(today.year(), 1, 1);
    const std::vector<qint64> all = groups.list({});
    out << groups.count() << " groups" << Qt::endl;

    measure(out, u"list of all, by name"_s, 5, [&] { Q_UNUSED(groups.list({})); });
    measure(out, u"list of all, by members"_s, 5,
        [&] { Q_UNUSED(groups.list({}, GroupOrder::Members, Qt::DescendingOrder)); });
    measure(out, u"members of all groups, in the background"_s, 5,
        [&] { Q_UNUSED(MembershipStore(*fixture.database).memberCounts().ok()); });
    measure(out, u"one key in the search box"_s, 20, [&] { Q_UNUSED(groups.list({u"jz"_s})); });
    measure(
        out, u"a page of 100 rows"_s, 5, [&] { Q_UNUSED(table.fetch(std::span(all).first(100))); });
    qsizetype members = 0;
    measure(out, u"members of one group with their hours"_s, 5, [&] {
        const auto people = groups.members(GroupId(all.at(20)), first, today);
        members = people ? qsizetype(people->size()) : 0;
    });
    measure(out, u"hours of its members, all time"_s, 5,
        [&] { Q_UNUSED(groups.memberHours(GroupId(all.at(20)), QDate(1950, 1, 1), today).ok()); });
    out << members << " memberships in it" << Qt::endl;
    measure(out, u"hours of all groups this year, in the background"_s, 2,
        [&] { Q_UNUSED(groups.minutes(first, today).ok()); });
    measure(out, u"hours of all groups, all time, in the background"_s, 2,
        [&] { Q_UNUSED(groups.minutes(QDate(1950, 1, 1), today).ok()); });
    return 0;
}
