// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/listexport.h"
#include "models/network/network.h"
#include "tests/support/registrants.h"
#include "tests/support/volunteerscene.h"
#include "ui/controls/banner.h"
#include "ui/controls/codepicker.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/formfields.h"
#include "ui/controls/maskedlabel.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/printing/listchoices.h"
#include "ui/printing/listoutlet.h"
#include "ui/registrations/registrationdialog.h"
#include "ui/volunteers/divisionedit.h"
#include "ui/volunteers/photofield.h"
#include "ui/volunteers/volunteerdetail.h"
#include "ui/volunteers/volunteerdialog.h"
#include "ui/volunteers/volunteerspage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString adultNumber = u"411102197908212589"_s;
const QString minorNumber = u"411121201412105323"_s;

/// A registration form with the fields by name.
class Form
{
public:
    explicit Form(VolunteerScene &scene)
        : dialog(scene.volunteers, scene.codes, scene.station.clock, scene.prompter)
    {
        dialog.show();
    }
    Form(VolunteerScene &scene, const Volunteer &person)
        : dialog(scene.volunteers, scene.codes, scene.station.clock, scene.prompter, person)
    {
        dialog.show();
    }

    template <typename Widget = QWidget>
    Widget *field(const QString &name)
    {
        return dialog.findChild<Widget *>(name);
    }
    void type(const QString &name, const QString &text) { field<QLineEdit>(name)->setText(text); }
    void choose(const QString &name, const QString &code)
    {
        auto *box = field<QComboBox>(name);
        box->setCurrentIndex(box->findData(code));
    }
    void press(const QString &button) { field<QPushButton>(button)->click(); }
    QString error(const QString &name) { return field<QLabel>(name + u"Error"_s)->text(); }
    QString note() { return field<QLabel>(u"idNumberNote"_s)->text(); }
    bool noteIsWrong() { return field(u"idNumberNote"_s)->property("look") == u"error"_s; }

    void typeAdult()
    {
        type(u"name"_s, u"孟花"_s);
        type(u"id_number"_s, adultNumber);
        type(u"phone"_s, u"138 1234 5678"_s);
        choose(u"consent_by"_s, u"self"_s);
    }

    VolunteerDialog dialog;
};

} // namespace

class TestVolunteerPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<VolunteerScene>();
        VERIFY_DONE(m_scene->station.founded);
    }
    void cleanup() { m_scene.reset(); }

    void registersAndBeginsTheNext()
    {
        Form form(*m_scene);
        form.typeAdult();
        form.field<CodePicker>(u"skills"_s)->setCodes({u"03"_s});
        form.field<QPlainTextEdit>(u"note"_s)->setPlainText(u"骨干"_s);
        form.press(u"nextButton"_s);

        QCOMPARE(m_scene->volunteers.count(), 1);
        const auto person = m_scene->volunteers.find(form.dialog.volunteer());
        VERIFY_DONE(person);
        QCOMPARE(person->name, u"孟花"_s);
        QCOMPARE(person->phone, u"13812345678"_s);
        QCOMPARE(person->gender, std::optional(Gender::Female));
        QCOMPARE(person->residenceDivision, u"411102"_s);
        QCOMPARE(person->skills, QStringList{u"03"_s});
        QCOMPARE(person->note, u"骨干"_s);
        QCOMPARE(
            person->consent, (Consent{ConsentBy::Self, ConsentHow::Signed, QDate(2026, 11, 23)}));
        QCOMPARE(person->unit, m_scene->station.station->profile().unit);

        QVERIFY(form.dialog.isVisible());
        for (const QString &name : {u"name"_s, u"id_number"_s, u"phone"_s, u"residence_division"_s})
            QVERIFY2(form.field<QLineEdit>(name)->text().isEmpty(), qPrintable(name));
        QVERIFY(form.field<QComboBox>(u"consent_by"_s)->currentText().isEmpty());
        QVERIFY(form.field<CodePicker>(u"skills"_s)->codes().isEmpty());
        QVERIFY(form.note().isEmpty());
    }

    void somebodyMayOnlyHaveApplied()
    {
        Form form(*m_scene);
        form.typeAdult();
        form.field<QCheckBox>(u"applied"_s)->setChecked(true);
        form.press(u"nextButton"_s);
        QCOMPARE(
            m_scene->volunteers.brief(form.dialog.volunteer())->status, VolunteerStatus::Applied);
        QVERIFY(!form.field<QCheckBox>(u"applied"_s)->isChecked());
        form.press(u"cancelButton"_s);

        Form edit(*m_scene, *m_scene->volunteers.find(form.dialog.volunteer()));
        QVERIFY(!edit.field(u"applied"_s)->isVisible());
        edit.type(u"phone"_s, u"13900001111"_s);
        edit.press(u"saveButton"_s);
        QCOMPARE(m_scene->registrations.count(VolunteerStatus::Applied), 1);
    }

    void theNumberFillsTheForm()
    {
        Form form(*m_scene);
        form.type(u"id_number"_s, u"411102"_s);
        QCOMPARE(form.note(), u"6 of 18 characters"_s);
        QVERIFY(!form.noteIsWrong());
        QVERIFY(form.field(u"gender"_s)->isEnabled());

        form.type(u"id_number"_s, adultNumber);
        QCOMPARE(form.note(), u"河南省漯河市源汇区, 47 years old"_s);
        QCOMPARE(form.field<QComboBox>(u"gender"_s)->currentData().toString(), u"2"_s);
        QCOMPARE(form.field<DateEdit>(u"birth_date"_s)->date(), QDate(1979, 8, 21));
        QVERIFY(!form.field(u"gender"_s)->isEnabled());
        QCOMPARE(
            form.field<DivisionEdit>(u"residence_division"_s)->text(), u"河南省漯河市源汇区"_s);

        // A residence the number put there goes with it; one that was typed stays.
        form.type(u"id_number"_s, minorNumber);
        QCOMPARE(form.field<DivisionEdit>(u"residence_division"_s)->code(), u"411121"_s);
        form.type(u"residence_division"_s, u"河南省漯河市郾城区"_s);
        form.type(u"id_number"_s, adultNumber);
        QCOMPARE(form.field<DivisionEdit>(u"residence_division"_s)->code(), u"411103"_s);
    }

    void whatIsWrongIsSaidAtOnce()
    {
        Form form(*m_scene);
        form.type(u"id_number"_s, u"411102197908212580"_s);
        QVERIFY(form.note().contains(u"check digit"_s));
        QVERIFY(form.noteIsWrong());
        QVERIFY(form.field(u"gender"_s)->isEnabled());
        form.choose(u"document_type"_s, u"05"_s);
        form.type(u"id_number"_s, u"E12345678"_s);
        QVERIFY(form.note().isEmpty());
    }

    void whoHasTheNumberIsSaidAtOnce()
    {
        VERIFY_DONE(m_scene->volunteers.registerVolunteer(people::adult()));
        Form form(*m_scene);
        form.type(u"id_number"_s, adultNumber);
        QVERIFY(form.note().contains(u"孟花"_s));
        QVERIFY(form.note().contains(u"411102-2026-000001"_s));
        QVERIFY(form.noteIsWrong());
        form.typeAdult();
        form.press(u"saveButton"_s);
        QVERIFY(form.dialog.isVisible());
        QVERIFY(form.error(u"id_number"_s).contains(u"孟花"_s));
        QCOMPARE(m_scene->volunteers.count(), 1);
    }

    void asksBeforeRegisteringWhoLooksKnown()
    {
        Form form(*m_scene);
        form.dialog.setLookalikes([](const Volunteer &person) {
            return person.phone == u"13812345678" ? QStringList{u"孟小花 (000001)"_s}
                                                  : QStringList();
        });
        form.typeAdult();
        m_scene->prompter.willConfirm(false);
        form.press(u"saveButton"_s);
        QVERIFY(m_scene->prompter.shown.constLast().contains(u"孟小花 (000001)"_s));
        QVERIFY(form.dialog.isVisible()); // nothing typed is lost
        QCOMPARE(m_scene->volunteers.count(), 0);
        m_scene->prompter.willConfirm(true);
        form.press(u"saveButton"_s);
        QCOMPARE(m_scene->volunteers.count(), 1);
    }

    void minorsNeedAGuardian()
    {
        Form form(*m_scene);
        QVERIFY(!form.field(u"guardian_name"_s)->isVisible());
        form.type(u"name"_s, u"江小诺"_s);
        form.type(u"id_number"_s, minorNumber);
        QVERIFY(form.field(u"guardian_name"_s)->isVisible());
        form.choose(u"consent_by"_s, u"self"_s);
        form.press(u"saveButton"_s);
        QVERIFY(form.dialog.isVisible());
        QVERIFY(!form.error(u"guardian_name"_s).isEmpty());
        QVERIFY(!form.error(u"guardian_phone"_s).isEmpty());
        QVERIFY(!form.error(u"consent_by"_s).isEmpty());
        QCOMPARE(form.field<QLineEdit>(u"name"_s)->text(), u"江小诺"_s);

        form.type(u"guardian_name"_s, u"江洋"_s);
        form.type(u"guardian_phone"_s, u"13900001111"_s);
        form.choose(u"consent_by"_s, u"guardian"_s);
        form.press(u"saveButton"_s);
        QVERIFY(!form.dialog.isVisible());
        QCOMPARE(m_scene->volunteers.count(), 1);
    }

    void enterWalksThroughWhatIsAskedFor()
    {
        Form form(*m_scene);
        form.type(u"id_number"_s, adultNumber);
        QStringList walk;
        for (QWidget *at = form.field(u"name"_s); walk.size() < 7; at = form.dialog.focusWidget()) {
            walk += at->objectName();
            QTest::keyClick(at, Qt::Key_Return);
        }
        QCOMPARE(walk,
            (QStringList{u"name"_s, u"document_type"_s, u"id_number"_s, u"phone"_s, u"consent_by"_s,
                u"residence_division"_s, u"address"_s}));
    }

    void changesOnlyWhatWasChanged()
    {
        Volunteer person = people::adult();
        person.skills = QStringList{u"03"_s, u"理发"_s};
        person.education = u"夜校"_s; // a word of no table
        const auto id = m_scene->volunteers.registerVolunteer(person);
        VERIFY_DONE(id);
        const Volunteer before = *m_scene->volunteers.find(*id);
        Form form(*m_scene, before);
        QVERIFY(!form.field(u"nextButton"_s)->isVisible());
        QCOMPARE(form.field<CodePicker>(u"skills"_s)->currentText(), u"驾驶运输、理发"_s);
        form.type(u"phone"_s, u"13900001111"_s);
        form.press(u"saveButton"_s);
        QVERIFY(!form.dialog.isVisible());
        Volunteer wanted = before;
        wanted.phone = u"13900001111"_s;
        QVERIFY(*m_scene->volunteers.find(*id) == wanted);
    }

    void photos()
    {
        const QString good = m_scene->station.folder.filePath(u"face.png"_s);
        const QString bad = m_scene->station.folder.filePath(u"face.jpg"_s);
        QImage picture(2000, 1000, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        QVERIFY(picture.save(good));
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();

        Form form(*m_scene);
        m_scene->prompter.willChoose(bad);
        form.press(u"choosePhoto"_s);
        QVERIFY(form.dialog.findChild<Banner *>()->text().contains(u"face.jpg"_s));
        m_scene->prompter.willChoose(good);
        form.press(u"choosePhoto"_s);
        form.typeAdult();
        form.press(u"saveButton"_s);
        const auto person = m_scene->volunteers.find(form.dialog.volunteer());
        VERIFY_DONE(person);
        const QImage kept = QImage::fromData(person->photo);
        QCOMPARE(kept.size(), QSize(480, 240));
    }

    void pagesListAndSearch()
    {
        VolunteersPage page(m_scene->doors());
        page.activate();
        page.show();
        auto *view = page.findChild<RecordView *>(u"volunteers"_s);
        QVERIFY(!view->isVisible()); // nobody: the page says what to do
        VERIFY_DONE(m_scene->volunteers.registerVolunteer(people::minor()));
        VERIFY_DONE(m_scene->volunteers.registerVolunteer(people::adult()));
        QVERIFY(view->isVisible());
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(page.findChild<QLabel *>(u"detailName"_s)->text(), u"孟花"_s); // the newest

        auto *search = page.findChild<SearchBox *>();
        search->setText(u"jxn"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, VolunteerTable::Name).data().toString(), u"江小诺"_s);
        QCOMPARE(page.findChild<QLabel *>(u"summary"_s)->text(), u"1 people"_s);
        search->setText(u"xyz"_s);
        QVERIFY(!view->isVisible());
        search->clear();
        view->sortByColumn(VolunteerTable::BirthYear, Qt::DescendingOrder);
        QCOMPARE(view->model()->index(0, VolunteerTable::Name).data().toString(), u"江小诺"_s);
    }

    void suspendsWithAReason()
    {
        const auto id = m_scene->volunteers.registerVolunteer(people::adult());
        VERIFY_DONE(id);
        VolunteersPage page(m_scene->doors());
        page.activate();
        page.show();
        page.choose(*id);
        QMenu *menu = page.findChild<QPushButton *>(u"registration"_s)->menu();
        Q_EMIT menu->aboutToShow();
        const auto command
            = [menu](const QString &name) { return menu->findChild<QAction *>(name); };
        QVERIFY(!command(u"acceptRegistration"_s)->isEnabled());
        QVERIFY(!command(u"resumeRegistration"_s)->isEnabled());
        command(u"suspendRegistration"_s)->trigger();
        auto *dialog = page.findChild<RegistrationDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QVERIFY(dialog->isVisible()); // the reason is asked for
        QVERIFY(!dialog->findChild<QLabel *>(u"reasonError"_s)->text().isEmpty());
        QCOMPARE(m_scene->volunteers.brief(*id)->status, VolunteerStatus::Accepted);
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"外出务工"_s);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(m_scene->volunteers.brief(*id)->status, VolunteerStatus::Suspended);
        Q_EMIT menu->aboutToShow();
        QVERIFY(command(u"resumeRegistration"_s)->isEnabled());
        QVERIFY(page.findChild<QLabel *>(u"registered_on"_s)
                    ->text()
                    .contains(u"2026-11-23 Suspended: 外出务工 (admin)"_s));

        auto *status = page.findChild<QComboBox *>(u"statusFilter"_s);
        auto *view = page.findChild<RecordView *>(u"volunteers"_s);
        status->setCurrentIndex(status->findData(int(VolunteerStatus::Accepted)));
        QCOMPARE(view->model()->rowCount(), 0);
        status->setCurrentIndex(status->findData(int(VolunteerStatus::Suspended)));
        QCOMPARE(view->model()->rowCount(), 1);
    }

    void filtersAreChosenAndTakenAway()
    {
        Volunteer adult = people::adult();
        adult.skills = QStringList{u"03"_s};
        VERIFY_DONE(m_scene->volunteers.registerVolunteer(adult));
        VERIFY_DONE(m_scene->volunteers.registerVolunteer(people::minor()));
        VolunteersPage page(m_scene->doors());
        page.activate();
        page.show();
        auto *view = page.findChild<RecordView *>(u"volunteers"_s);
        const auto rows = [view] { return view->model()->rowCount(); };
        const auto choose = [&page](const QString &filter, const QString &entry) {
            auto *box = page.findChild<QComboBox *>(filter);
            QVERIFY2(box->findText(entry) > 0, qPrintable(entry));
            box->setCurrentIndex(box->findText(entry));
        };
        QCOMPARE(rows(), 2);
        page.findChild<QPushButton *>(u"filterButton"_s)->click();
        auto *panel = page.findChild<QFrame *>(u"filterPanel"_s);
        QVERIFY(panel->isVisible());
        choose(u"ageFilter"_s, u"45 to 59"_s);
        choose(u"skillFilter"_s, u"驾驶运输"_s);
        panel->close();
        QCOMPARE(rows(), 1);
        auto *chip = page.findChild<QPushButton *>(u"chip_ageFilter"_s);
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->text(), u"Age: 45 to 59"_s);
        QCOMPARE(page.offeredList()->shown.narrowedBy,
            QStringList({u"Age: 45 to 59"_s, u"Skill: 驾驶运输"_s}));
        choose(u"ageFilter"_s, u"8 to 13"_s);
        QCOMPARE(rows(), 0);
        page.findChild<QPushButton *>(u"chip_skillFilter"_s)->click();
        QCOMPARE(rows(), 1); // the minor
        page.findChild<QPushButton *>(u"clearFilter"_s)->click();
        QCOMPARE(rows(), 2);
        QVERIFY(page.offeredList()->shown.narrowedBy.isEmpty());
    }

    /// Asked for from another page, or by a saved filter.
    void whatIsAskedForMayBeNewerThanThePage()
    {
        VERIFY_DONE(m_scene->volunteers.registerVolunteer(people::adult()));
        VolunteersPage page(m_scene->doors());
        page.activate();
        const auto *view = page.findChild<RecordView *>(u"volunteers"_s);
        QCOMPARE(view->model()->rowCount(), 1);

        Network network(*m_scene->station.database, m_scene->codes, m_scene->volunteers);
        Unit point;
        point.parent = m_scene->volunteers.homeUnit();
        point.name = u"新服务点"_s;
        point.level = UnitLevel::Point;
        const auto unit = network.add(point);
        VERIFY_DONE(unit);
        page.showFiltered({.unit = *unit});
        QCOMPARE(view->model()->rowCount(), 0);
        QVERIFY(page.offeredList()->shown.narrowedBy.constFirst().contains(point.name));

        Group team;
        team.name = u"夕阳红队"_s;
        team.kind = u"1"_s;
        const auto group = m_scene->groups.add(team);
        VERIFY_DONE(group);
        VERIFY_DONE(m_scene->groups.close(*group, m_scene->station.clock.today(), u"解散"_s));
        page.showFiltered({.group = *group});
        QCOMPARE(view->model()->rowCount(), 0);
        QCOMPARE(page.offeredList()->shown.narrowedBy, QStringList{u"Group: 夕阳红队"_s});
        page.showFiltered({});
        QCOMPARE(view->model()->rowCount(), 1);
    }

    void filtersAreSavedForTheUser()
    {
        VERIFY_DONE(m_scene->volunteers.registerVolunteer(people::minor()));
        {
            VolunteersPage page(m_scene->doors());
            page.activate();
            page.findChild<DateEdit *>(u"registeredUntilFilter"_s)->setDate(QDate(2026, 1, 1));
            m_scene->prompter.willType(u" 老志愿者 "_s);
            page.findChild<QPushButton *>(u"saveFilter"_s)->click();
        }
        VolunteersPage page(m_scene->doors());
        page.activate();
        auto *saved = page.findChild<QComboBox *>(u"savedFilters"_s);
        auto *view = page.findChild<RecordView *>(u"volunteers"_s);
        QCOMPARE(saved->count(), 2);
        QCOMPARE(view->model()->rowCount(), 1);
        saved->setCurrentIndex(saved->findText(u"老志愿者"_s));
        Q_EMIT saved->activated(saved->currentIndex());
        QCOMPARE(view->model()->rowCount(), 0);
        QCOMPARE(page.findChild<DateEdit *>(u"registeredUntilFilter"_s)->date(), QDate(2026, 1, 1));
        page.findChild<QPushButton *>(u"dropFilter"_s)->click();
        QCOMPARE(saved->count(), 1);
        QVERIFY(!saved->isEnabled());
    }

    void showingPersonalDataIsRemembered()
    {
        const auto id = m_scene->volunteers.registerVolunteer(people::adult());
        VERIFY_DONE(id);
        VolunteersPage page(m_scene->doors());
        page.activate();
        page.show();
        page.choose(*id);
        auto *phone = page.findChild<MaskedLabel *>(u"phone"_s);
        auto *text = phone->findChild<QLabel *>(u"maskedText"_s);
        QCOMPARE(text->text(), u"138****5678"_s);
        m_scene->prompter.willType(u"通知活动"_s);
        phone->findChild<QToolButton *>(u"revealButton"_s)->click();
        QCOMPARE(text->text(), u"13812345678"_s);

        auto *tabs = page.findChild<QTabWidget *>(u"detailTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        auto *history = page.findChild<QListWidget *>(u"history"_s);
        QCOMPARE(history->count(), 2);
        QVERIFY(history->item(0)->text().contains(u"通知活动"_s));
        QVERIFY(!history->item(0)->text().contains(u"13812345678"_s));
    }

    void aNarrowCardStacksItsFacts()
    {
        const auto person = m_scene->volunteers.registerVolunteer(people::adult());
        VERIFY_DONE(person);
        VolunteerDetail detail(m_scene->doors());
        detail.setVolunteer(*person);
        const auto *number = detail.findChild<QWidget *>(u"id_number"_s);
        const auto *scroll = detail.findChild<QScrollArea *>();
        for (const int width : {500, 240, 500}) {
            detail.resize(width, 500);
            detail.show();
            QApplication::processEvents();
            QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
            QCOMPARE(number->x() < 30, width == 240);
        }
    }

    void exportsWhatIsListed()
    {
        VERIFY_DONE(m_scene->volunteers.registerVolunteer(people::adult()));
        const ListExport exports(*m_scene->station.database, m_scene->volunteers);
        ListOutlet outlet(exports, m_scene->prompter);
        VolunteersPage page(m_scene->doors());
        page.activate();
        outlet.attach(page);
        page.show();
        auto *view = page.findChild<RecordView *>(u"volunteers"_s);
        view->horizontalHeader()->moveSection(VolunteerTable::Number, 0);
        view->hideColumn(VolunteerTable::Phone);
        const QString path = m_scene->station.folder.filePath(u"list.csv"_s);
        const auto written = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const auto open = [&page] {
            page.findChild<QAction *>(u"exportList"_s)->trigger();
            return page.findChild<ListChoices *>();
        };
        ListChoices *choices = open();
        m_scene->prompter.willChoose(path);
        choices->findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_VERIFY(page.findChild<Banner *>()->text().contains(u"list.csv"_s));
        QVERIFY(written().contains(u"孟花"_s));
        QVERIFY(written().startsWith(m_scene->table.header(VolunteerTable::Number) + u','));
        QVERIFY(!written().contains(u"138****5678"_s));
        QVERIFY(!written().contains(adultNumber));
        QTRY_VERIFY(!page.findChild<ListChoices *>());

        choices = open();
        choices->findChild<QComboBox *>(u"columns"_s)->setCurrentIndex(1);
        choices->findChild<QComboBox *>(u"detail"_s)->setCurrentIndex(1);
        choices->findChild<QPushButton *>(u"saveButton"_s)->click();
        QVERIFY(!choices->fields().error(u"reason"_s).isEmpty());
        choices->findChild<QLineEdit *>(u"reason"_s)->setText(u"上报街道"_s);
        m_scene->prompter.willChoose(path);
        choices->findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_VERIFY(written().contains(adultNumber));
        QVERIFY(written().contains(u"13812345678"_s));
    }

    void saysWhatNarrowsTheList()
    {
        VERIFY_DONE(m_scene->volunteers.registerVolunteer(people::adult()));
        VolunteersPage page(m_scene->doors());
        page.activate();
        page.findChild<SearchBox *>()->setText(u"孟"_s);
        const auto list = page.offeredList();
        QVERIFY(list);
        QCOMPARE(list->shown.ids.size(), 1U);
        QVERIFY(list->shown.narrowedBy.constFirst().contains(u"孟"_s));
        QVERIFY(list->chosen.empty());
        page.findChild<RecordView *>(u"volunteers"_s)->selectRow(0);
        QCOMPARE(page.offeredList()->chosen, list->shown.ids);
    }

private:
    std::unique_ptr<VolunteerScene> m_scene;
};

QTEST_MAIN(TestVolunteerPages)
#include "tst_volunteerpages.moc"
