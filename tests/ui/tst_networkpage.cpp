// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the network, its dialogs, and the picker of units.
#include "models/network/households.h"
#include "tests/support/networkscene.h"
#include "tests/support/scriptedprompter.h"
#include "ui/network/householddialog.h"
#include "ui/network/networkpage.h"
#include "ui/network/unitdialog.h"
#include "ui/network/unitpicker.h"
#include "ui/network/unitstepdialog.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

const QDate today(2026, 11, 23);

struct PageScene {
    PageScene()
        : households(*scene.at.database)
        , page(scene.network, households, scene.at.clock, prompter,
              [this](QDate first, QDate last) -> Result<RollUp> {
                  const ThreadConnection connection(*scene.at.database);
                  return RollUp::read(*scene.at.database, first, last);
              })
    {
        activate();
    }

    void activate()
    {
        QSignalSpy filled(&page, &NetworkPage::filled);
        page.activate();
        QVERIFY(filled.wait());
    }

    QTreeView *view() { return page.findChild<QTreeView *>(u"units"_s); }
    QString cell(UnitId unit, int column)
    {
        const auto *model = static_cast<NetworkModel *>(view()->model());
        const QModelIndex index = model->indexOf(unit);
        return index.siblingAtColumn(column).data().toString();
    }
    void choose(UnitId unit)
    {
        view()->setCurrentIndex(static_cast<NetworkModel *>(view()->model())->indexOf(unit));
    }

    NetworkScene scene;
    Households households;
    ScriptedPrompter prompter;
    NetworkPage page;
};

template <typename Editor>
Editor *field(QWidget &form, const QString &name)
{
    return form.findChild<Editor *>(name);
}

void save(QDialog &dialog)
{
    dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
}

} // namespace

class TestNetworkPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelIsATree()
    {
        NetworkScene at;
        at.person(u"王芳"_s, at.people);
        addPerson(*at.at.database, u"张建国"_s);
        NetworkModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRollUp(*RollUp::read(*at.at.database, QDate(2026, 1, 1), today));
        QCOMPARE(model.rowCount(), 2); // the city, and those without a unit
        const QModelIndex city = model.index(0, 0);
        QCOMPARE(model.unitAt(city), at.city);
        QCOMPARE(city.siblingAtColumn(NetworkModel::Volunteers).data().toString(), u"1"_s);
        QCOMPARE(model.index(1, NetworkModel::Volunteers).data().toString(), u"1"_s);
        const QModelIndex people = model.indexOf(at.people);
        QCOMPARE(model.unitAt(people.parent()), at.roadStreet);
        VERIFY_DONE(at.network.close({at.people, today, u"合并"_s, at.own}));
        model.setRollUp(*RollUp::read(*at.at.database, QDate(2026, 1, 1), today));
        QVERIFY(model.indexOf(at.people).isValid()); // was open in the period
        model.setRollUp(*RollUp::read(*at.at.database, today.addDays(1), today.addDays(30)));
        QVERIFY(!model.indexOf(at.people).isValid());
    }

    void showsFiguresAndDetail()
    {
        PageScene at;
        at.scene.person(u"王芳"_s, at.scene.people);
        at.activate();
        QCOMPARE(at.cell(at.scene.city, NetworkModel::Volunteers), u"1"_s);
        QCOMPARE(at.cell(at.scene.people, NetworkModel::Code), u"411102002003"_s);
        at.choose(at.scene.people);
        QCOMPARE(at.page.findChild<QLabel *>(u"name"_s)->text(), u"人民路社区志愿服务站"_s);
        QVERIFY(!at.page.findChild<QPushButton *>(u"people"_s)->isVisibleTo(&at.page));
        at.page.offerPeople();
        QSignalSpy wanted(&at.page, &NetworkPage::peopleWanted);
        at.page.findChild<QPushButton *>(u"people"_s)->click();
        QCOMPARE(wanted.size(), 1);
    }

    void theWholeTreeLeavesAsAList()
    {
        PageScene at;
        at.activate();
        at.view()->collapseAll();
        const auto list = at.page.offeredList();
        const auto rows = list->shown.source->fetch(list->shown.ids);
        QCOMPARE(rows.size(), 8U); // 7 and the station
        QCOMPARE(rows[1].cells.front().text, u"源汇区"_s);
        QCOMPARE(rows[1].cells.back().text, u"漯河市"_s);
        QCOMPARE(list->shown.source->kind(NetworkModel::Volunteers), ColumnKind::Number);
        QVERIFY(!list->shown.narrowedBy.isEmpty()); // the period
        QVERIFY(at.page.findChild<QAction *>(u"exportList"_s));
        QVERIFY(at.page.findChild<QAction *>(u"printList"_s));
    }

    void periodSetsTheDays()
    {
        PageScene at;
        auto *period = at.page.findChild<QComboBox *>(u"period"_s);
        auto *from = at.page.findChild<QLineEdit *>(u"from"_s);
        const auto day = [&](const QString &name) {
            return at.page.findChild<QLineEdit *>(name)->property("value").toString();
        };
        QCOMPARE(day(u"from"_s), u"2026-01-01"_s);
        period->setCurrentIndex(1);
        QCOMPARE(day(u"from"_s), u"2025-01-01"_s);
        QCOMPARE(day(u"to"_s), u"2025-12-31"_s);
        period->setCurrentIndex(2);
        QCOMPARE(day(u"to"_s), u"2026-11-30"_s);
        QVERIFY(!from->isEnabled());
        period->setCurrentIndex(3);
        QVERIFY(from->isEnabled());
        at.activate();
    }

    void addsUnitsOneAfterTheOther()
    {
        NetworkScene at;
        ScriptedPrompter prompter;
        UnitDialog dialog(at.network, at.roadStreet, today, prompter);
        auto *level = field<QComboBox>(dialog, u"level"_s);
        QCOMPARE(level->count(), 2); // station and point
        field<QLineEdit>(dialog, u"name"_s)->setText(u"海河社区志愿服务站"_s);
        field<QLineEdit>(dialog, u"code"_s)->setText(u"411103001009"_s);
        dialog.findChild<QPushButton *>(u"nextButton"_s)->click();
        QVERIFY(!dialog.savedUnit().isValid());
        QVERIFY(!dialog.findChild<QLabel *>(u"codeError"_s)->text().isEmpty());
        field<QLineEdit>(dialog, u"code"_s)->setText(u"411102002009"_s);
        dialog.findChild<QPushButton *>(u"nextButton"_s)->click();
        const UnitId first = dialog.savedUnit();
        QCOMPARE(at.network.unit(first)->parent, at.roadStreet);
        QVERIFY(field<QLineEdit>(dialog, u"name"_s)->text().isEmpty());
        field<QLineEdit>(dialog, u"name"_s)->setText(u"湖滨社区志愿服务站"_s);
        save(dialog);
        QVERIFY(dialog.savedUnit() != first);
        QCOMPARE(at.network.unit(dialog.savedUnit())->level, UnitLevel::Station);
    }

    void changingTheNameAsksWhy()
    {
        NetworkScene at;
        ScriptedPrompter prompter;
        UnitDialog dialog(at.network, *at.network.unit(at.people), prompter);
        field<QLineEdit>(dialog, u"personInCharge"_s)->setText(u"赵敏"_s);
        field<QLineEdit>(dialog, u"name"_s)->setText(u"人民东路社区志愿服务站"_s);
        save(dialog);
        QVERIFY(!dialog.findChild<QLabel *>(u"reasonError"_s)->text().isEmpty());
        field<QLineEdit>(dialog, u"reason"_s)->setText(u"更名"_s);
        save(dialog);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(at.network.unit(at.people)->personInCharge, u"赵敏"_s);
    }

    void movesByDialog()
    {
        NetworkScene at;
        ScriptedPrompter prompter;
        auto *dialog = UnitStepDialog::move(
            at.network, *at.network.unit(at.people), today, prompter, nullptr);
        auto *picker = dialog->findChild<UnitPicker *>(u"parent"_s);
        QCOMPARE(picker->unit(), at.roadStreet);
        QVERIFY(picker->findData(at.people.value()) < 0); // not below itself
        picker->setUnit(at.northStreet);
        field<QLineEdit>(*dialog, u"reason"_s)->setText(u"区划调整"_s);
        save(*dialog);
        QCOMPARE(at.network.unit(at.people)->parent, at.northStreet);
    }

    void closingOffersToMoveEverybody()
    {
        NetworkScene at;
        const VolunteerId person = at.person(u"王芳"_s, at.people);
        ScriptedPrompter prompter;
        auto *dialog = UnitStepDialog::close(
            at.network, *at.network.unit(at.people), today, prompter, nullptr);
        field<QLineEdit>(*dialog, u"reason"_s)->setText(u"合并"_s);
        save(*dialog);
        QVERIFY(!dialog->findChild<QLabel *>(u"successorError"_s)->text().isEmpty());
        dialog->findChild<UnitPicker *>(u"successor"_s)->setUnit(at.own);
        save(*dialog);
        QVERIFY(!at.network.unit(at.people)->isOpen());
        QCOMPARE(at.volunteers.find(person)->unit, at.own);
        dialog = UnitStepDialog::reopen(
            at.network, *at.network.unit(at.people), today, prompter, nullptr);
        field<QLineEdit>(*dialog, u"reason"_s)->setText(u"误撤销"_s);
        save(*dialog);
        QVERIFY(at.network.unit(at.people)->isOpen());
    }

    void householdsHangOnTheUnit()
    {
        PageScene at;
        at.choose(at.scene.people);
        Household household;
        household.unit = at.scene.people;
        household.openedOn = today;
        HouseholdDialog dialog(
            at.households, at.scene.network.tree(), household, at.prompter, nullptr);
        save(dialog);
        QVERIFY(!dialog.findChild<QLabel *>(u"nameError"_s)->text().isEmpty());
        field<QLineEdit>(dialog, u"name"_s)->setText(u"王奶奶家"_s);
        field<QLineEdit>(dialog, u"address"_s)->setText(u"泰山路 3 号"_s);
        save(dialog);
        auto *list = at.page.findChild<QListWidget *>(u"households"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"泰山路 3 号"_s));
        list->setCurrentRow(0);
        at.prompter.willType(u"搬走了"_s);
        at.page.findChild<QPushButton *>(u"closeHousehold"_s)->click();
        QCOMPARE(list->count(), 0);
    }

    void pickerFindsByAnyPart()
    {
        NetworkScene at;
        UnitPicker picker;
        picker.setEmptyText(u"全部"_s);
        picker.setTree(at.network.tree());
        QVERIFY(!picker.unit().isValid());
        // Units of one station differ in the end of their paths.
        QCOMPARE(picker.completer()->popup()->textElideMode(), Qt::ElideMiddle);
        const int people = picker.findData(at.people.value());
        QVERIFY(
            picker.itemData(people, Qt::ToolTipRole).toString().contains(picker.itemText(people)));
        QSignalSpy changed(&picker, &UnitPicker::unitChanged);
        picker.lineEdit()->setText(u"人民路"_s);
        Q_EMIT picker.lineEdit()->editingFinished();
        QCOMPARE(picker.unit(), at.people);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(picker.currentText(), u"源汇区 / 马路街街道 / 人民路社区志愿服务站"_s);
        picker.lineEdit()->setText(u"没有这个"_s);
        Q_EMIT picker.lineEdit()->editingFinished();
        QCOMPARE(picker.unit(), at.people); // stays
        QVERIFY(picker.lineEdit()->text().contains(u"人民路"_s));
        picker.lineEdit()->clear();
        Q_EMIT picker.lineEdit()->editingFinished();
        QVERIFY(!picker.unit().isValid());
    }

    void pickerKeepsAClosedUnit()
    {
        NetworkScene at;
        VERIFY_DONE(at.network.close({at.people, today, u"合并"_s, {}}));
        UnitPicker picker;
        picker.setTree(at.network.tree());
        QVERIFY(picker.findData(at.people.value()) < 0);
        picker.setUnit(at.people);
        QCOMPARE(picker.unit(), at.people);
        picker.setUnit(UnitId(77));
        QVERIFY(!picker.unit().isValid());
    }
};

QTEST_MAIN(TestNetworkPage)
#include "tst_networkpage.moc"
