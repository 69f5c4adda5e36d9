// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importreport.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestImportReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsKeepTheirOrderAndTheirWords()
    {
        ImportReport report;
        report.rows.push_back({3, RowStatus::Added, {}, {}});
        report.rows.push_back({4, RowStatus::Held, u"name_missing"_s, u"No name."_s});
        report.rows.push_back(
            {6, RowStatus::Added, {}, u"The gender was taken from the number."_s});
        QCOMPARE(report.rows.size(), 3U);
        QStringList told;
        for (const RowOutcome &row : report.rows)
            told += u"%1 %2 %3 %4"_s.arg(row.row).arg(
                statusCode(row.status), row.reason, row.detail);
        QCOMPARE(told,
            QStringList({u"3 added  "_s, u"4 held name_missing No name."_s,
                u"6 added  The gender was taken from the number."_s}));
        QCOMPARE(report.count(RowStatus::Added), 2);
        QCOMPARE(report.count(RowStatus::Duplicate), 0);
    }

    void aRowCanBeJudgedAnew()
    {
        ImportReport report;
        report.rows.push_back({3, RowStatus::Held, u"name_missing"_s, u"No name."_s});
        report.rows.set(0, {3, RowStatus::Added, {}, {}});
        QCOMPARE(report.rows.front().status, RowStatus::Added);
        QVERIFY(report.rows.front().reason.isEmpty());
        QVERIFY(report.rows.front().detail.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestImportReport)
#include "tst_importreport.moc"
