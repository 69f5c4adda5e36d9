// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activitiespage.h"

#include "models/activities/activities.h"
#include "models/core/clock.h"
#include "models/hours/servicerecords.h"
#include "models/volunteers/volunteers.h"
#include "ui/activities/activitydetail.h"
#include "ui/activities/activityform.h"
#include "ui/activities/copyactivitydialog.h"
#include "ui/activities/enroldialog.h"
#include "ui/activities/monthcalendar.h"
#include "ui/controls/banner.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/icons.h"
#include "ui/controls/prompter.h"
#include "ui/controls/recordview.h"
#include "ui/hours/recordhoursdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

ActivitiesPage::ActivitiesPage(const ActivityDesk &desk, std::unique_ptr<RecordSource> rows,
    const QString &organiser, QWidget *parent)
    : Page(tr("Activities"), tr("Plan occasions of service, enrol volunteers, record their hours."),
        parent)
    , m_desk(desk)
    , m_rows(std::move(rows))
    , m_organiser(organiser)
    , m_table(*m_rows)
    , m_calendar(new MonthCalendar(desk.clock.today(), this))
    , m_month(new QLabel(this))
    , m_whole(new QToolButton(this))
    , m_listStack(new QStackedWidget(this))
    , m_view(new RecordView(this))
    , m_detail(new ActivityDetail(desk.codes, this))
{
    addPrimaryCommand(
        u"add"_s, tr("New activity"), [this] { openForm({}); }, QKeySequence::New)
        ->setObjectName(u"newActivity"_s);
    addFilter(tr("Month"), makeMonthBar());
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(m_calendar);
    splitter->addWidget(makeList());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    setContent(splitter);
    offerList(m_view);
    setDetail(m_detail);
    showDetail(false);
    connectDoors();
    connectDetail();
    showWholeMonth();
}

ActivitiesPage::~ActivitiesPage() = default;

void ActivitiesPage::activate()
{
    Page::activate();
    m_calendar->setFocus(Qt::OtherFocusReason);
}

QWidget *ActivitiesPage::makeMonthBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    const auto addButton = [&](const char16_t *name, const QString &iconName, const QString &text) {
        auto *button = new QToolButton(bar);
        button->setObjectName(QString::fromUtf16(name));
        button->setIcon(icon(iconName));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        layout->addWidget(button);
        return button;
    };
    const auto *previous = addButton(u"previousMonth", u"previous"_s, tr("Previous month"));
    const auto *next = addButton(u"nextMonth", u"next"_s, tr("Next month"));
    m_month->setProperty("look", u"heading"_s);
    m_month->setObjectName(u"month"_s);
    layout->addWidget(m_month);
    layout->addSpacing(16);
    m_whole->setObjectName(u"wholeMonth"_s);
    m_whole->setText(tr("Whole month"));
    m_whole->setProperty("look", u"link"_s);
    layout->addWidget(m_whole);
    auto *today = new QToolButton(bar);
    today->setObjectName(u"today"_s);
    today->setText(tr("Today"));
    today->setProperty("look", u"link"_s);
    layout->addWidget(today);

    connect(previous, &QToolButton::clicked, this,
        [this] { m_calendar->setDay(m_calendar->day().addMonths(-1)); });
    connect(next, &QToolButton::clicked, this,
        [this] { m_calendar->setDay(m_calendar->day().addMonths(1)); });
    connect(
        today, &QToolButton::clicked, this, [this] { m_calendar->setDay(m_desk.clock.today()); });
    connect(m_whole, &QToolButton::clicked, this, &ActivitiesPage::showWholeMonth);
    return bar;
}

QWidget *ActivitiesPage::makeList()
{
    m_view->setModel(&m_table);
    m_view->setListName(u"activities"_s);
    m_view->setColumnCharacters({9, 7, 12, 5, 6, 5, 10, 10});
    m_listStack->addWidget(m_view);
    auto *empty = new EmptyState(u"activities"_s, tr("Nothing is planned here"),
        tr("Choose another day, or plan an activity with “New activity” (Ctrl+N)."));
    m_listStack->addWidget(empty);
    connect(m_view, &RecordView::currentRowChanged, this, &ActivitiesPage::showCurrent);
    connect(m_view, &RecordView::opened, this, [this] { openForm(m_detail->activity()); });
    connect(m_calendar, &MonthCalendar::monthChanged, this, &ActivitiesPage::showWholeMonth);
    connect(m_calendar, &MonthCalendar::monthChanged, this, &ActivitiesPage::reload);
    connect(m_calendar, &MonthCalendar::dayChanged, this, &ActivitiesPage::showDay);
    connect(m_calendar, &MonthCalendar::opened, this, [this] { openForm({}); });
    return m_listStack;
}

void ActivitiesPage::connectDoors()
{
    const auto reread = [this](ActivityId id) {
        m_table.recordChanged(id.value());
        reload();
        showCurrent();
    };
    connect(&m_desk.activities, &Activities::changed, this, reread);
    connect(&m_desk.activities, &Activities::enrolmentsChanged, this, reread);
    connect(&m_desk.hours, &ServiceRecords::recorded, this,
        [reread](ActivityId activity) { reread(activity); });
    connect(&m_desk.hours, &ServiceRecords::corrected, this, [this] {
        m_table.refresh();
        showCurrent();
    });
    connect(&m_desk.activities, &Activities::added, this, [this](ActivityId id) {
        if (const auto activity = m_desk.activities.activity(id))
            m_calendar->setDay(activity->heldOn);
        reload();
        choose(id);
    });
}

