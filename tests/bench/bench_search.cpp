// SPDX-License-Identifier: GPL-3.0-or-later
// Measures one key in the search box over a city, from the text to the first rows as they are shown
// (found, fetched, decrypted, masked), for every kind of search:
//   bench_search
#include "models/sample/sample.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertable.h"
#include "tests/support/teststation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::size_t shownRows = 30; ///< what a window of 1366×768 shows, and some more
constexpr int rounds = 200;

struct Kind {
    QString name;
    QStringList texts;
};

double percentile(std::vector<double> &times, double share)
{
    std::sort(times.begin(), times.end());
    return times.at(static_cast<std::size_t>(share * static_cast<double>(times.size() - 1)));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    TestStation fixture;
    if (const auto filled = Sample::fill(*fixture.database, SampleScale::City); !filled)
        qFatal("%s", qPrintable(filled.error().text));
    Volunteers volunteers(*fixture.database);
    VolunteerTable table(*fixture.database);
    QElapsedTimer timer;
    timer.start();
    if (const auto loaded = volunteers.prepareSearch(); !loaded)
        qFatal("%s", qPrintable(loaded.error().text));
    out << volunteers.count() << " people, names read in " << timer.elapsed() << " ms" << Qt::endl;

    const std::vector<Kind> kinds{
        {u"everybody"_s, {QString()}},
        {u"one key"_s, {u"z"_s, u"w"_s, u"张"_s, u"l"_s}},
        {u"Han"_s, {u"王"_s, u"建国"_s, u"国"_s, u"李秀英"_s, u"鑫鑫鑫"_s}},
        {u"pinyin"_s, {u"zhang"_s, u"zhangjian"_s, u"jianguo"_s, u"xiu"_s, u"qqqq"_s}},
        {u"initials"_s, {u"zjg"_s, u"wx"_s, u"lxy"_s, u"vvv"_s}},
        {u"last four"_s, {u"1234"_s, u"001X"_s, u"9014"_s, u"0000"_s}},
        {u"number"_s, {u"411100-2022-013291"_s, u"13291"_s}},
    };
    std::vector<double> all;
    for (const Kind &kind : kinds) {
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
            const QString &text = kind.texts.at(round % kind.texts.size());
            timer.restart();
            std::vector<qint64> ids = volunteers.search(text, shownRows);
            const auto rows = table.fetch(ids);
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        all.insert(all.end(), times.begin(), times.end());
        out << kind.name << ": p50 " << percentile(times, 0.5) << " ms, p99 "
            << percentile(times, 0.99) << " ms" << Qt::endl;
    }
    out << "all: p99 " << percentile(all, 0.99) << " ms" << Qt::endl;
    return 0;
}
