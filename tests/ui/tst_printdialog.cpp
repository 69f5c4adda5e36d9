// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificatedocument.h"
#include "ui/controls/printdialog.h"
#include "ui/controls/printers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

/// Prints into a file, and remembers what it was asked for.
class FilePrinters final : public Printers
{
public:
    class Run final : public PrintRun
    {
    public:
        Run(const QString &path, bool &aborted)
            : m_writer(path)
            , m_aborted(aborted)
        {
        }
        QPagedPaintDevice &device() override { return m_writer; }
        void abort() override { m_aborted = true; }

    private:
        QPdfWriter m_writer;
        bool &m_aborted;
    };

    QStringList names() const override { return printers; }
    QString defaultName() const override { return printers.value(1); }
    std::unique_ptr<PrintRun> open(const QString &name, int wanted, const QString &title) override
    {
        chosen = name;
        copies = wanted;
        document = title;
        return std::make_unique<Run>(path, aborted);
    }

    QStringList printers{u"Hall"_s, u"Office"_s};
    QString path;
    QString chosen;
    QString document;
    int copies = 0;
    bool aborted = false;
};

std::vector<Certificate> certificates(int count)
{
    std::vector<Certificate> all;
    for (int i = 1; i <= count; ++i)
        all.push_back({.number = u"证%1"_s.arg(i),
            .holder = u"王芳%1"_s.arg(i),
            .gender = {},
            .volunteerNumber = {},
            .star = 1 + i % 5,
            .minutes = 6000,
            .asOf = QDate(2026, 11, 20),
            .rule = u"《星级规则》"_s,
            .issuer = u"向阳社区志愿服务站"_s,
            .issuedOn = QDate(2026, 12, 5)});
    return all;
}

} // namespace

class TestPrintDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesThroughTheCertificates();
    void everyInputIsNamed();
    void prints();
    void printsOnlyTheOneShown();
    void cancelsPrinting();
    void saysThatAPrinterRefuses();
    void offersOnlyPdfWithoutAPrinter();
    void saves();
    void cancelsSaving();
    void keepsQuietWhenNoPathIsChosen();
    void saysWhySavingFailed();
    void saysWhoIsLeftOut();
    void showsNothingForNone();

private:
    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    void open(int count);
    void click(const char *button) { find<QPushButton>(button)->click(); }
    QString message() { return find<QLabel>("messageLabel")->text(); }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    static int pagesIn(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FilePrinters> m_printers;
    std::unique_ptr<PrintDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_issued;
};

void TestPrintDialog::init()
{
    m_issued.reset();
    m_dialog.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_printers = std::make_unique<FilePrinters>();
    m_printers->path = file(u"printed.pdf"_s);
}

void TestPrintDialog::open(int count)
{
    m_dialog = std::make_unique<PrintDialog>(
        std::make_shared<CertificateDocument>(certificates(count)), *m_printers);
    m_issued = std::make_unique<QSignalSpy>(m_dialog.get(), &PrintDialog::delivered);
    m_dialog->setPathChooser([this](QWidget *, const QString &) { return file(u"saved.pdf"_s); });
    m_dialog->show();
}

/// Counted in the file itself, as the page objects of QPdfWriter are not compressed.
int TestPrintDialog::pagesIn(const QString &path)
{
    QFile pdf(path);
    return pdf.open(QIODevice::ReadOnly) ? int(pdf.readAll().count("/Type /Page\n")) : -1;
}

void TestPrintDialog::pagesThroughTheCertificates()
{
    open(3);
    QWidget *preview = find<QWidget>("preview");
    QVERIFY(!find<QPushButton>("previousButton")->isEnabled());
    QVERIFY(preview->accessibleDescription().contains(u"王芳1"_s));
    const QImage first = preview->grab().toImage();
    click("nextButton");
    QVERIFY(preview->accessibleDescription().contains(u"王芳2"_s));
    QVERIFY(preview->grab().toImage() != first);
    click("nextButton");
    QVERIFY(find<QLabel>("positionLabel")->text().contains(u"3"_s));
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    m_dialog->showPage(0);
    QCOMPARE(preview->grab().toImage(), first);
    m_dialog->showPage(7);
    QVERIFY(preview->accessibleDescription().contains(u"王芳1"_s));
}

