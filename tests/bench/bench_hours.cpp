// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the import of a list of hours and the questions asked of a full ledger:
//   bench_hours [rows] [people]
#include "tests/support/people.h"
#include "tests/support/teststation.h"

#include "models/activities/activities.h"
#include "models/hours/hourimport.h"
#include "models/hours/servicerecords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <ctime>

#include <sys/resource.h>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString idNumber(int person)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QDate birth = QDate(1950, 1, 1).addDays(person % 15'000);
    const QString digits = u"%1%2%3"_s.arg(411'102 + person / 15'000)
                               .arg(birth.toString(u"yyyyMMdd"_s))
                               .arg(person % 999, 3, 10, QChar(u'0'));
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digits[qsizetype(i)].digitValue();
    return digits + u"10X98765432"[sum % 11];
}

QString personName(int person)
{
    return u"张"_s + QChar(char16_t(0x4e00 + person % 5'000))
        + QChar(char16_t(0x5e00 + person / 5'000));
}

void registerPeople(Database &database, int people)
{
    auto transaction = Transaction::begin(database, u"bench.people"_s);
    for (int i = 0; i < people; ++i) {
        insertPerson(database, *transaction, database.ids().next<VolunteerId>(), personName(i),
            idNumber(i), u"accepted"_s);
    }
    if (!transaction->commit())
        qFatal("the people were not saved");
}

void writeList(const QString &path, int rows, int people)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no list");
    QTextStream out(&file);
    out << u"姓名,身份证号,活动名称,日期,开始时间,结束时间,岗位,守时程度,服务态度,专业水平,备注\n"_s;
    for (int i = 0; i < rows; ++i) {
        const int person = int(qint64(i) * 7'919 % people);
        const int turn = i / people;
        const QDate day = QDate(2025, 1, 1).addDays(turn % 600);
        const int hour = 8 + turn / 600 * 2;
        out << personName(person) << u',' << idNumber(person) << u",清洁家园,"_s
            << day.toString(Qt::ISODate) << u',' << timeText(hour * 60) << u','
            << timeText(hour * 60 + 90) << u",引导岗,5,"_s << 3 + i % 3 << u",4,\n"_s;
    }
}

qint64 peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

class Stopwatch final
{
public:
    Stopwatch() { restart(); }
    void lap(const QString &what)
    {
        // Processor time holds also on a busy machine.
        QTextStream(stdout) << what << u": "_s << m_timer.elapsed() << u" ms, processor "_s
                            << qint64(std::clock() - m_processor) * 1'000 / CLOCKS_PER_SEC
                            << u" ms, peak "_s << peakMegabytes() << u" MB\n"_s;
        restart();
    }

private:
    void restart()
    {
        m_timer.start();
        m_processor = std::clock();
    }

    QElapsedTimer m_timer;
    std::clock_t m_processor = 0;
};

void import(HourImport &import, const QString &path, Importer::Mode mode)
{
    const auto source = import.locate(path);
    if (!source)
        qFatal("%s", qPrintable(source.error().text));
    const auto report = import.run(*source, mode);
    if (!report)
        qFatal("%s", qPrintable(report.error().text));
    QTextStream(stdout) << u"added "_s << report->count(RowStatus::Added) << u", unchanged "_s
                        << report->count(RowStatus::Unchanged) << u", held "_s
                        << report->count(RowStatus::Held) << u"; "_s;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rows = application.arguments().value(1, u"180000"_s).toInt();
    const int people = application.arguments().value(2, u"180000"_s).toInt();
    TestStation fixture;
    Database &database = *fixture.database;
    HeldRows held(database);
    Activities activities(database);
    ServiceRecords hours(database, activities);
    HourImport hourImport(database, held, hours);
    const QString path = fixture.folder.filePath(u"hours.csv"_s);

    Stopwatch watch;
    registerPeople(database, people);
    watch.lap(u"register %1 people"_s.arg(people));
    writeList(path, rows, people);
    watch.lap(u"write a list of %1 rows"_s.arg(rows));
    import(hourImport, path, Importer::Mode::Preview);
    watch.lap(u"preview"_s);
    import(hourImport, path, Importer::Mode::Commit);
    watch.lap(u"import"_s);
    import(hourImport, path, Importer::Mode::Commit);
    watch.lap(u"the same again"_s);
    const auto totals = hours.allTotals();
    watch.lap(u"totals of %1 people"_s.arg(totals->size()));
    const auto one = hours.totals(totals->front().volunteer);
    watch.lap(u"totals of one"_s);
    const auto ids = hours.search({});
    watch.lap(u"ids of %1 records"_s.arg(ids->size()));
    const auto month = hours.search({QDate(2025, 3, 1), QDate(2025, 3, 31), {}});
    watch.lap(u"ids of a month, %1"_s.arg(month->size()));
    const auto summary = hours.summary({});
    watch.lap(u"summary, %1 minutes"_s.arg(summary->minutes));
    return one && month ? 0 : 1;
}