void ActivitiesPage::connectDetail()
{
    connect(m_detail, &ActivityDetail::enrolWanted, this, &ActivitiesPage::openEnrol);
    connect(m_detail, &ActivityDetail::recordWanted, this, &ActivitiesPage::openRecord);
    connect(
        m_detail, &ActivityDetail::editWanted, this, [this] { openForm(m_detail->activity()); });
    connect(m_detail, &ActivityDetail::copyWanted, this, &ActivitiesPage::openCopy);
    connect(m_detail, &ActivityDetail::cancelWanted, this, &ActivitiesPage::cancel);
    connect(m_detail, &ActivityDetail::withdrawWanted, this, &ActivitiesPage::withdraw);
}

void ActivitiesPage::read()
{
    auto activities = m_desk.activities.list(m_calendar->firstShown(), m_calendar->lastShown());
    if (!activities) {
        banner().say(activities.error());
        return;
    }
    m_shown = *std::move(activities);
    MonthCalendar::Entries entries;
    for (const Activity &activity : m_shown)
        entries[activity.heldOn].append({activity.title, activity.cancelled});
    m_calendar->setEntries(std::move(entries));
    //: the month above the calendar, as QDate formats it
    m_month->setText(QLocale().toString(m_calendar->day(), tr("MMMM yyyy")));
    showList();
}

void ActivitiesPage::showList()
{
    const QDate day = m_calendar->day();
    std::vector<qint64> ids;
    for (const Activity &activity : m_shown) {
        const bool sameMonth = activity.heldOn.month() == day.month();
        if (m_wholeMonth ? sameMonth : activity.heldOn == day)
            ids.push_back(activity.id.value());
    }
    setSummary(m_wholeMonth ? tr("%1 activities this month").arg(ids.size())
                            : tr("%1 on %2").arg(ids.size()).arg(dateText(day, QLocale())));
    m_listStack->setCurrentIndex(ids.empty() ? 1 : 0);
    m_table.setIds(std::move(ids));
    showCurrent();
}

void ActivitiesPage::showDay(QDate)
{
    m_wholeMonth = false;
    m_whole->setEnabled(true);
    showList();
}

void ActivitiesPage::showWholeMonth()
{
    m_wholeMonth = true;
    m_whole->setEnabled(false);
    showList();
}

void ActivitiesPage::choose(ActivityId id)
{
    const int row = m_table.rowOf(id.value());
    if (row >= 0)
        m_view->selectRow(row);
}

void ActivitiesPage::showCurrent()
{
    const ActivityId id(m_table.idAt(m_view->chosenIndex()));
    const auto activity = m_desk.activities.activity(id);
    const auto people = m_desk.activities.enrolled(id);
    showDetail(activity.ok() && people.ok());
    if (activity && people)
        m_detail->show(*activity, *people);
}

void ActivitiesPage::openForm(const Activity &activity)
{
    const auto projects = m_desk.activities.projects();
    const bool fresh = !activity.id.isValid();
    auto *form = new ActivityForm(
        m_desk.codes, projects ? *projects : std::vector<Project>(),
        [this, fresh](const Activity &wanted) -> Result<void> {
            if (!fresh)
                return m_desk.activities.update(wanted);
            const auto id = m_desk.activities.add(wanted);
            return id ? Result<void>() : Result<void>(id.error());
        },
        m_desk.prompter, this);
    form->setUnits(m_desk.volunteers.unitTree(), m_desk.volunteers.unitsBeyond(),
        m_desk.volunteers.homeUnit());
    Activity shown = activity;
    if (fresh) {
        shown.heldOn = m_calendar->day();
        shown.organiser = m_organiser;
    }
    form->setActivity(shown);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void ActivitiesPage::openEnrol()
{
    auto *dialog
        = new EnrolDialog(m_desk.activities, m_desk.volunteers, m_detail->activity(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ActivitiesPage::openRecord()
{
    auto *dialog = new RecordHoursDialog(m_desk.activities, m_desk.hours, m_desk.volunteers,
        m_detail->activity(), m_desk.prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ActivitiesPage::openCopy()
{
    auto *dialog
        = new CopyActivityDialog(m_desk.activities, m_detail->activity(), m_desk.prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ActivitiesPage::cancel()
{
    const Activity activity = m_detail->activity();
    const auto reason = m_desk.prompter.askText(this, tr("Cancel the activity"),
        tr("Why does “%1” not take place? Hours that were worked stay.").arg(activity.title));
    if (!reason)
        return;
    if (const auto done = m_desk.activities.cancel(activity.id, *reason); !done)
        banner().say(done.error());
}

void ActivitiesPage::withdraw(VolunteerId person)
{
    if (const auto done = m_desk.activities.withdraw(m_detail->activity().id, person); !done)
        banner().say(done.error());
    else
        banner().clear();
}

} // namespace vs
