// SPDX-License-Identifier: GPL-3.0-or-later
// The screens of the import, driven with the real lists and the real importers.
#include "tests/support/scriptedprompter.h"
#include "tests/support/testlists.h"
#include "ui/controls/banner.h"
#include "ui/controls/jobprogress.h"
#include "ui/imports/heldrowform.h"
#include "ui/imports/heldrowspage.h"
#include "ui/imports/importfilestep.h"
#include "ui/imports/importpreviewmodel.h"
#include "ui/imports/importwizard.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace vs;
using Step = ImportWizard::Step;

namespace
{

const auto roster = QStringLiteral(VS_TEST_DATA "/roster.xlsx");
const auto hours = QStringLiteral(VS_TEST_DATA "/hours.csv");

/// Jobs on a thread take their time on a busy machine.
#define TRY_STEP(wizard, expected) QTRY_COMPARE_WITH_TIMEOUT((wizard).step(), expected, 30'000)

template <typename T>
T *find(const QWidget &window, const QString &name)
{
    T *widget = window.findChild<T *>(name);
    if (!widget)
        QTest::qFail(qPrintable(name + u" is missing"_s), __FILE__, __LINE__);
    return widget;
}

void press(const QWidget &window, const QString &button)
{
    find<QPushButton>(window, button)->click();
}

QString chip(const QWidget &window, const QString &status)
{
    const auto *button = window.findChild<QPushButton *>(u"chip_"_s + status);
    return button ? button->text() : QString();
}

/// Takes volunteers over until it is stopped.
class EndlessImporter final : public Importer
{
public:
    explicit EndlessImporter(const Importer &real)
        : m_real(real)
    {
    }

    ImportKind kind() const override { return m_real.kind(); }
    std::vector<ColumnSpec> columns() const override { return m_real.columns(); }
    Result<ImportReport> run(
        const ImportSource &, Mode mode, const ImportProgress &progress) override
    {
        while (mode == Mode::Commit && progress(1))
            QThread::yieldCurrentThread();
        if (mode == Mode::Commit)
            return Error{Error::Kind::Cancelled, u"cancelled"_s, {}, {}};
        return ImportReport{{{3, RowStatus::Added, {}, {}}}};
    }
    Result<std::vector<RowOutcome>> acceptAll(
        const std::vector<MendedRow> &, const ImportProgress &) override
    {
        return std::vector<RowOutcome>();
    }
    QString reasonText(const QString &reason) const override { return reason; }

private:
    const Importer &m_real;
};

/// Of the kind of list that is shown.
QWidget &form(const HeldRowsPage &page)
{
    return *find<QStackedWidget>(page, u"heldForms"_s)->currentWidget();
}

QString bannerText(const QWidget &window)
{
    QStringList texts;
    for (const Banner *banner : window.findChildren<Banner *>()) {
        if (banner->isVisible())
            texts += banner->text();
    }
    return texts.join(u'\n');
}

} // namespace

class TestImports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lists = std::make_unique<TestLists>();
        m_prompter = std::make_unique<ScriptedPrompter>();
        VERIFY_DONE(m_lists->station.founded);
    }

    void takesAListOver();
    void takesApplicantsOver();
    void takesHoursOver();
    void countsFilterTheRows();
    void previewWritesNothing();
    void knowsTheListTheSecondTime();
    void mappingCanBeChanged();
    void headRowCanBeChanged();
    void sheetCanBeChanged();
    void refusesWhatIsNoList();
    void takesADroppedFile();
    void asksBeforeLeaving();
    void worksByKeyboardAlone();
    void arrowsChooseTheKind();
    void stoppedStaysAtItsStep();

    void mendsTheHeldRows();
    void mendsByKeyboard();
    void saysWhyAtTheField();
    void longDayIsAcceptedWithItsReason();
    void keepsWhatWasTyped();
    void filtersByReason();
    void dismissesWithAReason();
    void nothingIsHeld();

