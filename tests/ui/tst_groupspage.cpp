// SPDX-License-Identifier: GPL-3.0-or-later
// The page of groups with its forms, over a station of made-up people.
#include "tests/support/groupscene.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/teststation.h"
#include "ui/controls/codewordbox.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/formfields.h"
#include "ui/controls/maskedlabel.h"
#include "ui/controls/personpicker.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/groups/groupdetail.h"
#include "ui/groups/groupform.h"
#include "ui/groups/groupspage.h"
#include "ui/groups/groupstepdialog.h"
#include "ui/groups/memberhoursdialog.h"
#include "ui/groups/personnameedit.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

class TestGroupsPage final : public QObject
{
    Q_OBJECT

private:
    const FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GroupScene> m_scene;
    std::unique_ptr<GroupsPage> m_page;
    ScriptedPrompter m_prompter;

    RecordView *list() const { return m_page->findChild<RecordView *>(u"groups"_s); }
    QAbstractItemModel *rows() const { return list()->model(); }

    QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }

    template <typename Dialog>
    Dialog *opened() const
    {
        auto *dialog = m_page->findChild<Dialog *>();
        if (!dialog)
            qFatal("no dialog");
        return dialog;
    }

    static void press(QWidget *widget, const QString &button)
    {
        auto *found = widget->findChild<QPushButton *>(button);
        if (!found)
            qFatal("no button %s", qPrintable(button));
        found->click();
    }

    static void type(QWidget *widget, const QString &field, const QString &text)
    {
        auto *line = widget->findChild<QLineEdit *>(field);
        if (!line)
            qFatal("no field %s", qPrintable(field));
        line->selectAll();
        line->insert(text); // as an input method does
        if (text.isEmpty())
            line->clear();
    }

    /// Chooses the first team of home services and a tab of its detail.
    GroupId chooseTeam(int tab)
    {
        const GroupId team(m_scene->groups.list({u"家政"_s}).front());
        m_page->choose(team);
        m_page->findChild<QTabWidget *>(u"groupTabs"_s)->setCurrentIndex(tab);
        return team;
    }

    VolunteerId somebodyOutside(GroupId group)
    {
        QSet<VolunteerId> members;
        const auto present = m_scene->groups.members(group, m_clock.today(), m_clock.today());
        for (const GroupMember &member : *present)
            members.insert(member.membership.volunteer);
        for (const qint64 id : m_scene->station.volunteers.search({})) {
            const auto brief = m_scene->station.volunteers.brief(VolunteerId(id));
            if (!members.contains(VolunteerId(id)) && brief->status == VolunteerStatus::Accepted)
                return VolunteerId(id);
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_prompter = ScriptedPrompter();
        m_scene = std::make_unique<GroupScene>(m_folder->path(), m_clock, m_prompter);
        QSignalSpy ready(&m_scene->figures, &GroupFigures::ready);
        m_page = std::make_unique<GroupsPage>(m_scene->doors());
        m_page->activate();
        QVERIFY(ready.wait());
    }

    void cleanup()
    {
        m_page.reset();
        m_scene.reset();
        m_folder.reset();
    }

    void listsSearchesAndFilters()
    {
        const QAbstractItemModelTester tester(rows());
        QCOMPARE(rows()->rowCount(), 9);
        auto *search = m_page->findChild<SearchBox *>();
        search->setText(u"jzfw"_s);
        QCOMPARE(rows()->rowCount(), 1);
        QVERIFY(cell(0, GroupTable::Name).endsWith(u"家政服务队"_s));
        QCOMPARE(cell(0, GroupTable::Specialty), u"家政服务"_s);
        QVERIFY(cell(0, GroupTable::Members).toInt() > 5);
        QVERIFY(cell(0, GroupTable::Hours).toDouble() > 0);
        QVERIFY(!cell(0, GroupTable::InCharge).isEmpty());
        search->clear();
        auto *kind = m_page->findChild<QComboBox *>(u"kindFilter"_s);
        kind->setCurrentIndex(kind->findText(GroupsPage::tr("Specialist teams")));
        QCOMPARE(rows()->rowCount(), 4);
        kind->setCurrentIndex(kind->findText(u"心理疏导"_s));
        QCOMPARE(rows()->rowCount(), 1);
        kind->setCurrentIndex(0);
        list()->sortByColumn(GroupTable::Hours, Qt::DescendingOrder);
        QVERIFY(cell(0, GroupTable::Hours).toDouble() >= cell(1, GroupTable::Hours).toDouble());
        list()->sortByColumn(GroupTable::Members, Qt::AscendingOrder);
        QVERIFY(cell(0, GroupTable::Members).toInt() <= cell(8, GroupTable::Members).toInt());
    }

    void thePeriodDecidesTheHours()
    {
        const GroupId team = chooseTeam(1);
        QSignalSpy ready(&m_scene->figures, &GroupFigures::ready);
        auto *period = m_page->findChild<QComboBox *>(u"periodFilter"_s);
        const qint64 year = m_scene->figures.counts()->minutes->value(team);
        period->setCurrentIndex(3); // all time
        QVERIFY(ready.wait());
        const qint64 all = m_scene->figures.counts()->minutes->value(team);
        QVERIFY(all > year);
        // The same figure as person by person.
        qint64 sum = 0;
        const auto people = m_scene->groups.memberHours(team, QDate(1950, 1, 1), m_clock.today());
        for (const MemberHours &person : *people)
            sum += person.minutes;
        QCOMPARE(sum, all);
    }

    void membersAreThereBeforeTheHours()
    {
        GroupFigures figures(*m_scene->station.database);
        QSignalSpy ready(&figures, &GroupFigures::ready);
        QList<bool> hadHours;
        connect(&figures, &GroupFigures::membersCounted, this, [&] {
            QVERIFY(!figures.counts()->members.isEmpty());
            hadHours += figures.counts()->minutes.has_value();
        });
        figures.read(QDate(2026, 1, 1), m_clock.today());
        QVERIFY(ready.wait());
        QCOMPARE(hadHours, QList<bool>{false});
        QVERIFY(figures.counts()->minutes.has_value());
    }

    void hoursAreReadAgainOnlyWhenTheyChanged()
    {
        const GroupFigures &hours = m_scene->figures;
        m_page->activate();
        QVERIFY(!hours.isReading());
        m_scene->station.records.announceImport(); // the page is not in front
        QVERIFY(!hours.isReading());
        QSignalSpy ready(&m_scene->figures, &GroupFigures::ready);
        m_page->activate();
        QVERIFY(ready.wait()); // read again
        m_page->activate();
        QVERIFY(!hours.isReading());
    }

    void addsAGroupByKeyboard()
    {
        press(m_page.get(), u"addGroup"_s);
        auto *form = opened<GroupForm>();
        press(form, u"saveButton"_s);
        QVERIFY(!form->fields().error(u"name"_s).isEmpty());
        type(form, u"name"_s, u"邻里帮志愿服务队"_s);
        form->findChild<CodeWordBox *>(u"kind"_s)->setEditText(u"退役军人服务队"_s); // own word
        form->findChild<CodeWordBox *>(u"specialty"_s)->setEditText(u"家政"_s);
        type(form, u"registration_number"_s, u"91350100M000100Y44"_s);
        press(form, u"saveButton"_s);
        QVERIFY(!form->fields().error(u"registration_number"_s).isEmpty());
        type(form, u"registration_number"_s, u"91350100m000100y43"_s);
        form->findChild<QComboBox *>(u"parent_id"_s)->setEditText(u"没有这个队"_s);
        press(form, u"saveButton"_s);
        QVERIFY(!form->fields().error(u"parent_id"_s).isEmpty());
        form->findChild<QComboBox *>(u"parent_id"_s)->setEditText(u"志愿服务总队"_s);
        type(form, u"person_in_charge"_s, u"张建国"_s);
        type(form, u"person_in_charge_phone"_s, u"13903951234"_s);
        press(form, u"nextButton"_s);
        const auto ids = m_scene->groups.list({u"邻里帮"_s});
        QCOMPARE(ids.size(), size_t(1));
        const auto group = m_scene->groups.group(GroupId(ids.front()));
        QCOMPARE(group->kind, u"退役军人服务队"_s);
        QCOMPARE(group->specialty, u"01"_s);
        QCOMPARE(group->registrationNumber, u"91350100M000100Y43"_s);
        QCOMPARE(m_scene->groups.above(group->id).front().name, u"志愿服务总队"_s);
        QVERIFY(!group->inCharge.volunteer.isValid());
        QVERIFY(form->findChild<QLineEdit *>(u"name"_s)->text().isEmpty());
        QCOMPARE(form->findChild<CodeWordBox *>(u"kind"_s)->value(), u"退役军人服务队"_s);
        form->reject();
        auto *kind = m_page->findChild<QComboBox *>(u"kindFilter"_s);
        QVERIFY(kind->findText(u"退役军人服务队"_s) > 0);
    }

    void whoIsInChargeMayBeInTheRegister()
    {
        chooseTeam(0);
        press(m_page.get(), u"editGroup"_s);
        auto *form = opened<GroupForm>();
        auto *edit = form->findChild<PersonNameEdit *>(u"person_in_charge"_s);
        QVERIFY(edit->volunteer().isValid()); // as the sample has it
        const qint64 somebody = m_scene->station.volunteers.search({}).front();
        const QString name = m_scene->station.volunteers.brief(VolunteerId(somebody))->name;
        edit->clear();
        edit->insert(name);                    // as an input method does
        QVERIFY(!edit->volunteer().isValid()); // only typed so far
        QVERIFY(edit->completer()->completionCount() > 0);
        Q_EMIT edit->completer()->activated(edit->completer()->completionModel()->index(0, 0));
        QVERIFY(edit->volunteer().isValid());
        press(form, u"saveButton"_s);
        QCOMPARE(m_page->findChild<GroupDetail *>()->group().inCharge.name, name);
    }

    void phonesAreMaskedUntilAskedFor()
    {
        const GroupId team = chooseTeam(0);
        Group group = *m_scene->groups.openToChange(team);
        group.contact = {{}, u"李梅"_s, u"13603951111"_s};
        VERIFY_DONE(m_scene->groups.update(group));
        const auto shown = [this] { return m_page->findChild<MaskedLabel *>(u"contact_phone"_s); };
        QVERIFY(shown());
        QCOMPARE(shown()->findChild<QLabel *>()->text(), u"136****1111"_s);
        m_prompter.willType(u"通知开会"_s);
        shown()->reveal();
        QCOMPARE(shown()->findChild<QLabel *>()->text(), u"13603951111"_s);
    }

    void joinsChangesRoleAndLeaves()
    {
        const GroupId team = chooseTeam(1);
        auto *members = m_page->findChild<RecordView *>(u"members"_s);
        const int before = members->model()->rowCount();
        const auto counted
            = [&] { return cell(list()->chosenIndex().row(), GroupTable::Members).toInt(); };
        const int people = counted();
        press(m_page.get(), u"join"_s);
        auto *join = opened<GroupStepDialog>();
        press(join, u"saveButton"_s);
        QVERIFY(!join->fields().error(u"person"_s).isEmpty());
        const VolunteerId person = somebodyOutside(team);
        join->findChild<PersonPicker *>()->setPerson(person);
        press(join, u"saveButton"_s);
        QCOMPARE(members->model()->rowCount(), before + 1);
        QCOMPARE(counted(), people + 1); // without waiting for the hours of all groups
        delete join;

        const QString name = m_scene->station.volunteers.brief(person)->name;
        const auto place = [&] {
            for (int row = 0; row < members->model()->rowCount(); ++row) {
                if (members->model()->index(row, 0).data(Qt::UserRole).toLongLong()
                    == person.value())
                    return row;
            }
            return -1;
        };
        QVERIFY(!m_page->findChild<QPushButton *>(u"leave"_s)->isEnabled());
        members->selectRow(place());
        press(m_page.get(), u"changeRole"_s);
        auto *role = opened<GroupStepDialog>();
        role->findChild<CodeWordBox *>(u"role"_s)->setEditText(u"旗手"_s); // a word of their own
        press(role, u"saveButton"_s);
        delete role;
        QCOMPARE(members->model()->index(place(), 1).data().toString(), u"旗手"_s);

        QCOMPARE(members->chosenIndex().row(), place()); // still the same person
        press(m_page.get(), u"leave"_s);
        auto *leave = opened<GroupStepDialog>();
        press(leave, u"saveButton"_s);
        QVERIFY(!leave->fields().error(u"reason"_s).isEmpty());
        type(leave, u"reason"_s, u"外出务工"_s);
        press(leave, u"saveButton"_s);
        delete leave;
        QCOMPARE(place(), -1);
        m_page->findChild<QTabWidget *>(u"groupTabs"_s)->setCurrentIndex(2);
        const auto *former = m_page->findChild<RecordView *>(u"formerMembers"_s)->model();
        QCOMPARE(former->index(0, 0).data().toString(), name);
        QCOMPARE(former->index(0, 4).data().toString(), u"外出务工"_s);

        // Nobody left: the last day was a mistake.
        m_page->findChild<RecordView *>(u"formerMembers"_s)->selectRow(0);
        press(m_page.get(), u"correctFormer"_s);
        auto *correct = opened<GroupStepDialog>();
        QCOMPARE(correct->findChild<DateEdit *>(u"last"_s)->date(), m_clock.today());
        correct->findChild<DateEdit *>(u"last"_s)->setDate({});
        press(correct, u"saveButton"_s);
        QVERIFY(!correct->fields().error(u"reason"_s).isEmpty());
        type(correct, u"reason"_s, u"误录"_s);
        press(correct, u"saveButton"_s);
        delete correct;
        m_page->findChild<QTabWidget *>(u"groupTabs"_s)->setCurrentIndex(1);
        QVERIFY(place() >= 0);
        members->selectRow(place());
        press(m_page.get(), u"correctMembership"_s);
        correct = opened<GroupStepDialog>();
        correct->findChild<DateEdit *>(u"on"_s)->setDate(QDate(2026, 1, 5));
        type(correct, u"reason"_s, u"入队更早"_s);
        press(correct, u"saveButton"_s);
        QCOMPARE(members->model()->index(place(), 2).data().toString(), u"2026-01-05"_s);
    }

    void closesAndReopens()
    {
        const GroupId team = chooseTeam(1);
        const auto *members = m_page->findChild<RecordView *>(u"members"_s)->model();
        const int before = members->rowCount();
        m_page->findChild<QAction *>(u"closeGroup"_s)->trigger();
        auto *close = opened<GroupStepDialog>();
        type(close, u"reason"_s, u"并入总队"_s);
        press(close, u"saveButton"_s);
        delete close;
        QCOMPARE(rows()->rowCount(), 8); // active ones only
        m_page->choose(team);            // shows all of them to find it
        QCOMPARE(rows()->rowCount(), 9);
        QCOMPARE(members->rowCount(), 0);
        QVERIFY(!m_page->findChild<QPushButton *>(u"join"_s)->isEnabled());
        m_page->findChild<QAction *>(u"closeGroup"_s)->trigger(); // now to reopen
        auto *reopen = opened<GroupStepDialog>();
        type(reopen, u"reason"_s, u"误撤"_s);
        press(reopen, u"saveButton"_s);
        QCOMPARE(members->rowCount(), before);
    }

    void goesToGroupsBelow()
    {
        const auto top = m_scene->groups.list({u"志愿服务总队"_s});
        m_page->choose(GroupId(top.front()));
        m_page->findChild<QTabWidget *>(u"groupTabs"_s)->setCurrentIndex(3);
        auto *below = m_page->findChild<RecordView *>(u"groupsBelow"_s);
        QCOMPARE(below->model()->rowCount(), 8);
        const QString name = below->model()->index(2, 0).data().toString();
        Q_EMIT below->opened(below->model()->index(2, 0));
        QCOMPARE(m_page->findChild<GroupDetail *>()->group().name, name);
    }

    void hoursOfTheMembers()
    {
        chooseTeam(1);
        press(m_page.get(), u"memberHours"_s);
        auto *dialog = opened<MemberHoursDialog>();
        const auto *people = dialog->findChild<RecordView *>(u"memberHours"_s)->model();
        const int count = people->rowCount();
        QVERIFY(count > 5);
        QVERIFY(people->index(0, 2).data().toDouble() >= people->index(1, 2).data().toDouble());
        const QString sum = dialog->findChild<QLabel *>(u"sum"_s)->text();
        dialog->findChild<DateEdit *>(u"first"_s)->setDate(QDate(2024, 1, 1));
        QVERIFY(dialog->findChild<QLabel *>(u"sum"_s)->text() != sum);
        const auto list = dialog->offeredList();
        QCOMPARE(int(list->shown.ids.size()), people->rowCount());
        QVERIFY(list->shown.narrowedBy.constFirst().contains(u"2024-01-01"_s));
        QCOMPARE(list->shown.source->kind(2), ColumnKind::Number);
        QSignalSpy exported(m_page.get(), &Page::listExportWanted);
        QSignalSpy printed(m_page.get(), &Page::listPrintWanted);
        press(dialog, u"exportList"_s);
        press(dialog, u"printList"_s);
        for (const QSignalSpy *spy : {&exported, &printed}) {
            QCOMPARE(spy->count(), 1);
            QCOMPARE(spy->front().front().value<ListHolder *>(), dialog);
        }
    }

    void saysWhatToDoWithoutGroups()
    {
        m_page.reset();
        m_scene.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_scene = std::make_unique<GroupScene>(
            m_folder->path(), m_clock, m_prompter, MadeUpStation::Content::Empty);
        m_page = std::make_unique<GroupsPage>(m_scene->doors());
        m_page->activate();
        QCOMPARE(rows()->rowCount(), 0);
        QSignalSpy wanted(m_page.get(), &GroupsPage::importWanted);
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == GroupsPage::tr("Import a list…"))
                button->click();
        }
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestGroupsPage)

#include "tst_groupspage.moc"
