// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificatedocument.h"
#include "models/certificates/certificatepainter.h"
#include "models/printing/pdffile.h"
#include "models/printing/pdftextdevice.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

Certificate certificate(const QString &number, const QString &holder, int star)
{
    return {.number = number,
        .holder = holder,
        .gender = u"女"_s,
        .volunteerNumber = u"LH0001024"_s,
        .star = star,
        .minutes = 18750,
        .asOf = QDate(2026, 11, 20),
        .rule = u"《志愿服务星级认定规则》（2026版）"_s,
        .issuer = u"马家街道金山社区志愿服务站"_s,
        .issuedOn = QDate(2026, 12, 5)};
}

std::vector<Certificate> three()
{
    return {certificate(u"证2026-000001"_s, u"马文龙"_s, 1),
        certificate(u"证2026-000002"_s, u"李䶮㛃"_s, 3),
        certificate(u"证2026-000003"_s, u"阿卜杜热合曼·买买提依明"_s, 5)};
}

Result<void> write(
    std::vector<Certificate> certificates, const QString &path, const PageProgress &progress = {})
{
    CertificateDocument document(std::move(certificates));
    return writePdf(document, path, progress);
}

} // namespace

class TestCertificatePdf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hours_data();
    void hours();
    void starTitles();
    void textIsFound_data();
    void textIsFound();
    void mendsTextMaps();
    void sealBoxStaysBlank_data();
    void sealBoxStaysBlank();
    void borderIsTheSameOnScreen();
    void longTextsStayOnThePaper_data();
    void longTextsStayOnThePaper();
    void saysHowFarItIs();
    void cancelLeavesWhatWasThere();
    void refusesAFolderThatIsMissing();
    void refusesNothing();

private:
    QByteArray read(const QString &program, const QStringList &arguments);
    QImage page(const Certificate &certificate);
    QString path() const { return m_folder->filePath(u"certificates.pdf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCertificatePdf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestCertificatePdf::read(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : QByteArray();
}

QImage TestCertificatePdf::page(const Certificate &certificate)
{
    QImage image(1485, 1050, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    CertificateDocument document({certificate});
    if (!document.paintPage(painter, 0))
        qFatal("not painted");
    return image;
}

void TestCertificatePdf::hours_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0"_s;
    QTest::newRow("half") << qint64(750) << u"12.5"_s;
    QTest::newRow("whole") << qint64(6000) << u"100"_s;
    QTest::newRow("quarter") << qint64(15) << u"0.25"_s;
    QTest::newRow("third") << qint64(6020) << u"100.33"_s;
    QTest::newRow("small rest") << qint64(6003) << u"100.05"_s;
    QTest::newRow("rounded up") << qint64(59) << u"0.98"_s;
}

void TestCertificatePdf::hours()
{
    QFETCH(qint64, minutes);
    QTEST(Certificate::hours(minutes), "text");
}

void TestCertificatePdf::starTitles()
{
    QStringList titles;
    for (int star = 1; star <= 5; ++star)
        titles << Certificate::starTitle(star);
    QCOMPARE(titles.removeDuplicates(), 0);
    QVERIFY(!titles.contains(QString()));
    QVERIFY(Certificate::starTitle(0).isEmpty());
    QVERIFY(Certificate::starTitle(6).isEmpty());
}

void TestCertificatePdf::textIsFound_data()
{
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("English") << false
                             << QStringList{u"312.5 hours"_s, u"20 November 2026"_s,
                                    u"Certificate No. 证2026-000002"_s};
    QTest::newRow("Chinese") << true
                             << QStringList{u"志愿服务星级证书"_s, u"312.5 小时"_s,
                                    u"截至2026年11月20日"_s, u"三星级志愿者"_s};
}

void TestCertificatePdf::textIsFound()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext of poppler-utils is not installed");
    QFETCH(bool, chinese);
    QFETCH(QStringList, expected);
    QTranslator translator;
    QVERIFY(translator.load(u":/translations/volunteer-station_zh_CN.qm"_s));
    if (chinese)
        QCoreApplication::installTranslator(&translator);
    const std::vector<Certificate> certificates = three();
    QVERIFY(write(certificates, path()).ok());

    QVERIFY(read(u"pdfinfo"_s, {path()}).contains("Pages:           3\n"));
    const QStringList pages
        = QString::fromUtf8(read(u"pdftotext"_s, {path(), u"-"_s})).split(u'\f');
    QCOMPARE(pages.size(), 4);
    for (size_t i = 0; i < certificates.size(); ++i) {
        const QString &text = pages.at(qsizetype(i));
        const Certificate &c = certificates[i];
        for (const QString &wanted : {c.holder, c.number, c.issuer, c.rule, c.volunteerNumber})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" not in "_s + text));
    }
    for (const QString &wanted : expected)
        QVERIFY2(pages.at(1).contains(wanted), qPrintable(wanted + u" not in "_s + pages.at(1)));
}