private:
    std::unique_ptr<ImportWizard> wizardAt(Step step, const QString &path = roster);
    std::unique_ptr<HeldRowsPage> heldPage();
    int volunteers() const { return m_lists->volunteers.count(); }
    int held() const { return m_lists->heldRows.count(ImportKind::Volunteers); }

    std::unique_ptr<TestLists> m_lists;
    std::unique_ptr<ScriptedPrompter> m_prompter;
};

/// The wizard after its steps before `step` were confirmed without a change.
std::unique_ptr<ImportWizard> TestImports::wizardAt(Step step, const QString &path)
{
    auto wizard = std::make_unique<ImportWizard>(m_lists->jobs(), *m_prompter);
    wizard->show();
    if (step == Step::File)
        return wizard;
    if (path == hours)
        wizard->setKind(ImportKind::Hours);
    wizard->openFile(path);
    for (const Step next : {Step::Columns, Step::Check, Step::Done}) {
        [&] { TRY_STEP(*wizard, next); }();
        if (wizard->step() == step || wizard->step() != next)
            break;
        press(*wizard, u"nextButton"_s);
    }
    return wizard;
}

std::unique_ptr<HeldRowsPage> TestImports::heldPage()
{
    [this] {
        VERIFY_DONE(m_lists->import(m_lists->volunteerImport, roster));
        VERIFY_DONE(m_lists->import(m_lists->hourImport, hours));
    }();
    auto page = std::make_unique<HeldRowsPage>(
        m_lists->heldRows, m_lists->heldJobs, *m_prompter, JobRunner());
    page->activate();
    page->setKind(ImportKind::Volunteers);
    page->show();
    return page;
}

void TestImports::takesAListOver()
{
    m_prompter->willChoose(roster);
    const auto wizard = wizardAt(Step::File);
    press(*wizard, u"browseButton"_s);
    for (const QString &ending : {u"*.xls "_s, u"*.xlsm "_s, u"*.ods "_s})
        QVERIFY2(m_prompter->shown.join(u' ').contains(ending), qPrintable(ending));
    TRY_STEP(*wizard, Step::Columns);
    QCOMPARE(find<QSpinBox>(*wizard, u"headRow"_s)->value(), 2);
    QCOMPARE(find<QComboBox>(*wizard, u"column_name"_s)->currentData().toInt(), 1);

    press(*wizard, u"nextButton"_s);
    TRY_STEP(*wizard, Step::Check);
    QCOMPARE(chip(*wizard, u"all"_s), u"All 321"_s);
    QCOMPARE(chip(*wizard, u"added"_s), u"New 264"_s);
    QCOMPARE(chip(*wizard, u"held"_s), u"Held 50"_s);
    QCOMPARE(chip(*wizard, u"duplicate"_s), u"Repeated 4"_s);
    QCOMPARE(chip(*wizard, u"skipped"_s), u"Skipped 3"_s);
    QCOMPARE(chip(*wizard, u"updated"_s), QString());

    QSignalSpy imported(wizard.get(), &ImportWizard::imported);
    press(*wizard, u"nextButton"_s);
    TRY_STEP(*wizard, Step::Done);
    QCOMPARE(imported.size(), 1);
    QCOMPARE(find<QLabel>(*wizard, u"count_added"_s)->text(), u"264"_s);
    QCOMPARE(volunteers(), 264);
    QCOMPARE(held(), 50);

    QSignalSpy mend(wizard.get(), &ImportWizard::mendWanted);
    press(*wizard, u"mendButton"_s);
    QCOMPARE(mend.size(), 1);
    QVERIFY(!wizard->isVisible());
}

void TestImports::takesApplicantsOver()
{
    auto wizard = wizardAt(Step::File);
    auto *asApplied = find<QCheckBox>(*wizard, u"asApplied"_s);
    QVERIFY(!asApplied->isChecked());
    asApplied->setChecked(true);
    wizard->setKind(ImportKind::Hours);
    QVERIFY(!asApplied->isVisibleTo(wizard.get())); // a question about people only
    wizard->setKind(ImportKind::Volunteers);
    QVERIFY(asApplied->isVisibleTo(wizard.get()));
    wizard->openFile(roster);
    for (const Step next : {Step::Columns, Step::Check, Step::Done}) {
        TRY_STEP(*wizard, next);
        press(*wizard, u"nextButton"_s);
    }
    QCOMPARE(int(m_lists->volunteers.list({.status = VolunteerStatus::Applied}).size()), 264);
}