void TestPrintDialog::everyInputIsNamed()
{
    open(2);
    for (const char *name : {"printerBox", "copiesBox", "onlyShownBox", "preview", "progressBar"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    QCOMPARE(find<QLabel>("printerLabel")->buddy(), find<QWidget>("printerBox"));
    QCOMPARE(find<QLabel>("copiesLabel")->buddy(), find<QWidget>("copiesBox"));
}

void TestPrintDialog::prints()
{
    open(3);
    QCOMPARE(find<QComboBox>("printerBox")->currentText(), u"Office"_s);
    find<QSpinBox>("copiesBox")->setValue(2);
    click("printButton");
    QTRY_COMPARE(m_issued->count(), 1);
    QCOMPARE(m_issued->at(0).at(0).value<std::vector<int>>(), (std::vector<int>{0, 1, 2}));
    QCOMPARE(m_issued->at(0).at(1).toString(), u"print"_s);
    QCOMPARE(m_printers->chosen, u"Office"_s);
    QCOMPARE(m_printers->copies, 2);
    QVERIFY(!m_printers->document.contains(u"王芳"_s));
    QVERIFY(!m_printers->aborted);
    QCOMPARE(pagesIn(m_printers->path), 3);
    QVERIFY(find<QPushButton>("printButton")->isEnabled());
    QVERIFY(find<QWidget>("progressBar")->isHidden());
}

void TestPrintDialog::printsOnlyTheOneShown()
{
    open(3);
    m_dialog->showPage(1);
    find<QCheckBox>("onlyShownBox")->setChecked(true);
    click("printButton");
    QTRY_COMPARE(m_issued->count(), 1);
    QCOMPARE(m_issued->at(0).at(0).value<std::vector<int>>(), std::vector<int>{1});
    QCOMPARE(pagesIn(m_printers->path), 1);
}

void TestPrintDialog::cancelsPrinting()
{
    open(50);
    click("printButton");
    QVERIFY(!find<QPushButton>("printButton")->isEnabled());
    QVERIFY(!find<QPushButton>("closeButton")->isEnabled());
    // Escape stops the work first; the dialog stays.
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_printers->aborted);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QPushButton>("printButton")->isEnabled());
    QCoreApplication::processEvents();
    QCOMPARE(m_issued->count(), 0);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestPrintDialog::saysThatAPrinterRefuses()
{
    m_printers->path = file(u"missing/printed.pdf"_s);
    open(2);
    click("printButton");
    QVERIFY(message().contains(u"Office"_s));
    QVERIFY(find<QPushButton>("printButton")->isEnabled());
    QCOMPARE(m_issued->count(), 0);
}

void TestPrintDialog::offersOnlyPdfWithoutAPrinter()
{
    m_printers->printers.clear();
    open(2);
    QVERIFY(!find<QPushButton>("printButton")->isEnabled());
    QVERIFY(find<QPushButton>("saveButton")->isEnabled());
    QVERIFY(!message().isEmpty());
}

void TestPrintDialog::saves()
{
    open(3);
    QString suggested;
    m_dialog->setPathChooser([&](QWidget *, const QString &suggestion) {
        suggested = suggestion;
        return file(u"saved.pdf"_s);
    });
    click("saveButton");
    QTRY_COMPARE(m_issued->count(), 1);
    QCOMPARE(m_issued->at(0).at(0).value<std::vector<int>>().size(), 3U);
    QCOMPARE(m_issued->at(0).at(1).toString(), u"pdf"_s);
    QVERIFY(suggested.endsWith(u"2026-12-05.pdf"_s));
    QVERIFY(message().contains(u"saved.pdf"_s));
    QCOMPARE(pagesIn(file(u"saved.pdf"_s)), 3);
}

void TestPrintDialog::cancelsSaving()
{
    open(20000);
    click("saveButton");
    click("cancelButton");
    QTRY_VERIFY(find<QPushButton>("saveButton")->isEnabled());
    QCOMPARE(m_issued->count(), 0);
    QVERIFY(!QFile::exists(file(u"saved.pdf"_s)));
    QVERIFY(!message().isEmpty());
}

void TestPrintDialog::keepsQuietWhenNoPathIsChosen()
{
    open(2);
    m_dialog->setPathChooser([](QWidget *, const QString &) { return QString(); });
    click("saveButton");
    QVERIFY(find<QPushButton>("saveButton")->isEnabled());
    QVERIFY(message().isEmpty());
}

void TestPrintDialog::saysWhySavingFailed()
{
    open(2);
    m_dialog->setPathChooser(
        [this](QWidget *, const QString &) { return file(u"missing/saved.pdf"_s); });
    click("saveButton");
    QTRY_VERIFY(message().contains(u"missing/saved.pdf"_s));
    QCOMPARE(m_issued->count(), 0);
}

void TestPrintDialog::saysWhoIsLeftOut()
{
    open(2);
    const auto *label = find<QLabel>("leftOutLabel");
    QVERIFY(label->isHidden());
    m_dialog->setLeftOut(u"Without a label: 3."_s);
    QVERIFY(!label->isHidden());
    QCOMPARE(label->text(), u"Without a label: 3."_s);
}

void TestPrintDialog::showsNothingForNone()
{
    open(0);
    QVERIFY(!find<QPushButton>("printButton")->isEnabled());
    QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
}

QTEST_MAIN(TestPrintDialog)
#include "tst_printdialog.moc"
