// SPDX-License-Identifier: GPL-3.0-or-later
// Measures taking a list of people over, against `sqlite3 .import` of the same file:
//   bench_import [rows [import|xlsx [path of bench_orcus]]]
#include "models/core/codetables.h"
#include "models/tabular/workbook.h"
#include "models/volunteers/volunteerimport.h"
#include "models/volunteers/volunteers.h"
#include "tests/support/peakmemory.h"
#include "tests/support/teststation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <sys/resource.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <ctime>
#include <random>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int repetitions = 3;

/// A valid number for the serial: every serial gives another one (GB 11643-1999).
QString idNumber(int serial)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QDate birth = QDate(1940, 1, 1).addDays(serial % 23'000);
    const QString number = u"4111%1%2%3"_s.arg(2 + serial / 23'000 / 999, 2, 10, QChar(u'0'))
                               .arg(birth.toString(u"yyyyMMdd"_s))
                               .arg(1 + serial / 23'000 % 999, 3, 10, QChar(u'0'));
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * number[qsizetype(i)].digitValue();
    return number + QStringView(u"10X98765432")[sum % 11];
}

void writeList(const QString &path, int rows)
{
    const QString letters = u"王李张刘陈杨赵黄周吴建国伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞"_s;
    std::mt19937 random(20'261'123);
    const auto pick
        = [&](const QString &from) { return from[qsizetype(random() % size_t(from.size()))]; };
    const QStringList skills{u"医疗急救"_s, u"法律服务"_s, u"手工制作"_s, u""_s};
    const QStringList standings{u"群众"_s, u"中共党员"_s, u"共青团员"_s};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    QTextStream out(&file);
    out << u"姓名,性别,身份证号码,联系电话,政治面貌,学历,服务特长,家庭住址,注册时间,备注\n"_s;
    for (int i = 0; i < rows; ++i) {
        const QString number = idNumber(i);
        out << pick(letters) << pick(letters) << pick(letters)
            << (number[16].digitValue() % 2 ? u",男,"_s : u",女,"_s) << number << ",138"
            << QString::number(random() % 100'000'000).rightJustified(8, u'0') << ','
            << standings[qsizetype(random() % 3)] << u",高中,"_s << skills[qsizetype(random() % 4)]
            << u",漯河市源汇区泰山路"_s << random() % 300 << u"号,2020-0"_s << 1 + random() % 9
            << u"-15,\n"_s;
    }
}

/// The same cells as a workbook with a table of strings, as spreadsheet programs save it.
QString writeWorkbook(const QString &csv, const QString &path)
{
    const auto list = Workbook::open(csv);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    static_cast<void>((*list)->read(0, [&](int row, std::span<const Cell> cells) {
        for (std::size_t column = 0; column < cells.size(); ++column) {
            worksheet_write_string(sheet, lxw_row_t(row - 1), lxw_col_t(column),
                cells[column].text.toUtf8().constData(), nullptr);
        }
        return true;
    }));
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("cannot write the workbook");
    return path;
}

/// Seconds by the clock, and of the processor, which a busy machine does not spoil.
struct Times {
    double wall = 0;
    double processor = 0;
};

double processorOfChildren()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

Times shellImport(const QString &csv, const QString &database)
{
    QFile::remove(database);
    const double before = processorOfChildren();
    QElapsedTimer timer;
    timer.start();
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {database, u".import --csv %1 list"_s.arg(csv)});
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        return {};
    return {double(timer.elapsed()) / 1000, processorOfChildren() - before};
}

/// The 99th percentile of what is typed into the search box until its answer is there, in ms.
double searchTime(Volunteers &volunteers)
{
    std::vector<double> times;
    for (const QString &word :
        {u"王"_s, u"伟"_s, u"建国"_s, u"w"_s, u"wang"_s, u"wangw"_s, u"wjg"_s, u"jianguo"_s,
            u"1234"_s, u"138"_s, u"13812345678"_s, u"999"_s, u"无此人"_s, u"zz"_s}) {
        for (int i = 0; i < repetitions * 10; ++i) {
            QElapsedTimer timer;
            timer.start();
            volunteers.list({.text = word});
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(times.begin(), times.end());
    return times[times.size() * 99 / 100];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 180'000;
    QTextStream out(stdout);
    TestStation station;
    const QString csv = station.folder.filePath(u"list.csv"_s);
    writeList(csv, rows);

    Times shell{1e9, 1e9};
    for (int i = 0; i < repetitions; ++i) {
        const Times times = shellImport(csv, station.folder.filePath(u"shell.db"_s));
        shell.wall = std::min(shell.wall, times.wall);
        shell.processor = std::min(shell.processor, times.processor);
    }
    out << "sqlite3 .import          " << shell.wall << " s, processor " << shell.processor
        << " s\n";

    const QString list = argc > 2 && QByteArray(argv[2]) == "xlsx"
        ? writeWorkbook(csv, station.folder.filePath(u"list.xlsx"_s))
        : csv;
    if (list != csv && argc > 3) { // the peer reads the same file
        QProcess orcus;
        orcus.setProcessChannelMode(QProcess::ForwardedChannels);
        orcus.start(QString::fromLocal8Bit(argv[3]), {list});
        orcus.waitForFinished(-1);
    }
    const CodeTables codes;
    Volunteers volunteers(*station.database);
    HeldRows heldRows(*station.database);
    VolunteerImport import(*station.database, codes, volunteers, heldRows);
    const auto source = import.locate(list);
    if (!source)
        qFatal("%s", qPrintable(source.error().text));
    const double before = peakMemory();
    const auto measure = [&](const char *what, Importer::Mode mode) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t processor = std::clock();
        const auto report = import.run(*source, mode);
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        const double seconds = double(timer.elapsed()) / 1000;
        const double worked = double(std::clock() - processor) / CLOCKS_PER_SEC;
        out << what << seconds << " s (" << seconds / shell.wall << " times), processor " << worked
            << " s (" << worked / shell.processor << " times), added "
            << report->count(RowStatus::Added) << ", unchanged "
            << report->count(RowStatus::Unchanged) << ", peak memory " << peakMemory()
            << " MB (before " << before << ")\n";
        out.flush();
    };
    const bool onlyImport = argc > 2;
    if (!onlyImport)
        measure("preview                  ", Importer::Mode::Preview);
    measure("import                   ", Importer::Mode::Commit);
    if (onlyImport)
        return 0;
    measure("the same again           ", Importer::Mode::Commit);

    QElapsedTimer timer;
    timer.start();
    const auto loaded = volunteers.prepareSearch();
    out << "names for the search box " << double(timer.elapsed()) / 1000 << " s, "
        << (loaded ? "fine" : "failed") << '\n';
    out << "search box, 99th percentile " << searchTime(volunteers) << " ms\n";
    return 0;
}
