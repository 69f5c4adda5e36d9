// SPDX-License-Identifier: GPL-3.0-or-later
// Takes hostile lists over, one after the other, into one station, and says what became of them as
// JSON: fuzz_sheets [how many] [seed] [first]. Ends with 1 and a sentence when a promise is broken.
#include "models/imports/listrows.h"
#include "models/storage/integrity.h"
#include "tests/fuzz/hostilesheets.h"
#include "tests/support/peakmemory.h"
#include "tests/support/testlists.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

[[noreturn]] void broken(const HostileSheets::Sheet &sheet, const QString &promise)
{
    QTextStream(stderr) << sheet.fileName << " (" << sheet.what << "): " << promise << '\n';
    std::exit(1);
}

class Run final
{
public:
    void take(const HostileSheets::Sheet &sheet)
    {
        const QString path = m_lists.station.folder.filePath(sheet.fileName);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(sheet.bytes) != sheet.bytes.size())
            qFatal("cannot write the list");
        file.close();
        Importer *importer
            = sheet.hours ? static_cast<Importer *>(&m_lists.hourImport) : &m_lists.volunteerImport;
        const auto source = importer->locate(path);
        if (!source)
            return refuse(sheet, source.error());
        const auto preview = importer->run(*source, Importer::Mode::Preview);
        const auto commit = importer->run(*source, Importer::Mode::Commit);
        if (preview.ok() != commit.ok())
            broken(sheet, u"the preview and the import do not agree"_s);
        if (!commit)
            return refuse(sheet, commit.error());
        if (!sameOutcomes(*preview, *commit))
            broken(sheet, u"the preview promised something else"_s);
        look(sheet, *importer, *source, *commit);
        QFile::remove(path);
    }

    QJsonObject figures()
    {
        const auto checked = Integrity::check(*m_lists.station.database);
        QJsonObject refused;
        for (auto it = m_refused.cbegin(); it != m_refused.cend(); ++it)
            refused.insert(it.key(), it.value());
        return {{u"taken"_s, m_taken}, {u"refused"_s, refused}, {u"rows"_s, m_rows},
            {u"held"_s, m_held}, {u"sound"_s, checked && checked->sound()},
            {u"slowest_ms"_s, m_slowest}, {u"slowest"_s, m_slowestWhat},
            {u"peak_mb"_s, peakMemory()}};
    }

    void timed(const HostileSheets::Sheet &sheet)
    {
        QElapsedTimer timer;
        timer.start();
        take(sheet);
        if (timer.elapsed() > m_slowest) {
            m_slowest = timer.elapsed();
            m_slowestWhat = sheet.fileName + u' ' + sheet.what;
        }
    }

private:
    void refuse(const HostileSheets::Sheet &sheet, const Error &error)
    {
        if (error.text.isEmpty() || error.code.isEmpty())
            broken(sheet, u"refused without a sentence"_s);
        ++m_refused[error.code];
    }

    static bool sameOutcomes(const ImportReport &one, const ImportReport &other)
    {
        return std::equal(one.rows.begin(), one.rows.end(), other.rows.begin(), other.rows.end(),
            [](const RowOutcome &a, const RowOutcome &b) {
                return a.row == b.row && a.status == b.status && a.reason == b.reason;
            });
    }

    /// Every row below the head has one outcome, in order; what is held says why.
    void look(const HostileSheets::Sheet &sheet, const Importer &importer,
        const ImportSource &source, const ImportReport &report)
    {
        size_t at = 0;
        const auto read = readBelowHead(source, [&](int number, std::span<const Cell>) {
            if (at >= report.rows.size() || report.rows[at++].row != number)
                broken(sheet, u"row %1 has no outcome"_s.arg(number));
            return true;
        });
        if (!read || at != report.rows.size())
            broken(sheet, u"there are outcomes without rows"_s);
        for (const RowOutcome &outcome : report.rows) {
            if (outcome.status != RowStatus::Held)
                continue;
            ++m_held;
            if (importer.reasonText(outcome.reason).isEmpty())
                broken(sheet, u"row %1 is held without a sentence"_s.arg(outcome.row));
        }
        m_rows += int(report.rows.size());
        ++m_taken;
    }

    TestLists m_lists;
    QMap<QString, int> m_refused; ///< by code
    int m_taken = 0;
    int m_rows = 0;
    int m_held = 0;
    qint64 m_slowest = 0; ///< ms
    QString m_slowestWhat;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 500;
    const quint32 seed = argc > 2 ? QByteArray(argv[2]).toUInt() : 20'261'123;
    const int first = argc > 3 ? QByteArray(argv[3]).toInt() : 0;
    QElapsedTimer timer;
    timer.start();
    HostileSheets sheets(seed);
    Run run;
    for (int number = first; number < first + count; ++number)
        run.timed(sheets.make(number));
    QJsonObject figures = run.figures();
    figures.insert(u"sheets"_s, count);
    figures.insert(u"seconds"_s, double(timer.elapsed()) / 1000);
    QTextStream(stdout) << QJsonDocument(figures).toJson();
    return 0;
}
