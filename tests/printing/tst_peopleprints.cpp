// SPDX-License-Identifier: GPL-3.0-or-later
// Personal files, volunteer cards and address labels: what stands on them, how large, for whom.
#include "models/activities/activities.h"
#include "models/certificates/certificateregister.h"
#include "models/core/codetables.h"
#include "models/hours/servicerecords.h"
#include "models/printing/pdffile.h"
#include "models/printing/peopleprints.h"
#include "models/printing/personfiledocument.h"
#include "models/stars/stars.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/volunteers.h"
#include "tests/support/pdf.h"
#include "tests/support/registrants.h"
#include "tests/support/teststation.h"

#include <QBuffer>
#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString number = u"411102197908212589"_s;
const QString address = u"河南省漯河市源汇区马路街街道幸福小区3号楼2单元501室"_s;

/// Valid ones, each another (GB 11643-1999).
QString idNumber(int serial)
{
    const QString digits = u"41110219790821%1"_s.arg(serial, 3, 10, QChar(u'0'));
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digits.at(qsizetype(i)).digitValue();
    return digits + u"10X98765432"_s.at(sum % 11);
}

QStringList qrCodes(QImage image)
{
    image = image.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(),
        ZXing::ImageFormat::Lum, int(image.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true);
    QStringList texts;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints))
        texts += QString::fromStdWString(result.text());
    texts.sort();
    return texts;
}

} // namespace