void TestImports::takesHoursOver()
{
    VERIFY_DONE(m_lists->import(m_lists->volunteerImport, roster));
    const auto wizard = wizardAt(Step::Done, hours);
    QCOMPARE(wizard->step(), Step::Done);
    QCOMPARE(find<QLabel>(*wizard, u"count_added"_s)->text(), u"869"_s);
    QCOMPARE(find<QLabel>(*wizard, u"count_held"_s)->text(), u"91"_s);
    QCOMPARE(m_lists->heldRows.count(ImportKind::Hours), 91);
}

void TestImports::countsFilterTheRows()
{
    const auto wizard = wizardAt(Step::Check);
    QAbstractItemModel *model = find<QAbstractItemView>(*wizard, u"previewRows"_s)->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 50); // what needs the user comes first
    QCOMPARE(model->index(0, ImportPreviewModel::RowColumn).data().toString(), u"4"_s);
    QCOMPARE(model->index(0, ImportPreviewModel::StatusColumn).data().toString(), u"Held"_s);
    QVERIFY(!model->index(0, ImportPreviewModel::ReasonColumn).data().toString().isEmpty());
    QCOMPARE(model->index(0, ImportPreviewModel::FirstCellColumn).data().toString(), u"袁伟浩"_s);

    press(*wizard, u"chip_all"_s);
    QCOMPARE(model->rowCount(), 321);
    QCOMPARE(model->index(0, ImportPreviewModel::RowColumn).data().toString(), u"3"_s);
    press(*wizard, u"chip_skipped"_s);
    QCOMPARE(model->rowCount(), 3);
}

void TestImports::previewWritesNothing()
{
    const auto wizard = wizardAt(Step::Check);
    QCOMPARE(volunteers(), 0);
    QCOMPARE(held(), 0);
    press(*wizard, u"backButton"_s);
    QCOMPARE(wizard->step(), Step::Columns);
    press(*wizard, u"backButton"_s);
    QCOMPARE(wizard->step(), Step::File);
}

void TestImports::knowsTheListTheSecondTime()
{
    VERIFY_DONE(m_lists->import(m_lists->volunteerImport, roster));
    const auto wizard = wizardAt(Step::Check);
    QCOMPARE(chip(*wizard, u"added"_s), QString());
    QCOMPARE(chip(*wizard, u"unchanged"_s), u"Known 264"_s);
}

void TestImports::mappingCanBeChanged()
{
    const auto wizard = wizardAt(Step::Columns);
    auto *name = find<QComboBox>(*wizard, u"column_name"_s);
    auto *note = find<QComboBox>(*wizard, u"column_note"_s);
    const auto choose = [](QComboBox *combo, int column) {
        combo->setCurrentIndex(combo->findData(column));
        Q_EMIT combo->activated(combo->currentIndex());
    };
    choose(note, 1); // a column holds one thing only
    QCOMPARE(note->currentData().toInt(), 1);
    QCOMPARE(name->currentData().toInt(), -1);
    QVERIFY(bannerText(*wizard).contains(u"Name"_s));
    press(*wizard, u"nextButton"_s);
    QCOMPARE(wizard->step(), Step::Columns);
    QCOMPARE(wizard->focusWidget(), name);

    choose(name, 1);
    press(*wizard, u"nextButton"_s);
    TRY_STEP(*wizard, Step::Check);
    QCOMPARE(chip(*wizard, u"held"_s), u"Held 50"_s);
}

