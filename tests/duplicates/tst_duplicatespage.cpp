// SPDX-License-Identifier: GPL-3.0-or-later
// The desk for duplicates, by keyboard and mouse.
#include "models/core/codetables.h"
#include "models/duplicates/duplicates.h"
#include "models/duplicates/mergemodel.h"
#include "models/history/undo.h"
#include "models/volunteers/volunteers.h"
#include "tests/support/lookalikes.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/teststation.h"
#include "ui/controls/banner.h"
#include "ui/controls/recordview.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/duplicates/mergeview.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestDuplicatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_station = std::make_unique<TestStation>();
        Database &database = *m_station->database;
        const QDate born(1979, 8, 21);
        m_first = storePerson(database, u"张伟"_s, born, u"13812345678"_s, u"泰山路 1 号"_s);
        m_second = storePerson(database, u"張偉"_s, born, u"13812345678"_s, u"黄山路 2 号"_s);
        m_third = storePerson(database, u"Zhang Wei"_s, born);
        m_volunteers = std::make_unique<Volunteers>(database);
        m_duplicates = std::make_unique<Duplicates>(database);
        const auto find = [this](const DuplicateProgress &progress) {
            const ThreadConnection connection(*m_station->database);
            return m_duplicates->find(progress);
        };
        m_page = std::make_unique<DuplicatesPage>(
            DuplicateDoors{*m_duplicates, *m_volunteers, m_codes, m_prompter, find});
        m_page->show();
        m_page->activate();
        button(u"lookButton"_s)->click();
        QTRY_COMPARE(pairs()->rowCount(), 3);
    }

    void cleanup()
    {
        m_page.reset();
        m_duplicates.reset();
        m_volunteers.reset();
        m_station.reset();
    }

    void keysTakeFromEitherSide()
    {
        auto *view = m_page->findChild<MergeView *>();
        auto *model = static_cast<MergeModel *>(view->model());
        const QAbstractItemModelTester tester(model);
        const int address = rowOf(model, u"Address"_s);
        QCOMPARE(model->side(address), MergeSide::Left);
        QCOMPARE(model->index(address, MergeModel::Left).data().toString(), u"泰山路 1 ****"_s);
        view->selectRow(address);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(model->side(address), MergeSide::Right);
        QVERIFY(model->index(address, MergeModel::Right).data(MergeModel::ChosenRole).toBool());
        QCOMPARE(model->merged().address, u"黄山路 2 号"_s);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(model->merged().address, u"泰山路 1 号"_s);
        const int phone = rowOf(model, u"Phone"_s); // the same: nothing to choose
        QVERIFY(!model->index(phone, MergeModel::Left).data(MergeModel::DiffersRole).toBool());
        model->choose(phone, MergeSide::Right);
        QCOMPARE(model->side(phone), MergeSide::Left);
    }

    void sealedValuesShowAfterAReason()
    {
        auto *model = static_cast<MergeModel *>(m_page->findChild<MergeView *>()->model());
        const QModelIndex phone = model->index(rowOf(model, u"Phone"_s), MergeModel::Left);
        QCOMPARE(phone.data().toString(), u"138****5678"_s);
        m_prompter.willType({}); // no reason, no numbers
        button(u"revealButton"_s)->click();
        QCOMPARE(phone.data().toString(), u"138****5678"_s);
        m_prompter.willType(u"核对登记"_s);
        button(u"revealButton"_s)->click();
        QCOMPARE(phone.data().toString(), u"13812345678"_s);
        const auto history = m_volunteers->history(m_first, m_codes);
        QCOMPARE(history->front().reason, u"核对登记"_s);
    }

    void mergesTheChosenOnes()
    {
        auto *view = m_page->findChild<MergeView *>();
        auto *model = static_cast<MergeModel *>(view->model());
        model->choose(rowOf(model, u"Address"_s), MergeSide::Right);
        m_page->findChild<QRadioButton *>(u"keepRight"_s)->setChecked(true);
        m_prompter.willType(u"繁体字重复登记"_s);
        button(u"mergeButton"_s)->click();
        QCOMPARE(m_volunteers->brief(m_first)->status, VolunteerStatus::Withdrawn);
        QCOMPARE(m_volunteers->find(m_second)->address, u"黄山路 2 号"_s);
        QCOMPARE(m_volunteers->find(m_second)->name, u"张伟"_s); // the left one's was taken
        QCOMPARE(pairs()->rowCount(), 1);                        // second and third are left
    }

    void undoBringsThePairsBack()
    {
        Undo undo(*m_station->database, m_codes);
        announce(undo);
        m_prompter.willType(u"繁体字重复登记"_s);
        button(u"mergeButton"_s)->click();
        QCOMPARE(pairs()->rowCount(), 1);
        QVERIFY((*undo.next())->text.endsWith(u"张伟"_s)); // not the empty pointer
        QVERIFY(undo.undo());
        QCOMPARE(pairs()->rowCount(), 3);
        QVERIFY(m_page->findChild<Banner *>()->isHidden());
        for (int again = 0; again < 2; ++again) {
            QVERIFY(undo.redo());
            QCOMPARE(pairs()->rowCount(), 1);
            QVERIFY(undo.undo());
            QCOMPARE(pairs()->rowCount(), 3);
        }
        QVERIFY(undo.redo());
        button(u"lookButton"_s)->click();
        QTRY_COMPARE(pairs()->rowCount(), 1); // what the desk shows is what there is to find
    }

    void undoTakesTwoPeopleBack()
    {
        Undo undo(*m_station->database, m_codes);
        announce(undo);
        button(u"distinctButton"_s)->click();
        QCOMPARE(pairs()->rowCount(), 2);
        QVERIFY(undo.undo());
        QCOMPARE(pairs()->rowCount(), 3);
        QVERIFY(undo.redo());
        QCOMPARE(pairs()->rowCount(), 2);
    }

    void manyChangesAreLookedThroughToo()
    {
        m_prompter.willType(u"繁体字重复登记"_s);
        button(u"mergeButton"_s)->click();
        Undo undo(*m_station->database, m_codes);
        QVERIFY(undo.undo());
        Q_EMIT m_volunteers->reset();
        QCOMPARE(pairs()->rowCount(), 3);
    }

    void remembersTwoPeople()
    {
        button(u"distinctButton"_s)->click();
        QCOMPARE(pairs()->rowCount(), 2);
        button(u"lookButton"_s)->click();
        QTRY_COMPARE(pairs()->rowCount(), 2);
    }

    void laterGoesOnWithTheNext()
    {
        const QString first = pairs()->index(0, DuplicateTable::Reasons).data().toString();
        button(u"laterButton"_s)->click();
        QCOMPARE(pairs()->rowCount(), 3);
        QCOMPARE(pairs()->index(2, DuplicateTable::Reasons).data().toString(), first);
    }

private:
    /// As the desk does that stands between undo and the pages.
    void announce(const Undo &undo)
    {
        connect(&undo, &Undo::recordsChanged, m_volunteers.get(),
            [this](const ChangedRecords &records) {
                const QSet<qint64> people = records.value("volunteer");
                m_volunteers->announce({}, {people.begin(), people.end()});
            });
    }
    QAbstractItemModel *pairs() const { return m_page->findChild<RecordView *>()->model(); }
    QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    static int rowOf(const MergeModel *model, const QString &label)
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, MergeModel::Part).data().toString() == label)
                return row;
        }
        return -1;
    }

    const CodeTables m_codes;
    ScriptedPrompter m_prompter;
    std::unique_ptr<TestStation> m_station;
    std::unique_ptr<Volunteers> m_volunteers;
    std::unique_ptr<Duplicates> m_duplicates;
    std::unique_ptr<DuplicatesPage> m_page;
    VolunteerId m_first;
    VolunteerId m_second;
    VolunteerId m_third;
};

QTEST_MAIN(TestDuplicatesPage)
#include "tst_duplicatespage.moc"
