// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/tablewriter.h"
#include "models/tabular/workbook.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

constexpr int rowCount = 180'000;
constexpr int columnCount = 10;

void report(const char *what, const QElapsedTimer &timer, const QString &path)
{
    std::printf("%-12s %6lld ms  %5.1f MB\n", what, static_cast<long long>(timer.elapsed()),
        double(QFileInfo(path).size()) / 1e6);
}

bool write(const QString &path)
{
    const std::vector<TableColumn> columns(columnCount, {u"列"_s, ColumnType::Text, 14});
    auto writer = TableWriter::create(path, columns);
    if (!writer)
        return false;
    QStringList row = {u"1"_s, u"张志愿"_s, u"女"_s, {}, {}, u"群众"_s, u"高中"_s, u"手工制作"_s,
        u"漯河市郾城区嵩山路47号"_s, u"2021-01-15"_s};
    for (int i = 0; i < rowCount; ++i) {
        row[0] = QString::number(i);
        row[3] = u"41110219790%1"_s.arg(i, 7, 10, QChar(u'0'));
        row[4] = u"1390%1"_s.arg(i, 7, 10, QChar(u'0'));
        if (!(*writer)->add(row))
            return false;
    }
    return (*writer)->finish().ok();
}

bool read(const QString &path)
{
    const auto workbook = Workbook::open(path);
    int rows = 0;
    qsizetype characters = 0;
    const auto count = [&](int, std::span<const Cell> cells) {
        ++rows;
        for (const Cell &cell : cells)
            characters += cell.text.size();
        return true;
    };
    return workbook && (*workbook)->read(0, count) && rows == rowCount + 1 && characters > 0;
}

} // namespace

/// Writes and reads a list of 180,000 rows × 10 columns as CSV and XLSX and prints the times.
int main()
{
    const QTemporaryDir folder;
    for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
        const QString path = folder.filePath(u"list."_s + ending);
        QElapsedTimer timer;
        timer.start();
        if (!write(path))
            return 1;
        report(qPrintable(u"write "_s + ending), timer, path);
        timer.start();
        if (!read(path))
            return 1;
        report(qPrintable(u"read "_s + ending), timer, path);
    }
    return 0;
}