void TestImports::sheetCanBeChanged()
{
    const auto sheet = [](const QString &name, const QString &person) {
        QString rows;
        for (const auto &[first, second] :
            {std::pair(u"姓名"_s, u"身份证号"_s), {person, u"11010519491231002X"_s}}) {
            rows += u"<Row><Cell><Data ss:Type=\"String\">%1</Data></Cell>"
                    "<Cell><Data ss:Type=\"String\">%2</Data></Cell></Row>"_s.arg(first, second);
        }
        return u"<Worksheet ss:Name=\"%1\"><Table>%2</Table></Worksheet>"_s.arg(name, rows);
    };
    QFile file(m_lists->station.folder.filePath(u"two.xls"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write((u"<?xml version=\"1.0\"?><Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:"
                "spreadsheet\">"_s
        + sheet(u"东"_s, u"张建国"_s) + sheet(u"西"_s, u"王芳"_s) + u"</Workbook>"_s)
                   .toUtf8());
    file.close();
    const auto wizard = wizardAt(Step::Columns, file.fileName());
    auto *sheets = find<QComboBox>(*wizard, u"sheet"_s);
    const auto *sample = find<QTableView>(*wizard, u"sample"_s);
    const auto first = [sample] { return sample->model()->index(0, 0).data().toString(); };
    QVERIFY(sheets->count() > 1);
    const int best = sheets->currentIndex();
    const QString cell = first();
    const int other = best == 0 ? 1 : 0;
    sheets->setCurrentIndex(other);
    Q_EMIT sheets->activated(other);
    QVERIFY(wizard->findChild<JobProgress *>()); // it may be long
    QTRY_VERIFY(first() != cell);
    QCOMPARE(sheets->currentIndex(), other);
    QTRY_VERIFY(!wizard->findChild<JobProgress *>());
    sheets->setCurrentIndex(best);
    Q_EMIT sheets->activated(best);
    QTRY_COMPARE(first(), cell);
    QCOMPARE(wizard->step(), Step::Columns);
}

void TestImports::headRowCanBeChanged()
{
    const auto wizard = wizardAt(Step::Columns);
    auto *row = find<QSpinBox>(*wizard, u"headRow"_s);
    row->setValue(1); // the title
    QVERIFY(!bannerText(*wizard).isEmpty());
    QCOMPARE(find<QComboBox>(*wizard, u"column_name"_s)->currentData().toInt(), -1);
    press(*wizard, u"nextButton"_s);
    QCOMPARE(wizard->step(), Step::Columns);
    row->setValue(2);
    QCOMPARE(find<QComboBox>(*wizard, u"column_name"_s)->currentData().toInt(), 1);
}

void TestImports::refusesWhatIsNoList()
{
    const auto wizard = wizardAt(Step::File);
    press(*wizard, u"nextButton"_s);
    QVERIFY(!bannerText(*wizard).isEmpty()); // no file at all
    wizard->openFile(m_lists->station.folder.filePath(u"nothing.xlsx"_s));
    QTRY_VERIFY(bannerText(*wizard).contains(u"nothing.xlsx"_s));
    QCOMPARE(wizard->step(), Step::File);
}

void TestImports::takesADroppedFile()
{
    const auto wizard = wizardAt(Step::File);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(roster)});
    QWidget *place = find<QLineEdit>(*wizard, u"path"_s)->parentWidget();
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(place, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QApplication::sendEvent(place, &drop));
    TRY_STEP(*wizard, Step::Columns);
}

void TestImports::asksBeforeLeaving()
{
    const auto wizard = wizardAt(Step::Check);
    m_prompter->willConfirm(false);
    QTest::keyClick(wizard.get(), Qt::Key_Escape);
    QVERIFY(wizard->isVisible());
    m_prompter->willConfirm(true);
    QTest::keyClick(wizard.get(), Qt::Key_Escape);
    QVERIFY(!wizard->isVisible());
    QCOMPARE(volunteers(), 0);
}

