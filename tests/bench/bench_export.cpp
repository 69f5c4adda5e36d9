// SPDX-License-Identifier: GPL-3.0-or-later
// Writes 180,000 people × 10 columns as the list shows them to XLSX, beside libxlsxwriter alone
// writing the same cells from memory:
//   bench_export [rounds]
#include "models/exports/listexport.h"
#include "models/sample/sample.h"
#include "models/tabular/workbook.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertable.h"
#include "tests/support/teststation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

#include <sys/resource.h>
#include <xlsxwriter.h>

#include <algorithm>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Row {
    std::vector<QByteArray> texts;
    lxw_datetime registered{};
    double hours = 0;
    double star = 0;
};

constexpr int starColumn = 5;
constexpr int hoursColumn = 4;
constexpr int dateColumn = 9;

/// The peer: the same cells, the same kinds of cells, nothing to fetch, decrypt or convert.
bool writePeer(const QString &path, const std::vector<Row> &rows)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *text = workbook_add_format(book);
    format_set_num_format_index(text, 49);
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    lxw_row_t at = 0;
    for (const Row &row : rows) {
        ++at;
        for (int column = 0; column < int(row.texts.size()); ++column) {
            const auto place = lxw_col_t(column);
            if (column == hoursColumn)
                worksheet_write_number(sheet, at, place, row.hours, nullptr);
            else if (column == starColumn && row.star > 0)
                worksheet_write_number(sheet, at, place, row.star, nullptr);
            else if (column == dateColumn)
                worksheet_write_datetime(
                    sheet, at, place, const_cast<lxw_datetime *>(&row.registered), date);
            else if (!row.texts[std::size_t(column)].isEmpty())
                worksheet_write_string(
                    sheet, at, place, row.texts[std::size_t(column)].constData(), text);
        }
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

std::vector<Row> prepared(const ListSheet &sheet)
{
    std::vector<Row> rows;
    const ListReader reader(sheet, false);
    for (std::size_t first = 0; first < reader.size(); first += ListReader::pageSize) {
        const auto page = reader.rows(first);
        if (!page)
            qFatal("%s", qPrintable(page.error().text));
        for (const RecordRow &record : *page) {
            Row row;
            for (const RecordCell &cell : record.cells)
                row.texts.push_back(cell.text.toUtf8());
            row.hours = row.texts[hoursColumn].toDouble();
            row.star = record.cells[starColumn].stars;
            const QDate day = QDate::fromString(record.cells[dateColumn].text, Qt::ISODate);
            row.registered = {day.year(), day.month(), day.day(), 0, 0, 0};
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

/// Milliseconds of processor time of all threads: what is left of a figure on a busy machine.
double processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms
        = [](const timeval &t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double best(std::vector<double> times)
{
    return *std::min_element(times.begin(), times.end());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const int rounds = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 3;
    TestStation fixture;
    if (const auto filled = Sample::fill(*fixture.database, SampleScale::City); !filled)
        qFatal("%s", qPrintable(filled.error().text));
    Volunteers volunteers(*fixture.database);
    VolunteerTable table(*fixture.database);
    using Column = VolunteerTable::Column;
    const ListSheet sheet{&table, u"志愿者"_s, {},
        {Column::Name, Column::Gender, Column::BirthYear, Column::Phone, Column::Hours,
            Column::Star, Column::Status, Column::Number, Column::Unit, Column::RegisteredOn},
        volunteers.search({})};
    const ListExport exports(*fixture.database, volunteers);
    const QString path = fixture.folder.filePath(u"list.xlsx"_s);

    QElapsedTimer timer;
    timer.start();
    const ListReader reader(sheet, false);
    for (std::size_t first = 0; first < reader.size(); first += ListReader::pageSize) {
        if (!reader.rows(first))
            return 1;
    }
    out << sheet.ids.size() << " rows fetched and decrypted alone in " << timer.elapsed() << " ms"
        << Qt::endl;

    std::vector<double> ours;
    std::vector<double> csv;
    std::vector<double> peer;
    std::vector<double> oursBusy;
    std::vector<double> peerBusy;
    for (int round = 0; round < rounds; ++round) {
        const double busy = processorTime();
        timer.restart();
        if (const auto done = exports.write(path, sheet); !done)
            qFatal("%s", qPrintable(done.error().text));
        ours.push_back(double(timer.nsecsElapsed()) / 1e6);
        oursBusy.push_back(processorTime() - busy);
        timer.restart();
        if (!exports.write(fixture.folder.filePath(u"list.csv"_s), sheet))
            return 1;
        csv.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    out << "export XLSX " << best(ours) << " ms, " << double(QFileInfo(path).size()) / 1e6
        << " MB; CSV " << best(csv) << " ms; most memory so far " << usage.ru_maxrss / 1024
        << " MB (with the sample made in the same process)" << Qt::endl;

    const std::vector<Row> rows = prepared(sheet);
    for (int round = 0; round < rounds; ++round) {
        const double busy = processorTime();
        timer.restart();
        if (!writePeer(fixture.folder.filePath(u"peer.xlsx"_s), rows))
            return 1;
        peer.push_back(double(timer.nsecsElapsed()) / 1e6);
        peerBusy.push_back(processorTime() - busy);
    }
    out << "libxlsxwriter alone " << best(peer) << " ms" << Qt::endl;
    out << "processor time: export " << best(oursBusy) << " ms, libxlsxwriter " << best(peerBusy)
        << " ms" << Qt::endl;
    out << "ratio " << best(ours) / best(peer) << " (goal 1.5)" << Qt::endl;
    return 0;
}
