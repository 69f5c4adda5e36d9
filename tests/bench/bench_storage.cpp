// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what a register of people costs to write, journal, seal and check, and a single save:
//   bench_storage [rows]
#include "models/storage/integrity.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "tests/support/teststation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

#include <ctime>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

Fields person(const VaultKeys &keys, qint64 i)
{
    const QString number = QString::number(411'102'000'000 + i);
    const QString phone = QString::number(13'800'000'000 + i);
    return {{"number", number}, {"name", u"张建国"_s}, {"name_key", u"ZhangJianGuo"_s},
        {"name_initials", u"zjg"_s}, {"gender", u"1"_s}, {"birth_year", 1980},
        {"birth_date", Sealed(u"1980-01-01"_s)}, {"document_type", u"01"_s},
        {"id_number", Sealed(number)}, {"id_number_index", keys.blindIndex("id_number", number)},
        {"id_number_tail", keys.blindIndex("id_number_tail", number.right(4))},
        {"phone", Sealed(phone)}, {"phone_index", keys.blindIndex("phone", phone)},
        {"phone_tail", keys.blindIndex("phone_tail", phone.right(4))},
        {"residence_division", u"411102"_s}, {"address", Sealed(u"漯河市郾城区嵩山路47号"_s)},
        {"skills", u",01,"_s}, {"service_categories", QString()}, {"availability", QString()},
        {"political_status", u"13"_s}, {"education", u"20"_s}, {"occupation", QString()},
        {"consent_by", u"organisation"_s}, {"consent_how", u"list"_s},
        {"consent_on", u"2026-11-23"_s}, {"station_staff", 0}, {"registered_on", u"2026-11-23"_s},
        {"status", u"accepted"_s}};
}

/// Processor time of this process so far, in milliseconds; holds also on a busy machine.
qint64 processorMs()
{
    return static_cast<qint64>(std::clock()) * 1'000 / CLOCKS_PER_SEC;
}

void fail(const Error &error)
{
    qFatal("%s", qPrintable(error.text));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rows = application.arguments().value(1, u"180000"_s).toInt();
    QTextStream out(stdout);
    TestStation fixture;
    Database &database = *fixture.database;
    const auto keys = database.vault().keys();

    QElapsedTimer timer;
    timer.start();
    qint64 processor = processorMs();
    qint64 built = 0;
    {
        auto transaction = Transaction::begin(database, u"bench"_s);
        if (auto done = transaction->deferIndexes("volunteer"); !done)
            fail(done.error());
        std::vector<Transaction::Row> chunk;
        for (int i = 0; i < rows; ++i) {
            const qint64 before = timer.nsecsElapsed();
            chunk.push_back({database.ids().next(), person(*keys, i)});
            built += timer.nsecsElapsed() - before;
            if (chunk.size() < 5'000 && i + 1 < rows)
                continue;
            if (auto done = transaction->insertAll("volunteer", chunk); !done)
                fail(done.error());
            chunk.clear();
        }
        if (auto done = transaction->commit(); !done)
            fail(done.error());
    }
    out << rows << " people: " << timer.elapsed() << " ms (processor " << processorMs() - processor
        << "), of it " << built / 1'000'000 << " ms making the rows; file "
        << QFileInfo(fixture.path).size() / 1'048'576 << " MB" << Qt::endl;

    timer.restart();
    processor = processorMs();
    const auto report = Integrity::check(database);
    if (!report || !report->sound())
        qFatal("not sound");
    out << "check of " << report->rows << " rows: " << timer.elapsed() << " ms (processor "
        << processorMs() - processor << ")" << Qt::endl;

    timer.restart();
    constexpr int saves = 500;
    for (int i = 0; i < saves; ++i) {
        auto transaction = Transaction::begin(database, u"bench.one"_s);
        if (auto done = transaction->insert(
                "project", database.ids().next(), {{"title", QString::number(i)}});
            !done)
            fail(done.error());
        if (auto done = transaction->commit(); !done)
            fail(done.error());
    }
    out << "one save: " << static_cast<double>(timer.elapsed()) / saves << " ms" << Qt::endl;
    return 0;
}
