// SPDX-License-Identifier: GPL-3.0-or-later
// The page of users and its dialogs, by their names.
#include "models/station/recovery.h"
#include "models/station/users.h"
#include "models/volunteers/volunteers.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/teststation.h"
#include "ui/access/newpassworddialog.h"
#include "ui/access/passwordrulesdialog.h"
#include "ui/access/userdialog.h"
#include "ui/access/userspage.h"
#include "ui/controls/recordview.h"
#include "ui/controls/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

class TestUsersPage final : public QObject
{
    Q_OBJECT

private:
    struct Scene {
        TestStation at;
        ScriptedPrompter prompter;
        Users users{*at.database, at.station->log(), PasswordCost::forTests()};
        Recovery recovery{*at.database, *at.station, PasswordCost::forTests()};
        Volunteers volunteers{*at.database};
        UsersPage page{users, recovery, volunteers, prompter};

        Scene() { page.activate(); }
        QPushButton *button(const QString &name) { return page.findChild<QPushButton *>(name); }
        QString cell(int row, int column)
        {
            const auto *view = page.findChild<RecordView *>(u"users"_s);
            return view->model()->index(row, column).data().toString();
        }
    };

private Q_SLOTS:
    void addsAndCloses()
    {
        Scene scene;
        scene.button(u"addUser"_s)->click();
        auto *dialog = scene.page.findChild<UserDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"张敏"_s);
        auto *role = dialog->findChild<QComboBox *>(u"role"_s);
        role->setCurrentIndex(role->findData(int(UserRole::Reviewer)));
        dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"springtime 42"_s);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QCOMPARE(scene.cell(1, 0), u"张敏"_s);
        QCOMPARE(scene.users.list()->back().role, UserRole::Reviewer);

        scene.page.findChild<RecordView *>(u"users"_s)->selectRow(1);
        scene.prompter.willType(u"调离"_s);
        scene.page.findChild<QAction *>(u"closeUser"_s)->trigger();
        QVERIFY(!scene.users.list()->back().isActive());
        QVERIFY(!scene.button(u"setPassword"_s)->isEnabled());
    }

    void everyRoleIsInSight()
    {
        Scene scene;
        Theme theme(*qApp);
        for (const bool large : {false, true}) {
            theme.apply(Appearance::Light, large);
            UserDialog dialog(scene.users, {}, scene.volunteers, scene.prompter);
            dialog.show();
            auto *role = dialog.findChild<QComboBox *>(u"role"_s);
            role->showPopup();
            QCoreApplication::processEvents();
            const QAbstractItemView *view = role->view();
            const QRect last = view->visualRect(view->model()->index(role->count() - 1, 0));
            QVERIFY(last.bottom() < view->viewport()->height());
            QVERIFY(view->sizeHintForColumn(0) <= view->viewport()->width());
            QVERIFY(!view->horizontalScrollBar()->isVisible());
            role->hidePopup();
        }
        qApp->setStyleSheet({});
    }

    void setsThePasswordRules()
    {
        Scene scene;
        const auto dialog = [&scene] {
            scene.page.findChild<QAction *>(u"passwordRules"_s)->trigger();
            return scene.page.findChildren<PasswordRulesDialog *>().last();
        };
        const auto number = [](const QWidget *form, const QString &name) {
            return form->findChild<QSpinBox *>(name);
        };
        const auto *form = dialog();
        QCOMPARE(number(form, u"shortest"_s)->value(), PasswordRules().shortest);
        QCOMPARE(number(form, u"shortest"_s)->minimum(), PasswordRules::leastShortest);
        number(form, u"shortest"_s)->setValue(12);
        number(form, u"lock_after"_s)->setValue(5);
        number(form, u"lock_minutes"_s)->setValue(30);
        form->findChild<QPushButton *>(u"saveButton"_s)->click();
        QCOMPARE(scene.users.passwordRules(), (PasswordRules{12, 5, 30}));
        QCOMPARE(number(dialog(), u"lock_minutes"_s)->value(), 30);
        UserAccount clerk;
        clerk.name = u"clerk"_s;
        QCOMPARE(scene.users.add(clerk, u"spring 42"_s).error().code, u"password_short"_s);
    }

    void setsAPassword()
    {
        Scene scene;
        UserAccount clerk;
        clerk.name = u"clerk"_s;
        VERIFY_DONE(scene.users.add(clerk, u"springtime 42"_s));
        scene.page.findChild<RecordView *>(u"users"_s)->selectRow(1);
        scene.button(u"setPassword"_s)->click();
        auto *dialog = scene.page.findChild<NewPasswordDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"autumn leaves 9"_s);
        dialog->findChild<QLineEdit *>(u"repeat"_s)->setText(u"autumn leaves 8"_s);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QVERIFY(!scene.at.station->signIn(u"clerk"_s, u"autumn leaves 9"_s));
        dialog->findChild<QLineEdit *>(u"repeat"_s)->setText(u"autumn leaves 9"_s);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        VERIFY_DONE(scene.at.station->signIn(u"clerk"_s, u"autumn leaves 9"_s));
    }
};

QTEST_MAIN(TestUsersPage)

#include "tst_userspage.moc"