void TestImports::worksByKeyboardAlone()
{
    const auto wizard = wizardAt(Step::File);
    // Shortcuts ask for the active window, and a slow job's progress takes that away.
    const auto press = [&wizard](Qt::Key key, Qt::KeyboardModifier modifier) {
        QApplication::setActiveWindow(wizard.get());
        QTest::keyClick(wizard->focusWidget(), key, modifier);
    };
    QApplication::setActiveWindow(wizard.get());
    QTest::keyClicks(wizard->focusWidget(), roster);
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Return);
    TRY_STEP(*wizard, Step::Columns);
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Tab);
    QCOMPARE(wizard->focusWidget()->objectName(), u"column_name"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    TRY_STEP(*wizard, Step::Check);
    QCOMPARE(wizard->focusWidget()->objectName(), u"previewRows"_s);
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Backtab);
    QCOMPARE(wizard->focusWidget()->objectName(), u"chip_held"_s);
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Left);
    QVERIFY(find<QPushButton>(*wizard, u"chip_skipped"_s)->isChecked());
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Tab);
    QCOMPARE(wizard->focusWidget()->objectName(), u"previewRows"_s);
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Tab);
    QCOMPARE(wizard->focusWidget()->objectName(), u"cancelButton"_s);
    press(Qt::Key_B, Qt::AltModifier);
    TRY_STEP(*wizard, Step::Columns);
    press(Qt::Key_Return, Qt::ControlModifier);
    TRY_STEP(*wizard, Step::Check);
    press(Qt::Key_Return, Qt::ControlModifier);
    TRY_STEP(*wizard, Step::Done);
    QSignalSpy mend(wizard.get(), &ImportWizard::mendWanted);
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Space);
    QCOMPARE(mend.size(), 1);
}

void TestImports::arrowsChooseTheKind()
{
    ScriptedPrompter prompter;
    ImportFileStep step({ImportKind::Volunteers, ImportKind::Hours}, prompter);
    step.show();
    step.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&step)); // the buttons ask who has the focus
    const auto *hours = step.findChild<QAbstractButton *>(u"kind_hours"_s);
    auto *people = step.findChild<QAbstractButton *>(u"kind_volunteers"_s);
    QVERIFY(!(hours->focusPolicy() & Qt::TabFocus)); // Tab goes to the chosen one
    people->setFocus();
    QTest::keyClick(people, Qt::Key_Right);
    QCOMPARE(step.kind(), ImportKind::Hours);
    QVERIFY(hours->focusPolicy() & Qt::TabFocus);
}

void TestImports::stoppedStaysAtItsStep()
{
    EndlessImporter endless(m_lists->volunteerImport);
    const ImportJobs jobs(*m_lists->station.database, endless);
    ImportWizard wizard({&jobs}, *m_prompter);
    wizard.show();
    wizard.openFile(roster);
    TRY_STEP(wizard, Step::Columns);
    press(wizard, u"nextButton"_s);
    TRY_STEP(wizard, Step::Check);
    press(wizard, u"nextButton"_s);
    wizard.findChild<JobProgress *>()->reject();
    QTRY_VERIFY(bannerText(wizard).contains(u"Stopped"_s));
    QCOMPARE(wizard.step(), Step::Check);
}

