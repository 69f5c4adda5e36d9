// SPDX-License-Identifier: GPL-3.0-or-later
// Measures one key in the search box, from the text to the first rows as they are shown (found,
// fetched, decrypted, masked), for every kind of search, in a register of 100,000 and one of
// 1,000,000 people, and how much slower the large one is:
//   bench_search [people …]
#include "models/sample/sample.h"
#include "models/storage/query.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertable.h"
#include "tests/bench/measures.h"
#include "tests/support/teststation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <map>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::size_t shownRows = 30; ///< what a window of 1366×768 shows, and some more
constexpr int rounds = 400;
constexpr double recordsPerPerson = 5;

struct Kind {
    QString name;
    QStringList texts;
};

QString one(const Database &database, const QString &sql)
{
    Query query(database, sql);
    return query.next() ? query.text(0) : QString();
}

std::vector<Kind> kindsFor(const Database &database)
{
    const QString number = one(database, u"SELECT max(number) FROM volunteer"_s);
    Query person(database,
        u"SELECT id, id_number, phone FROM volunteer WHERE phone IS NOT NULL "
        "LIMIT 1 OFFSET 77777"_s);
    person.next();
    const qint64 id = person.integer(0);
    const QString document = person.cellText(1, {"volunteer", id, "id_number"});
    const QString phone = person.cellText(2, {"volunteer", id, "phone"});
    return {
        {u"everybody"_s, {QString()}},
        {u"one Han character"_s, {u"王"_s, u"张"_s, u"国"_s, u"鑫"_s, u"瓛"_s}},
        {u"two and more"_s, {u"建国"_s, u"李秀英"_s, u"鑫鑫"_s, u"王鑫鑫"_s, u"国国国"_s}},
        {u"full pinyin"_s,
            {u"zhangjianguo"_s, u"lixiuying"_s, u"wangwei"_s, u"zhanglan"_s, u"zhengzheng"_s}},
        {u"piece of pinyin"_s,
            {u"z"_s, u"w"_s, u"jian"_s, u"xiu"_s, u"jianguo"_s, u"ang"_s, u"qqqq"_s, u"an"_s}},
        {u"initials"_s,
            {u"zjg"_s, u"wx"_s, u"lxy"_s, u"vvv"_s, u"zzz"_s, u"eee"_s, u"wzq"_s, u"yyyy"_s}},
        {u"last four"_s,
            {document.last(4), phone.last(4), u"1234"_s, u"001X"_s, u"9014"_s, u"0000"_s}},
        {u"whole number"_s, {document, phone, u"11010519491231002X"_s}},
        {u"station number"_s, {number, number.section(u'-', -1).right(5), u"13291"_s}},
    };
}

using Figures = std::map<QString, double>; ///< computed p99 in ms, by kind

Figures measure(QTextStream &out, int people)
{
    TestStation fixture;
    QElapsedTimer timer;
    timer.start();
    const auto filled
        = Sample::fill(*fixture.database, SampleSize{SampleScale::City, people, recordsPerPerson});
    if (!filled)
        qFatal("%s", qPrintable(filled.error().text));
    out << people << " people, " << filled->records << " records made up in " << timer.elapsed()
        << " ms" << Qt::endl;
    Volunteers volunteers(*fixture.database);
    VolunteerTable table(*fixture.database);
    const qint64 before = residentKilobytes();
    timer.restart();
    if (const auto loaded = volunteers.prepareSearch(); !loaded)
        qFatal("%s", qPrintable(loaded.error().text));
    out << "index read in " << timer.elapsed() << " ms, " << (residentKilobytes() - before) / 1024
        << " MB" << Qt::endl;
    Figures figures;
    for (const Kind &kind : kindsFor(*fixture.database)) {
        std::vector<double> wall;
        std::vector<double> computed;
        std::vector<double> finding;
        std::map<QString, std::vector<double>> byText;
        for (int round = 0; round < rounds; ++round) {
            const QString &text = kind.texts.at(round % kind.texts.size());
            const Stopwatch watch;
            const std::vector<qint64> ids = volunteers.search(text, shownRows);
            finding.push_back(watch.computed());
            const auto rows = table.fetch(ids);
            wall.push_back(watch.wall());
            computed.push_back(watch.computed());
            byText[text].push_back(computed.back());
        }
        std::pair<double, QString> slowest;
        for (auto &[text, times] : byText)
            slowest = std::max(slowest, {percentile(times, 0.5), text});
        figures[kind.name] = percentile(computed, 0.99);
        out << "  " << kind.name << ": p50 " << percentile(wall, 0.5) << " ms, p99 "
            << percentile(wall, 0.99) << " ms; computed p50 " << percentile(computed, 0.5)
            << " ms, p99 " << percentile(computed, 0.99) << " ms (finding alone "
            << percentile(finding, 0.99) << " ms); slowest: " << slowest.second << ", "
            << volunteers.search(slowest.second).size() << " found" << Qt::endl;
    }
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QStringList sizes = QCoreApplication::arguments().mid(1);
    if (sizes.isEmpty())
        sizes = QStringList{u"100000"_s, u"1000000"_s};
    std::optional<Figures> smaller;
    for (const QString &size : sizes) {
        const Figures figures = measure(out, size.toInt());
        for (const auto &[kind, time] : figures) {
            if (smaller)
                out << "  " << kind << ": " << time / smaller->at(kind) << " times" << Qt::endl;
        }
        smaller = figures;
    }
    return 0;
}
