// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a list and above it follows the rows that are chosen, and words of success go
// with what comes next.
#include "models/core/error.h"
#include "models/duplicates/duplicates.h"
#include "models/registrations/consenttable.h"
#include "tests/support/people.h"
#include "tests/support/registrants.h"
#include "tests/support/volunteerscene.h"
#include "ui/controls/banner.h"
#include "ui/controls/page.h"
#include "ui/controls/recordview.h"
#include "ui/registrations/consentpage.h"
#include "ui/registrations/registrationdialog.h"
#include "ui/volunteers/volunteerdetail.h"
#include "ui/volunteers/volunteerdialog.h"
#include "ui/volunteers/volunteerspage.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

class ListPage final : public Page
{
public:
    explicit ListPage(QStandardItemModel &model)
        : Page(u"People"_s, u"Everyone."_s)
    {
        button = addCommand(u"edit"_s, u"Change"_s, [this] { ++runs; });
        needsRow(button);
        action = addRareCommand(u"close"_s, u"Close"_s, [this] { ++runs; });
        needsRow(action);
        view = new RecordView(this);
        view->setModel(&model);
        setContent(view);
    }
    Banner &words() { return banner(); }

    RecordView *view;
    QPushButton *button;
    QAction *action;
    int runs = 0;
};

void fill(QStandardItemModel &model, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        model.appendRow(new QStandardItem(QString::fromLatin1(name)));
}

} // namespace