class TestPeoplePrints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<TestStation>();
        Database &database = *m_station->database;
        m_volunteers = std::make_unique<Volunteers>(database);
        m_activities = std::make_unique<Activities>(database);
        m_hours = std::make_unique<ServiceRecords>(database, *m_activities);
        m_stars = std::make_unique<Stars>(database, *m_hours, StarRuleSet::shipped());
        m_certificates = std::make_unique<CertificateRegister>(database);
        m_prints = std::make_unique<PeoplePrints>(database, *m_volunteers,
            PersonFileDoors{*m_volunteers, *m_hours, *m_stars, *m_certificates, m_codes});
    }
    void cleanup()
    {
        m_prints.reset();
        m_certificates.reset();
        m_stars.reset();
        m_hours.reset();
        m_activities.reset();
        m_volunteers.reset();
        m_station.reset();
    }

    void fileHasFiveParts_data()
    {
        QTest::addColumn<bool>("unmasked");
        QTest::newRow("masked") << false;
        QTest::newRow("in full") << true;
    }

    void fileHasFiveParts()
    {
        QFETCH(bool, unmasked);
        const qint64 flower = registered(people::adult());
        serve(flower, 2);
        const auto print
            = m_prints->files(std::span(&flower, 1), {unmasked, u"申请表彰"_s}, head());
        VERIFY_DONE(print);
        VERIFY_DONE(writePdf(*print->document, path()));
        const QString text = pdf::text(path());
        for (const QString &part : {PersonFileDocument::tr("1. Person"),
                 PersonFileDocument::tr("2. Service"), PersonFileDocument::tr("3. Training"),
                 PersonFileDocument::tr("4. Honours"), PersonFileDocument::tr("5. Evaluation"),
                 PersonFileDocument::tr("No records"), u"孟花"_s, u"清洁家园1"_s, u"清洁家园2"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QCOMPARE(text.contains(number), unmasked);
        QCOMPARE(text.contains(u"411***********2589"_s), !unmasked);
        QCOMPARE(text.contains(u"13812345678"_s), unmasked);
        QCOMPARE(text.contains(address), unmasked);
        QVERIFY(text.contains(u"4.00"_s)); // the mean of 5, 4 and 3
        QCOMPARE(disclosures(u"file"_s), unmasked ? 1 : 0);
    }

    /// The seal is stamped by hand: inside its corners the paper stays white.
    void sealBoxStaysBlank()
    {
        const qint64 flower = registered(people::adult());
        const auto print = m_prints->files(std::span(&flower, 1), {}, head());
        VERIFY_DONE(print);
        VERIFY_DONE(writePdf(*print->document, path()));
        const QImage page = pdf::image(path(), 1, 254); // ten dots a millimetre
        const QImage box = blankSquare(page, int(PersonFileDocument::sealSize) - 40);
        QVERIFY(!box.isNull());
        QVERIFY(PersonFileDocument::sealSize >= 450);
    }

    void longFilesCountTheirOwnPages()
    {
        const qint64 flower = registered(people::adult());
        const qint64 child = registered(people::minor());
        serve(flower, 70);
        const std::vector<qint64> both{flower, child};
        const auto print = m_prints->files(both, {}, head());
        VERIFY_DONE(print);
        const auto &document = static_cast<const PersonFileDocument &>(*print->document);
        const std::vector<int> first = document.firstPages();
        QCOMPARE(first.size(), 3U);
        QVERIFY(first[1] > 1);
        QCOMPARE(first[2], first[1] + 1);
        VERIFY_DONE(writePdf(*print->document, path()));
        QCOMPARE(pdf::info(path(), u"Pages"_s), QString::number(first[2]));
        QVERIFY(pdf::text(path(), 2).contains(
            PersonFileDocument::tr("Page %1 of %2").arg(2).arg(first[1])));
        // The head of the table stands on the second page again.
        QVERIFY(pdf::text(path(), 2).contains(PersonFileDocument::tr("Evidence")));
        const QString last = pdf::text(path(), first[2]);
        QVERIFY(last.contains(u"江小诺"_s));
        QVERIFY(last.contains(PersonFileDocument::tr("Page %1 of %2").arg(1).arg(1)));
    }

    void evaluationLeavesOutWhatWasTakenBack()
    {
        PersonFile file;
        const auto add = [&file](qint64 id, int minutes, Scores scores) {
            ServiceRecord record;
            record.id = ServiceRecordId(id);
            record.servedOn = QDate(2025 + int(id % 2), 3, 5);
            record.minutes = minutes;
            record.scores = scores;
            file.records.push_back(record);
        };
        add(1, 60, {5, 5, {}});
        add(2, 120, {1, 1, 1});
        add(3, 90, {});
        ServiceRecord correction;
        correction.kind = RecordKind::Correction;
        correction.corrects = ServiceRecordId(2);
        correction.servedOn = QDate(2025, 3, 5);
        correction.minutes = -120;
        file.records.push_back(correction);
        const Evaluation evaluation = file.evaluation();
        QCOMPARE(evaluation.records, 1);
        QCOMPARE(evaluation.means[0], 5.0);
        QCOMPARE(evaluation.means[2], 0.0);
        QCOMPARE(evaluation.mean, 5.0);
        QCOMPARE(file.years().at(2025).minutes, 0);
        QCOMPARE(file.years().at(2025).occasions, 0);
        QCOMPARE(file.years().at(2026).occasions, 2);
    }

    void cardsCarryTheNumberTwice()
    {
        std::vector<qint64> people;
        QStringList numbers;
        for (int i = 0; i < 12; ++i) {
            Volunteer person = people::adult(u"孟花花"_s.left(2 + i % 2), idNumber(i), {});
            if (i % 2)
                person.photo = photo();
            people.push_back(registered(person));
            numbers += m_volunteers->find(VolunteerId(people.back()))->number;
        }
        auto transaction = Transaction::begin(*m_station->database, u"test.suspend"_s);
        VERIFY_DONE(transaction->update("volunteer", people.back(), {{"status", u"suspended"_s}}));
        VERIFY_DONE(transaction->commit());
        numbers.removeLast();
        const auto print = m_prints->cards(people, head());
        VERIFY_DONE(print);
        QCOMPARE(print->leftOut, 1);
        VERIFY_DONE(writePdf(*print->document, path()));
        QCOMPARE(pdf::info(path(), u"Pages"_s), u"2"_s);
        const QString text = pdf::text(path());
        QVERIFY(text.contains(u"孟花"_s));
        for (const QString &each : numbers)
            QVERIFY2(text.contains(each), qPrintable(each));
        QStringList read
            = qrCodes(pdf::image(path(), 1, 300)) + qrCodes(pdf::image(path(), 2, 300));
        read.sort();
        numbers.sort();
        QCOMPARE(read, numbers);
        QCOMPARE(disclosures({}), 0);
    }

    void backsFitTheirFronts()
    {
        for (int card = 0; card < VolunteerCards::perPage; ++card) {
            const QRectF front = VolunteerCards::place(card);
            const QRectF back = VolunteerCards::backPlace(card);
            QCOMPARE(back.top(), front.top()); // turned over at the long edge
            QCOMPARE(back.left(), 2100 - front.right());
        }
    }

    void backsSayWhereACardGoes()
    {
        std::vector<qint64> people;
        for (int i = 0; i < 11; ++i)
            people.push_back(registered(people::adult(u"孟花"_s, idNumber(i), {})));
        PrintHead withPhone = head();
        withPhone.phone = u"0395-2680000"_s;
        const auto print = m_prints->cards(people, withPhone, VolunteerCards::Sides::Both);
        VERIFY_DONE(print);
        VERIFY_DONE(writePdf(*print->document, path()));
        QCOMPARE(pdf::info(path(), u"Pages"_s), u"4"_s);
        QCOMPARE(qrCodes(pdf::image(path(), 3, 300)).size(), 1);
        for (const auto &[page, cards] : {std::pair(2, 10), {4, 1}}) {
            const QString text = pdf::text(path(), page);
            QCOMPARE(text.count(u"0395-2680000"_s), cards);
            QCOMPARE(text.count(withPhone.station), cards);
            QCOMPARE(text.count(u"2026-11-23"_s), cards);
            QVERIFY(!text.contains(u"孟花"_s));
        }
        // The one card of the last sheet stands left, its back right.
        const QImage last = pdf::image(path(), 4, 50);
        const auto red = [&last](double x) {
            const QRectF band = VolunteerCards::place(0);
            const QColor colour = last.pixelColor(
                int(x / 2100 * last.width()), int((band.top() + 7) / 2970 * last.height()));
            return colour.red() > 150 && colour.green() < 90;
        };
        QVERIFY(red(VolunteerCards::place(1).center().x()));
        QVERIFY(!red(VolunteerCards::place(0).center().x()));
    }

    void cardsAreAsLargeAsBankCards()
    {
        QCOMPARE(VolunteerCards::cardSize, QSizeF(856, 540));
        QRectF all;
        for (int i = 0; i < VolunteerCards::perPage; ++i) {
            for (int other = 0; other < i; ++other)
                QVERIFY(!VolunteerCards::place(i)
                             .adjusted(1, 1, -1, -1)
                             .intersects(VolunteerCards::place(other)));
            all |= VolunteerCards::place(i);
        }
        QVERIFY(QRectF(100, 100, 1900, 2770).contains(all));
    }

    void labelFormatsFitThePaper()
    {
        QVERIFY(LabelFormat::shipped().size() >= 3);
        for (const LabelFormat &format : LabelFormat::shipped()) {
            for (int i = 0; i < format.perSheet(); ++i)
                QVERIFY2(
                    QRectF(0, 0, 2100, 2970).contains(format.place(i)), qPrintable(format.words()));
        }
        QCOMPARE(LabelFormat::of(u"3x7"_s).place(4).topLeft(), QPointF(732.5, 532.5));
    }

    void labelsBeginWhereTheSheetIsFree()
    {
        const std::vector<qint64> people{
            registered(people::minor()), registered(people::adult()), registered(withoutAddress())};
        const LabelSetup setup{LabelFormat::of(u"3x8"_s), 24, true};
        const auto print = m_prints->labels(people, setup, u"寄送证书"_s, head());
        VERIFY_DONE(print);
        QCOMPARE(print->leftOut, 1);
        QCOMPARE(print->leftOutText, u"Without a label: 1, who have no address in the register."_s);
        QCOMPARE(print->document->pageCount(), 2);
        VERIFY_DONE(writePdf(*print->document, path()));
        const QString first = pdf::text(path(), 1);
        QVERIFY(first.contains(u"江小诺"_s));
        QVERIFY(first.contains(u"江洋"_s));
        QVERIFY(!first.contains(u"孟花"_s));
        const QString second = pdf::text(path(), 2).remove(u'\n').remove(u' ');
        QVERIFY(second.contains(u"孟花"_s));
        QVERIFY(second.contains(address));
        QCOMPARE(disclosures(u"labels"_s), 1);
        // The only label of the first sheet is the last one.
        const QImage page = pdf::image(path(), 1, 25).convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < page.height() * 7 / 8 - 2; ++y) {
            for (int x = 0; x < page.width(); ++x)
                QCOMPARE(qGray(page.pixel(x, y)), 255);
        }
    }

    void whoMayPrintWhat_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("answers"); // masked file, full file, cards, labels
        const QString denied = u"right_missing"_s;
        QTest::newRow("reader") << u"reader"_s << QStringList{denied, denied, denied, denied};
        QTest::newRow("clerk") << u"clerk"_s << QStringList{{}, denied, {}, denied};
        QTest::newRow("reviewer") << u"reviewer"_s << QStringList{{}, {}, {}, {}};
        QTest::newRow("administrator") << u"administrator"_s << QStringList{{}, {}, {}, {}};
    }

    void whoMayPrintWhat()
    {
        QFETCH(QString, role);
        QFETCH(QStringList, answers);
        const std::vector<qint64> people{registered(people::adult())};
        become(role, {});
        const auto code = [](const Result<PreparedPrint> &print) {
            return print ? QString() : print.error().code;
        };
        const LabelSetup setup{LabelFormat::of(u"3x8"_s)};
        QCOMPARE((QStringList{code(m_prints->files(people, {}, head())),
                     code(m_prints->files(people, {true, u"存档"_s}, head())),
                     code(m_prints->cards(people, head())),
                     code(m_prints->labels(people, setup, u"寄信"_s, head()))}),
            answers);
        QCOMPARE(disclosures({}), int(answers.count(QString())) == 4 ? 2 : 0);
    }

    void reasonsAreAskedFor()
    {
        const std::vector<qint64> people{registered(people::adult())};
        const auto file = m_prints->files(people, {true, u" "_s}, head());
        const auto labels = m_prints->labels(people, {LabelFormat::of(u"3x8"_s)}, {}, head());
        QCOMPARE(file.error().code, u"reason_missing"_s);
        QCOMPARE(labels.error().code, u"reason_missing"_s);
        QCOMPARE(disclosures({}), 0);
    }

    void othersPeopleStayAtHome()
    {
        const std::vector<qint64> people{registered(people::adult())};
        become(u"reviewer"_s, addUnit());
        QCOMPARE(m_prints->files(people, {}, head()).error().code, u"outside_scope"_s);
        QCOMPARE(m_prints->cards(people, head()).error().code, u"outside_scope"_s);
        QCOMPARE(
            m_prints->labels(people, {LabelFormat::of(u"3x8"_s)}, u"寄信"_s, head()).error().code,
            u"outside_scope"_s);
        QCOMPARE(disclosures({}), 0);
    }

    void laysOutOnAnotherThread()
    {
        const std::vector<qint64> people{registered(people::adult())};
        const auto print = m_prints->cards(people, head());
        VERIFY_DONE(print);
        Result<void> written;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto held = print->document->enterThread();
            written = writePdf(*print->document, path());
        }));
        thread->start();
        QVERIFY(thread->wait());
        VERIFY_DONE(written);
        QVERIFY(pdf::text(path()).contains(u"孟花"_s));
    }

