// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/consenttable.h"
#include "models/storage/query.h"
#include "tests/support/pausedrunner.h"
#include "tests/support/people.h"
#include "tests/support/registrants.h"
#include "tests/support/volunteerscene.h"
#include "ui/controls/banner.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/recordview.h"
#include "ui/registrations/consentdialog.h"
#include "ui/registrations/consentpage.h"
#include "ui/registrations/registrationdialog.h"
#include "ui/registrations/retentiondialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);

} // namespace

class TestRegistrationPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<VolunteerScene>();
        VERIFY_DONE(m_scene->station.founded);
        m_page = std::make_unique<QWidget>();
        m_banner = new Banner(m_page.get());
        m_actions = new RegistrationActions(
            doors(), [this] { return m_chosen; }, *m_banner, m_page.get());
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_scene.reset();
        m_chosen.clear();
    }

    void aSelectionIsAcceptedAtOnce()
    {
        m_chosen = {applied(people::adult()), applied(people::minor())};
        Q_EMIT m_actions->menu()->aboutToShow();
        QVERIFY(action(u"acceptRegistration"_s)->isEnabled());
        QVERIFY(!action(u"suspendRegistration"_s)->isEnabled());
        action(u"acceptRegistration"_s)->trigger();
        press(dialog<RegistrationDialog>());
        QCOMPARE(m_scene->registrations.count(VolunteerStatus::Accepted), 2);
        QVERIFY(m_banner->text().contains(u"2"_s));
    }

    void whoCantIsNamed()
    {
        m_chosen
            = {applied(people::adult()), *m_scene->volunteers.registerVolunteer(people::minor())};
        action(u"refuseRegistration"_s)->trigger();
        auto *form = dialog<RegistrationDialog>();
        form->findChild<QLineEdit *>(u"reason"_s)->setText(u"证件无法核实"_s);
        press(form);
        QVERIFY2(m_banner->text().contains(u"江小诺"_s), qPrintable(m_banner->text()));
        QCOMPARE(m_scene->registrations.count(VolunteerStatus::Refused), 1);
    }

    void manyAreDoneInTheBackground()
    {
        for (int i = 0; i < 60; ++i)
            m_chosen.push_back(
                addPerson(*m_scene->station.database, u"王%1"_s.arg(i), {}, u"applied"_s));
        action(u"acceptRegistration"_s)->trigger();
        press(dialog<RegistrationDialog>());
        QTRY_COMPARE(m_scene->registrations.count(VolunteerStatus::Accepted), 60);
        QTRY_VERIFY(m_banner->text().contains(u"60"_s));
    }

    void theWithdrawalShowsWhatGoes()
    {
        const auto id = m_scene->volunteers.registerVolunteer(people::adult());
        VERIFY_DONE(m_scene->hours.records.addOpening({*id, 2'130, u"台账"_s, today}));
        m_chosen = {*id};
        action(u"withdrawRegistration"_s)->trigger();
        QTRY_VERIFY(m_page->findChild<RegistrationDialog *>());
        auto *form = dialog<RegistrationDialog>();
        QVERIFY(form->findChild<QLabel *>(u"removed"_s)->text().contains(u"Document number"_s));
        const QString kept = form->findChild<QLabel *>(u"kept"_s)->text();
        QVERIFY2(kept.contains(u"Service records: 1, 35.5"_s), qPrintable(kept));
        press(form);
        QVERIFY(form->isVisible()); // the reason is missing
        form->findChild<QLineEdit *>(u"reason"_s)->setText(u"本人申请"_s);
        press(form);
        QVERIFY(!form->isVisible());
        QCOMPARE(m_scene->volunteers.brief(*id)->status, VolunteerStatus::Withdrawn);
        Q_EMIT m_actions->menu()->aboutToShow();
        for (const QAction *each : m_actions->menu()->actions())
            QVERIFY(each->isSeparator() || !each->isEnabled());
    }

    void consentsOfALargeStationComeLater()
    {
        addPerson(*m_scene->station.database, u"王芳"_s);
        PausedRunner paused(*m_scene->station.database);
        ConsentPage page(doors(), m_scene->volunteers,
            std::make_unique<ConsentTable>(*m_scene->station.database), paused.runner());
        page.show();
        page.activate();
        const auto *view = page.findChild<RecordView *>(u"consents"_s);
        const auto *summary = page.findChild<QLabel *>(u"summary"_s);
        QCOMPARE(summary->text(), u"One moment…"_s);
        QVERIFY(page.findChild<EmptyState *>()->isHidden()); // that all agreed is not known yet
        paused.letGo();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(summary->text(), u"1 people"_s);
        paused.fail({Error::Kind::Io, u"disk"_s, u"The disk can't be read."_s, {}});
        page.activate();
        QTRY_COMPARE(
            page.findChild<QLabel *>(u"bannerText"_s)->text(), u"The disk can't be read."_s);
        QCOMPARE(summary->text(), QString());
    }

    void theConsentPageGoesEmpty()
    {
        const VolunteerId id = addPerson(*m_scene->station.database, u"王芳"_s);
        ConsentPage page(doors(), m_scene->volunteers,
            std::make_unique<ConsentTable>(*m_scene->station.database), JobRunner());
        page.show();
        page.activate();
        auto *view = page.findChild<RecordView *>(u"consents"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QSignalSpy wanted(&page, &ConsentPage::volunteerWanted);
        page.findChild<QPushButton *>(u"openPerson"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<VolunteerId>(), id);
        auto *filter = page.findChild<QComboBox *>(u"flawFilter"_s);
        filter->setCurrentIndex(filter->findData(int(ConsentFlaw::NowAdult)));
        QCOMPARE(view->model()->rowCount(), 0);
        filter->setCurrentIndex(0);
        view->selectRow(0);
        page.findChild<QPushButton *>(u"recordConsent"_s)->click();
        auto *form = page.findChild<ConsentDialog *>();
        QVERIFY(form);
        press(form);
        QVERIFY(form->isVisible()); // who agreed is asked for
        auto *by = form->findChild<QComboBox *>(u"consent_by"_s);
        by->setCurrentIndex(by->findData(u"self"_s));
        press(form);
        QVERIFY(!form->isVisible());
        QCOMPARE(view->model()->rowCount(), 0);
        QVERIFY(!view->isVisible()); // the page says that nobody is left
    }

    void keepingEndsForWhoIsTicked()
    {
        const VolunteerId first = old(u"王一"_s);
        const VolunteerId second = old(u"王二"_s);
        RetentionDialog dialog(m_scene->retention, m_scene->prompter);
        dialog.show();
        auto *run = dialog.findChild<QPushButton *>(u"runButton"_s);
        QVERIFY(!run->isEnabled());
        QSignalSpy looked(&dialog, &RetentionDialog::looked);
        dialog.findChild<QPushButton *>(u"lookButton"_s)->click();
        QTRY_COMPARE(looked.size(), 1);
        auto *model = dialog.findChild<RecordView *>(u"retentionList"_s)->model();
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, RetentionModel::Name).data().toString(), u"王二"_s);
        model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        m_scene->prompter.willConfirm(false);
        run->click();
        QCOMPARE(m_scene->registrations.count(VolunteerStatus::Withdrawn), 0);
        m_scene->prompter.willConfirm(true);
        run->click();
        QTRY_COMPARE(looked.size(), 2);
        QCOMPARE(m_scene->volunteers.brief(first)->status, VolunteerStatus::Withdrawn);
        QCOMPARE(m_scene->volunteers.brief(second)->status, VolunteerStatus::Accepted);

        dialog.findChild<QSpinBox *>(u"keepYears"_s)->setValue(0);
        dialog.look();
        QTRY_COMPARE(looked.size(), 3);
        QCOMPARE(model->rowCount(), 0);
    }

    void lookingIsNoRule()
    {
        const VolunteerId person = old(u"王一"_s);
        const RegistrationPolicy rule = m_scene->retention.policy();
        const qint64 before = steps();
        RetentionDialog dialog(m_scene->retention, m_scene->prompter);
        dialog.show();
        auto *keep = dialog.findChild<QPushButton *>(u"keepRuleButton"_s);
        QVERIFY(!keep->isEnabled()); // it is the rule
        QSignalSpy looked(&dialog, &RetentionDialog::looked);
        auto *years = dialog.findChild<QSpinBox *>(u"keepYears"_s);
        years->setValue(2);
        dialog.look();
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(m_scene->retention.policy(), rule);
        QCOMPARE(steps(), before);

        auto *run = dialog.findChild<QPushButton *>(u"runButton"_s);
        QVERIFY(run->isEnabled());
        years->setValue(3); // the list is not of these times
        QVERIFY(!run->isEnabled());
        dialog.look();
        QTRY_COMPARE(looked.size(), 2);
        m_scene->prompter.willConfirm(true);
        run->click();
        QTRY_COMPARE(looked.size(), 3);
        QCOMPARE(m_scene->volunteers.brief(person)->status, VolunteerStatus::Withdrawn);
        QCOMPARE(m_scene->retention.policy(), rule);

        keep->click();
        QCOMPARE(m_scene->retention.policy().keepYears, 3);
        QVERIFY(!keep->isEnabled());
    }

private:
    RegistrationActions::Doors doors()
    {
        return {
            m_scene->registrations, m_scene->consents, m_scene->station.clock, m_scene->prompter};
    }
    qint64 steps() const
    {
        Query query(*m_scene->station.database, u"SELECT count(*) FROM journal"_s);
        return query.next() ? query.integer(0) : -1;
    }
    VolunteerId applied(Volunteer person)
    {
        person.status = VolunteerStatus::Applied;
        return *m_scene->volunteers.registerVolunteer(person);
    }
    /// Registered long ago and never served.
    VolunteerId old(const QString &name)
    {
        Database &database = *m_scene->station.database;
        const VolunteerId id = addPerson(database, name);
        auto transaction = Transaction::begin(database, u"test"_s);
        const auto done
            = transaction->update("volunteer", id.value(), {{"registered_on", u"2010-01-01"_s}});
        if (!done || !transaction->commit())
            qFatal("not made old");
        return id;
    }
    QAction *action(const QString &name) { return m_actions->menu()->findChild<QAction *>(name); }
    template <typename Dialog>
    Dialog *dialog()
    {
        auto *found = m_page->findChild<Dialog *>();
        if (!found)
            qFatal("no dialog");
        return found;
    }
    void press(QDialog *dialog) { dialog->findChild<QPushButton *>(u"saveButton"_s)->click(); }

    std::unique_ptr<VolunteerScene> m_scene;
    std::unique_ptr<QWidget> m_page;
    Banner *m_banner = nullptr;
    RegistrationActions *m_actions = nullptr;
    std::vector<VolunteerId> m_chosen;
};

QTEST_MAIN(TestRegistrationPages)
#include "tst_registrationpages.moc"