class TestChosenRow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNeighbourOfARowThatWentIsNotChosen()
    {
        QStandardItemModel model;
        RecordView view;
        view.setModel(&model);
        fill(model, {"a", "b", "c", "d"});
        const QSignalSpy told(&view, &RecordView::currentRowChanged);
        view.selectRow(1);
        QCOMPARE(told.back().front().toInt(), 1);
        model.removeRow(1);
        QVERIFY(view.currentIndex().isValid()); // where the keyboard goes on
        QVERIFY(!view.chosenIndex().isValid());
        QCOMPARE(told.back().front().toInt(), -1);

        view.selectRow(1);
        QCOMPARE(view.chosenIndex().data().toString(), u"c"_s);
        QCOMPARE(told.back().front().toInt(), 1);
        model.removeRow(0); // the chosen one is the first now
        const auto before = told.size();
        view.selectRow(1);
        QCOMPARE(told.size(), before + 1);
        QCOMPARE(view.chosenIndex().data().toString(), u"d"_s);
        model.clear();
        QVERIFY(!view.chosenIndex().isValid());
        QCOMPARE(told.back().front().toInt(), -1);
    }

    void ofSeveralTheCurrentOneIsMeant()
    {
        QStandardItemModel model;
        RecordView view;
        view.setModel(&model);
        fill(model, {"a", "b", "c"});
        view.selectAll();
        view.selectionModel()->setCurrentIndex(model.index(1, 0), QItemSelectionModel::NoUpdate);
        QCOMPARE(view.chosenIndex().row(), 1);
        view.selectionModel()->select(model.index(1, 0), QItemSelectionModel::Deselect);
        QCOMPARE(view.chosenIndex().row(), 0);
        view.clearSelection();
        QVERIFY(!view.chosenIndex().isValid());
    }

    void commandsThatNeedARowFollow()
    {
        QStandardItemModel model;
        ListPage page(model);
        page.show();
        QVERIFY(!page.button->isEnabled() && !page.action->isEnabled());
        fill(model, {"a", "b"});
        QVERIFY(!page.button->isEnabled());
        page.view->selectRow(0);
        QVERIFY(page.button->isEnabled() && page.action->isEnabled());
        model.removeRow(0);
        QVERIFY(!page.button->isEnabled() && !page.action->isEnabled());
    }

    void successIsSaidUntilSomethingElseIsDone()
    {
        QStandardItemModel model;
        fill(model, {"a"});
        ListPage page(model);
        page.view->selectRow(0);
        page.show();
        page.sayDone(u"Written."_s);
        QVERIFY(page.words().isVisible());
        page.button->click();
        QVERIFY(page.words().isHidden());
        page.sayDone(u"Written."_s);
        page.action->trigger();
        QVERIFY(page.words().isHidden());
        QCOMPARE(page.runs, 2);
        page.sayDone(u"Written."_s);
        page.hide(); // as when another page comes to the front
        page.show();
        QVERIFY(page.words().isHidden());

        const Error refusal = Error::invalid(u"no"_s, u"That can't be."_s);
        page.say(refusal);
        page.hide();
        page.show();
        page.button->click();
        QCOMPARE(page.words().text(), refusal.text);
        QVERIFY(page.words().isVisible());
    }

    void nobodyToAskNothingToPress()
    {
        VolunteerScene scene;
        VERIFY_DONE(scene.station.founded);
        addPerson(*scene.station.database, u"王芳"_s);
        ConsentPage page({scene.registrations, scene.consents, scene.station.clock, scene.prompter},
            scene.volunteers, std::make_unique<ConsentTable>(*scene.station.database), JobRunner());
        page.show();
        page.activate();
        const auto enabled = [&page](const QString &name) {
            return page.findChild<QPushButton *>(name)->isEnabled();
        };
        for (const QString &name : {u"recordConsent"_s, u"openPerson"_s, u"registration"_s})
            QVERIFY2(enabled(name), qPrintable(name));
        auto *filter = page.findChild<QComboBox *>(u"flawFilter"_s);
        filter->setCurrentIndex(filter->findData(int(ConsentFlaw::NowAdult)));
        for (const QString &name : {u"recordConsent"_s, u"openPerson"_s, u"registration"_s})
            QVERIFY2(!enabled(name), qPrintable(name));
        filter->setCurrentIndex(0);
        QVERIFY(enabled(u"recordConsent"_s));
    }

    void afterAWithdrawalNobodyElseStandsBeside()
    {
        VolunteerScene scene;
        VERIFY_DONE(scene.station.founded);
        for (int i = 0; i < 3; ++i)
            addPerson(*scene.station.database, u"张建国"_s);
        scene.volunteers.announce({}, {});
        VolunteersPage page(scene.doors());
        page.activate();
        page.show();
        auto *view = page.findChild<RecordView *>(u"volunteers"_s);
        page.findChild<QLineEdit *>()->setText(u"张建国"_s);
        QTRY_COMPARE(view->model()->rowCount(), 3);
        view->selectRow(0);
        const auto *detail = page.findChild<VolunteerDetail *>();
        auto *edit = page.findChild<QPushButton *>(u"editVolunteer"_s);
        QVERIFY(detail->isVisible() && edit->isEnabled());
        const VolunteerId gone = detail->shown();
        VERIFY_DONE(scene.registrations.withdraw(
            std::array{gone}, {scene.station.clock.today(), u"本人申请"_s}));
        QTRY_COMPARE(view->model()->rowCount(), 2); // that name is nobody's any more
        QVERIFY(view->selectedRows().isEmpty());
        QVERIFY(!detail->isVisible());
        QVERIFY(!edit->isEnabled());
        QVERIFY(!page.findChild<QPushButton *>(u"registration"_s)->isEnabled());
    }

    void aLockedRecordIsNotOpened()
    {
        VolunteerScene scene;
        VERIFY_DONE(scene.station.founded);
        const auto gone = scene.volunteers.registerVolunteer(people::adult());
        const auto stays = scene.volunteers.registerVolunteer(people::minor());
        VERIFY_DONE(scene.registrations.withdraw(
            std::array{*gone}, {scene.station.clock.today(), u"本人申请"_s}));
        VolunteersPage page(scene.doors());
        page.activate();
        page.show();
        page.choose(*gone);
        auto *view = page.findChild<RecordView *>(u"volunteers"_s);
        QTRY_COMPARE(page.findChild<VolunteerDetail *>()->shown(), *gone);
        auto *edit = page.findChild<QPushButton *>(u"editVolunteer"_s);
        QVERIFY(!edit->isEnabled());
        QVERIFY2(edit->toolTip().contains(u"locked"_s), qPrintable(edit->toolTip()));
        Q_EMIT view->opened(view->currentIndex()); // Enter
        QVERIFY(!page.findChild<VolunteerDialog *>());
        QVERIFY(page.findChild<Banner *>()->isVisible());
        const auto refused = scene.volunteers.openToChange(*gone);
        QVERIFY(!refused && refused.error().code == u"registration_locked"_s);

        page.choose(*stays);
        QVERIFY(edit->isEnabled());
        QVERIFY2(edit->toolTip().contains(u"Ctrl+E"_s), qPrintable(edit->toolTip()));
    }

    void aMergedRecordSaysSo()
    {
        VolunteerScene scene;
        VERIFY_DONE(scene.station.founded);
        const auto stays = scene.volunteers.registerVolunteer(people::adult());
        const VolunteerId other = addPerson(*scene.station.database, u"孟花"_s);
        Duplicates duplicates(*scene.station.database);
        VERIFY_DONE(duplicates.merge(*stays, other, *scene.volunteers.find(*stays), u"重复登记"_s));
        const QString number = scene.volunteers.brief(*stays)->number;
        QCOMPARE(*scene.volunteers.mergedInto(other), number);
        QCOMPARE(*scene.volunteers.mergedInto(*stays), QString());
        const std::array ids{other.value()};
        const std::vector<RecordRow> rows = scene.table.fetch(ids);
        QCOMPARE(rows.front().cells.at(VolunteerTable::Status).text, u"Merged"_s);
        QCOMPARE(rows.front().cells.at(VolunteerTable::Name).text, u"Merged record"_s);
        VolunteerDetail detail(scene.doors());
        detail.setVolunteer(other);
        const auto labels = detail.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&number](const QLabel *label) {
            return label->text().contains(u"merged into "_s + number);
        }));
        QVERIFY(std::none_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().contains(u"Withdrawn"_s); }));
    }
};

QTEST_MAIN(TestChosenRow)
#include "tst_chosenrow.moc"