private:
    static PrintHead head() { return {u"泰山社区志愿服务站"_s, u"王秀兰"_s, QDate(2026, 11, 23)}; }
    QString path() const { return m_station->folder.filePath(u"print.pdf"_s); }

    qint64 registered(Volunteer person)
    {
        if (person.note != u"no address"_s)
            person.address = address;
        const auto id = m_volunteers->registerVolunteer(person);
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        return id->value();
    }

    static Volunteer withoutAddress()
    {
        Volunteer person = people::adult(u"李娜"_s, u"11010519491231002X"_s, u"13900002222"_s);
        person.note = u"no address"_s;
        return person;
    }

    void serve(qint64 person, int times)
    {
        for (int i = 1; i <= times; ++i) {
            Activity plan;
            plan.title = u"清洁家园%1"_s.arg(i);
            plan.heldOn = QDate(2026, 11, 20).addDays(-i);
            plan.place = plan.content = plan.organiser = plan.personInCharge = u"某"_s;
            const auto activity = m_activities->add(plan);
            const Attendance row{
                VolunteerId(person), u"引导岗"_s, 540, 630, {5, 4, 3}, Evidence::Device, {}, {}};
            if (!activity || !m_hours->record(*activity, {&row, 1}))
                qFatal("not served");
        }
    }

    static QByteArray photo()
    {
        QImage image(240, 320, QImage::Format_RGB32);
        image.fill(QColor(90, 130, 170));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPG");
        return bytes;
    }

    qint64 insert(const char *table, const Fields &fields)
    {
        auto transaction = Transaction::begin(*m_station->database, u"test.printing"_s);
        const qint64 id = m_station->database->ids().next();
        if (!transaction->insert(table, id, fields) || !transaction->commit())
            qFatal("nothing was added");
        return id;
    }

    qint64 addUnit()
    {
        return insert("unit",
            {{"parent_id", m_station->station->profile().unit.value()}, {"level", u"point"_s},
                {"name", u"东点"_s}});
    }

    void become(const QString &role, qint64 unit)
    {
        m_station->database->setUser(UserId(insert("user",
            {{"name", u"somebody"_s}, {"role", role},
                {"unit_id", unit > 0 ? Value(unit) : Value()}})));
    }

    int disclosures(const QString &what) const
    {
        Query query(*m_station->database,
            u"SELECT count(*) FROM disclosure WHERE how = 'export' AND (? = '' OR what = ?)"_s);
        query.bind(what.isNull() ? u""_s : what).bind(what.isNull() ? u""_s : what);
        return query.next() ? query.number(0) : -1;
    }

    /// A white square of `side` dots in the lower right of the page, where the seal goes.
    static QImage blankSquare(const QImage &page, int side)
    {
        const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
        const auto blank = [&grey, side](int left, int top) {
            for (int y = top; y < top + side; ++y) {
                const uchar *line = grey.constScanLine(y);
                if (std::any_of(line + left, line + left + side, [](uchar c) { return c < 250; }))
                    return false;
            }
            return true;
        };
        // The box ends at the right margin, 15 mm from the edge; it is looked for between the mark
        // "Seal" above and what may stand below.
        const int left = 2100 - 150 - int(PersonFileDocument::sealSize) + 20;
        for (int top = 1000; top + side < 2800; top += 10) {
            const bool markedAbove = !blankRow(grey, left, top - 65, 60);
            if (markedAbove && blank(left, top))
                return page.copy(left, top, side, side);
        }
        return {};
    }

    static bool blankRow(const QImage &grey, int left, int top, int height)
    {
        for (int y = top; y < top + height; ++y) {
            const uchar *line = grey.constScanLine(y);
            if (std::any_of(line + left, line + left + 460, [](uchar c) { return c < 200; }))
                return false;
        }
        return true;
    }

    std::unique_ptr<TestStation> m_station;
    const CodeTables m_codes;
    std::unique_ptr<Volunteers> m_volunteers;
    std::unique_ptr<Activities> m_activities;
    std::unique_ptr<ServiceRecords> m_hours;
    std::unique_ptr<Stars> m_stars;
    std::unique_ptr<CertificateRegister> m_certificates;
    std::unique_ptr<PeoplePrints> m_prints;
};

QTEST_MAIN(TestPeoplePrints)
#include "tst_peopleprints.moc"