void TestImports::mendsTheHeldRows()
{
    const auto page = heldPage();
    auto *view = find<QAbstractItemView>(*page, u"heldRows"_s);
    QAbstractItemModelTester tester(
        view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(view->model()->rowCount(), 50);
    find<QLineEdit>(form(*page), u"guardian_name"_s)->setText(u"袁建国"_s);
    find<QLineEdit>(form(*page), u"guardian_phone"_s)->setText(u"13800138000"_s);
    press(form(*page), u"acceptButton"_s);
    QTRY_VERIFY(bannerText(*page).contains(u"4"_s));
    QCOMPARE(view->model()->rowCount(), 49);
    QCOMPARE(held(), 49);
    QCOMPARE(volunteers(), 265);
    QCOMPARE(view->currentIndex().row(), 0); // the next one is at hand
}

void TestImports::mendsByKeyboard()
{
    const auto page = heldPage();
    auto *view = find<QAbstractItemView>(*page, u"heldRows"_s);
    auto *name = find<QLineEdit>(form(*page), u"guardian_name"_s);
    QApplication::setActiveWindow(page.get()); // shortcuts ask for it
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(page->focusWidget(), name); // of the field that is wrong
    QTest::keyClicks(name, u"Li"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClicks(page->focusWidget(), u"13800138000"_s);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!bannerText(*page).isEmpty());
    QCOMPARE(held(), 49);
    QVERIFY(find<QWidget>(form(*page), u"heldFields"_s)->isAncestorOf(page->focusWidget()));

    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(page->focusWidget(), view); // looking does not take the focus away
}

void TestImports::saysWhyAtTheField()
{
    const auto page = heldPage();
    auto *nameError = find<QLabel>(form(*page), u"guardian_nameError"_s);
    auto *phoneError = find<QLabel>(form(*page), u"guardian_phoneError"_s);
    QVERIFY(nameError->isVisible());
    const QString sentence = nameError->text();
    auto *name = find<QLineEdit>(form(*page), u"guardian_name"_s);
    name->setText(u"袁建国"_s);
    QVERIFY(!nameError->isVisible());
    press(form(*page), u"acceptButton"_s); // the phone is still missing
    QTRY_COMPARE(phoneError->text(), sentence);
    QVERIFY(!nameError->isVisible());
    QVERIFY(phoneError->isVisible());
    QCOMPARE(held(), 50);
    QCOMPARE(name->text(), u"袁建国"_s);
}

void TestImports::longDayIsAcceptedWithItsReason()
{
    const auto page = heldPage();
    page->setKind(ImportKind::Hours);
    auto *reasons = find<QComboBox>(*page, u"reason"_s);
    reasons->setCurrentIndex(reasons->findData(u"time_over_daily_limit"_s));
    auto *view = find<QAbstractItemView>(*page, u"heldRows"_s);
    const int rows = view->model()->rowCount();
    QVERIFY(rows > 0);
    auto *reason = find<QLineEdit>(form(*page), u"review_reason"_s);
    QVERIFY(reason->isVisible());
    reason->setText(u"抗洪值守"_s);
    find<QLineEdit>(form(*page), u"second_reason"_s)->setText(u"街道要求"_s);
    press(form(*page), u"acceptButton"_s);
    QTRY_COMPARE(view->model()->rowCount(), rows - 1);
}

void TestImports::keepsWhatWasTyped()
{
    const auto page = heldPage();
    auto *view = find<QAbstractItemView>(*page, u"heldRows"_s);
    auto *name = find<QLineEdit>(form(*page), u"guardian_name"_s);
    name->setText(u"袁建国"_s);
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(name->text() != u"袁建国"_s);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(name->text(), u"袁建国"_s);
}

void TestImports::filtersByReason()
{
    const auto page = heldPage();
    auto *view = find<QAbstractItemView>(*page, u"heldRows"_s);
    auto *reasons = find<QComboBox>(*page, u"reason"_s);
    QCOMPARE(reasons->count(), 11); // all, and ten reasons
    reasons->setCurrentIndex(reasons->findData(u"guardian_missing"_s));
    QCOMPARE(view->model()->rowCount(), 7);
    page->setKind(ImportKind::Hours);
    QCOMPARE(view->model()->rowCount(), m_lists->heldRows.count(ImportKind::Hours));
}

void TestImports::dismissesWithAReason()
{
    const auto page = heldPage();
    m_prompter->willType({}); // cancelled
    press(form(*page), u"dismissButton"_s);
    m_prompter->willType(u"已搬走"_s);
    m_prompter->willConfirm(false);
    press(form(*page), u"dismissButton"_s);
    QCOMPARE(held(), 50);
    m_prompter->willType(u"已搬走"_s);
    m_prompter->willConfirm(true);
    press(form(*page), u"dismissButton"_s);
    QCOMPARE(held(), 49);
    QCOMPARE(find<QAbstractItemView>(*page, u"heldRows"_s)->model()->rowCount(), 49);
}

void TestImports::nothingIsHeld()
{
    HeldRowsPage page(m_lists->heldRows, m_lists->heldJobs, *m_prompter, JobRunner());
    page.activate();
    page.show();
    QVERIFY(!find<QAbstractItemView>(page, u"heldRows"_s)->isVisible());
    QVERIFY(!find<QPushButton>(form(page), u"acceptButton"_s)->isVisible());
    VERIFY_DONE(m_lists->import(m_lists->volunteerImport, roster)); // told by the door
    QVERIFY(find<QAbstractItemView>(page, u"heldRows"_s)->isVisible());
    QVERIFY(find<QPushButton>(form(page), u"acceptButton"_s)->isVisible());
}

QTEST_MAIN(TestImports)
#include "tst_imports.moc"
