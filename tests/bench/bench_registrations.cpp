// SPDX-License-Identifier: GPL-3.0-or-later
// Consents, withdrawals and retention in a city of 180,000, made with `sample --scale city`:
// bench_registrations FILE PASSWORD. Changes the file.
#include "models/activities/activities.h"
#include "models/groups/groups.h"
#include "models/registrations/consents.h"
#include "models/registrations/retention.h"
#include "models/station/station.h"
#include "models/storage/database.h"
#include "models/volunteers/volunteers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

template <typename Work>
void measure(const QString &what, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    const auto result = work();
    QTextStream(stdout) << what << u": "_s << double(timer.nsecsElapsed()) / 1e6 << u" ms  "_s
                        << result << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    auto database = Database::open(arguments.value(1), clock);
    if (!database)
        qFatal("%s", qPrintable(database.error().text));
    Station station(**database);
    if (!station.signIn({}, arguments.value(2)))
        qFatal("the password is wrong");
    Volunteers volunteers(**database);
    Activities activities(**database);
    Groups groups(**database);
    Registrations registrations(**database, volunteers, activities, groups);
    Consents consents(**database, volunteers);
    Retention retention(**database, registrations);
    std::vector<VolunteerId> people;
    for (const qint64 id : volunteers.search({}, 5'200))
        people.emplace_back(id);
    const std::span all(people);
    const RegistrationDecision decision{clock.today(), u"测量"_s};

    measure(u"consents of everybody"_s, [&] { return int(consents.review()->size()); });
    measure(u"retention plan"_s, [&] { return int(retention.plan()->people.size()); });
    measure(
        u"preview of 1"_s, [&] { return registrations.previewWithdrawal(all.first(1))->records; });
    measure(u"preview of 5,000"_s,
        [&] { return registrations.previewWithdrawal(all.first(5'000))->records; });
    measure(u"suspend 5,000"_s,
        [&] { return int(registrations.suspend(all.first(5'000), decision)->done.size()); });
    measure(u"withdraw 1"_s,
        [&] { return int(registrations.withdraw(all.subspan(5'000, 1), decision)->done.size()); });
    measure(u"withdraw 1,000"_s,
        [&] { return int(registrations.withdraw(all.first(1'000), decision)->done.size()); });
    return 0;
}
