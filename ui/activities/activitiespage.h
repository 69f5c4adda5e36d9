// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/lists/recordtable.h"
#include "ui/controls/page.h"

#include <memory>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace vs
{

class Activities;
class ActivityDetail;
class Clock;
class CodeTables;
class MonthCalendar;
class Prompter;
class RecordView;
class ServiceRecords;
class Volunteers;

/// What the pages about activities work with.
struct ActivityDesk {
    Activities &activities;
    ServiceRecords &hours;
    Volunteers &volunteers;
    const CodeTables &codes;
    const Clock &clock;
    Prompter &prompter;
};

/// Activities by the month: a calendar, the list of the month or of the chosen day, and one
/// activity at the right.
class ActivitiesPage final : public Page
{
    Q_OBJECT

public:
    /// `rows` are those of ActivityTable. `organiser` is what a new activity begins with.
    ActivitiesPage(const ActivityDesk &desk, std::unique_ptr<RecordSource> rows,
        const QString &organiser, QWidget *parent = nullptr);
    ~ActivitiesPage() override;

    void activate() override;

private:
    QWidget *makeMonthBar();
    QWidget *makeList();
    void connectDoors();
    void connectDetail();

    void read() override;
    void showList();
    void showDay(QDate day);
    void showWholeMonth();
    void showCurrent();
    void choose(ActivityId id);

    void openForm(const Activity &activity);
    void openEnrol();
    void openRecord();
    void openCopy();
    void cancel();
    void withdraw(VolunteerId person);

    const ActivityDesk m_desk;
    const std::unique_ptr<RecordSource> m_rows;
    const QString m_organiser;
    RecordTable m_table;
    std::vector<Activity> m_shown; ///< of all days in the calendar
    bool m_wholeMonth = true;
    MonthCalendar *m_calendar;
    QLabel *m_month;
    QToolButton *m_whole;
    QStackedWidget *m_listStack;
    RecordView *m_view;
    ActivityDetail *m_detail;
};

} // namespace vs