void TestCertificatePdf::mendsTextMaps()
{
    const QByteArray map = "<2EE2> <2EE2> <2EE2>\n<0001> <0005> [<2EE2> <0009> <2F25> <4E00> ]\n";
    QCOMPARE(correctedTextMap(map),
        "<2EE2> <2EE2> <2EE2>\n<0001> <0005> [<9A6C> <0020> <5973> <4E00> ]\n");
    QCOMPARE(correctedTextMap("[<2E"), "[<2E");
}

void TestCertificatePdf::sealBoxStaysBlank_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("usual") << u"幸福街道向阳社区志愿服务站"_s;
    QTest::newRow("long") << u"幸福街道向阳社区志愿服务站"_s.repeated(20);
}

void TestCertificatePdf::sealBoxStaysBlank()
{
    QFETCH(QString, text);
    Certificate c = certificate(text, text, 5);
    c.issuer = c.rule = c.volunteerNumber = text;
    const QImage image = page(c);
    const QRectF box = CertificatePainter::sealBox();
    QVERIFY(box.width() >= 450 && box.height() >= 450);
    const QRect pixels = QTransform::fromScale(0.5, 0.5).mapRect(box).toRect();
    QVERIFY(image.rect().contains(pixels));
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
    }
}

void TestCertificatePdf::borderIsTheSameOnScreen()
{
    // The raster engine is choosier than a PDF about dashes: see that it draws the beads.
    const QImage image = page(certificate(u"证1"_s, u"王芳"_s, 3));
    int beads = 0;
    bool onBead = false;
    for (int x = 100; x < 1385; ++x) {
        const bool red
            = image.pixelColor(x, 66).green() < 128 && image.pixelColor(x, 66).red() > 190;
        beads += red && !onBead;
        onBead = red;
    }
    QVERIFY2(beads > 80 && beads < 90, qPrintable(QString::number(beads)));
}

void TestCertificatePdf::longTextsStayOnThePaper_data()
{
    QTest::addColumn<QString>("holder");
    QTest::newRow("one character") << u"李"_s;
    QTest::newRow("thirty characters")
        << u"阿卜杜热合曼·买买提依明·吐尔逊江"_s.leftJustified(30, u'娜');
    QTest::newRow("Latin")
        << u"Maximiliana Wilhelmina Alexandrovna Featherstonehaugh-Cholmondeley"_s;
    QTest::newRow("no space") << u"W"_s.repeated(120);
}

void TestCertificatePdf::longTextsStayOnThePaper()
{
    QFETCH(QString, holder);
    // Nothing may be drawn between the border and the text's margin, and nothing may be missing.
    const QImage withName = page(certificate(u"证1"_s, holder, 3));
    const QImage without = page(certificate(u"证1"_s, {}, 3));
    QRect changed;
    for (int y = 0; y < withName.height(); ++y) {
        for (int x = 0; x < withName.width(); ++x) {
            if (withName.pixel(x, y) != without.pixel(x, y))
                changed |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(!changed.isEmpty());
    QVERIFY2(QRect(210, 350, 1065, 75).contains(changed),
        qPrintable(u"%1,%2 %3×%4"_s.arg(changed.x())
                       .arg(changed.y())
                       .arg(changed.width())
                       .arg(changed.height())));
}

void TestCertificatePdf::saysHowFarItIs()
{
    QList<std::pair<int, int>> told;
    const auto written = write(three(), path(), [&told](int done, int total) {
        told << std::pair(done, total);
        return true;
    });
    QVERIFY(written.ok());
    QCOMPARE(told, (QList<std::pair<int, int>>{{1, 3}, {2, 3}, {3, 3}}));
}

void TestCertificatePdf::cancelLeavesWhatWasThere()
{
    QFile before(path());
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("yesterday's");
    before.close();
    const auto written = write(three(), path(), [](int done, int) { return done < 2; });
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, Error::Kind::Cancelled);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), "yesterday's");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCertificatePdf::refusesAFolderThatIsMissing()
{
    const auto written = write(three(), m_folder->filePath(u"none/c.pdf"_s));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, Error::Kind::Io);
    QVERIFY(written.error().text.contains(u"none/c.pdf"_s));
}

void TestCertificatePdf::refusesNothing()
{
    const auto written = write({}, path());
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, Error::Kind::Invalid);
    QVERIFY(!QFile::exists(path()));
}

QTEST_MAIN(TestCertificatePdf)
#include "tst_certificatepdf.moc"
