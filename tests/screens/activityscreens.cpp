// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activityrules.h"
#include "models/activities/activitytable.h"
#include "models/hours/hourledger.h"
#include "models/hours/servicerecordtable.h"
#include "tests/screens/waiting.h"
#include "tests/support/activitydesk.h"
#include "ui/activities/activitiespage.h"
#include "ui/activities/activityform.h"
#include "ui/activities/copyactivitydialog.h"
#include "ui/activities/enroldialog.h"
#include "ui/activities/monthcalendar.h"
#include "ui/hours/attendancemodel.h"
#include "ui/hours/correctiondialog.h"
#include "ui/hours/hourspage.h"
#include "ui/hours/openingdialog.h"
#include "ui/hours/recordhoursdialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

template <typename Widget>
Widget *owning(SampleDesk *desk, Widget *widget)
{
    desk->setParent(widget);
    return widget;
}

QWidget *makePage(Context &context, bool chooseDay)
{
    auto *desk = new SampleDesk;
    desk->fillLedger();
    auto *page = owning(desk,
        new ActivitiesPage({desk->activities, desk->hours, desk->volunteers, desk->codes,
                               desk->fixture.clock, context.prompter},
            std::make_unique<ActivityTable>(*desk->fixture.database), u"泰山社区志愿服务站"_s));
    page->activate();
    if (chooseDay) {
        page->show(); // rows are chosen in a page that is seen
        page->findChild<MonthCalendar *>()->setDay(QDate(2026, 11, 25));
        page->findChild<QTableView *>(u"records"_s)->selectRow(0);
    }
    return page;
}

QWidget *makeForm(Context &context)
{
    auto *desk = new SampleDesk;
    auto *form = owning(desk,
        new ActivityForm(
            desk->codes, *desk->activities.projects(),
            [](const Activity &activity) -> Result<void> {
                const auto errors = ActivityRules::check(activity);
                return errors.empty() ? Result<void>() : Result<void>(errors.front());
            },
            context.prompter));
    Activity activity = *desk->activities.activity(desk->coming);
    activity.id = {};
    activity.place.clear();
    form->setActivity(activity);
    form->findChild<QPushButton *>(u"saveButton"_s)->click();
    return form;
}

QWidget *makeEnrol(Context &)
{
    auto *desk = new SampleDesk;
    const Activity activity = *desk->activities.activity(desk->coming);
    auto *dialog = owning(desk, new EnrolDialog(desk->activities, desk->volunteers, activity));
    auto *search = dialog->findChild<QLineEdit *>(u"search"_s);
    search->setText(u"lxy"_s); // enrolled already
    Q_EMIT search->returnPressed();
    search->setText(u"w"_s);
    return dialog;
}

QWidget *makeGrid(Context &context, bool mended)
{
    auto *desk = new SampleDesk;
    const Activity activity = *desk->activities.activity(desk->past);
    auto *dialog = owning(desk,
        new RecordHoursDialog(
            desk->activities, desk->hours, desk->volunteers, activity, context.prompter));
    auto *model = dialog->findChild<QTableView *>(u"grid"_s)->model();
    for (int row = 0; row < 3; ++row) {
        for (const int column :
            {AttendanceModel::Punctuality, AttendanceModel::Attitude, AttendanceModel::Skill})
            model->setData(model->index(row, column), 3 + (row + column) % 3);
    }
    auto *search = dialog->findChild<QLineEdit *>(u"search"_s);
    search->setText(u"刘洋"_s);
    Q_EMIT search->returnPressed();
    if (mended)
        return dialog;
    model->setData(model->index(1, AttendanceModel::To), u"0800"_s);
    model->setData(model->index(2, AttendanceModel::From), u"早上"_s);
    model->setData(model->index(3, AttendanceModel::To), u"1900"_s);
    model->setData(model->index(4, AttendanceModel::Name), int(Qt::Unchecked), Qt::CheckStateRole);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    return dialog;
}

QWidget *makeHours(Context &context, bool isWaiting)
{
    auto *desk = new SampleDesk;
    desk->fillLedger();
    auto *page = owning(desk,
        new HoursPage(desk->hours, desk->volunteers, desk->fixture.clock, context.prompter,
            std::make_unique<ServiceRecordTable>(*desk->fixture.database),
            std::make_unique<HourLedger>(*desk->fixture.database),
            isWaiting ? untilThePicture(context, *desk->fixture.database) : JobRunner()));
    page->activate();
    page->show();
    page->findChild<QTableView *>(u"records"_s)->selectRow(1);
    return page;
}

QWidget *makeCorrection(Context &context)
{
    auto *desk = new SampleDesk;
    desk->fillLedger();
    const ServiceRecord record = desk->hours.ofVolunteer(desk->people[0])->front();
    return owning(desk, new CorrectionDialog(desk->hours, record, u"张建国"_s, context.prompter));
}

QWidget *makeOpening(Context &context)
{
    auto *desk = new SampleDesk;
    auto *dialog = owning(desk,
        new OpeningDialog(
            desk->hours, desk->volunteers, desk->fixture.clock.today(), context.prompter));
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    dialog->findChild<QLineEdit *>(u"search"_s)->setText(u"z"_s);
    return dialog;
}

QWidget *makeCopy(Context &context)
{
    auto *desk = new SampleDesk;
    const Activity activity = *desk->activities.activity(desk->past);
    return owning(desk, new CopyActivityDialog(desk->activities, activity, context.prompter));
}

} // namespace

void addActivityScreens(Registry &registry)
{
    registry.add(u"activities_month"_s, [](Context &context) { return makePage(context, false); });
    registry.add(u"activities_day"_s, [](Context &context) { return makePage(context, true); });
    registry.add(u"activities_form"_s, makeForm);
    registry.add(u"activities_enrol"_s, makeEnrol);
    registry.add(u"activities_copy"_s, makeCopy);
    registry.add(u"hours_grid"_s, [](Context &context) { return makeGrid(context, true); });
    registry.add(u"hours_grid_wrong"_s, [](Context &context) { return makeGrid(context, false); });
    registry.add(u"hours_page"_s, [](Context &context) { return makeHours(context, false); });
    registry.add(u"hours_waiting"_s, [](Context &context) { return makeHours(context, true); });
    registry.add(u"hours_correction"_s, makeCorrection);
    registry.add(u"hours_opening"_s, makeOpening);
}

} // namespace vs
