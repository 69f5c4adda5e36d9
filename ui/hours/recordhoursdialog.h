// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "ui/hours/attendancemodel.h"

#include <QDialog>

class QPushButton;

namespace vs
{

class Activities;
class AttendanceView;
class Banner;
class PersonPicker;
class Prompter;
class ServiceRecords;
class Volunteers;

/// After an activity: who came, from when to when, and how it went. Saved as a whole.
class RecordHoursDialog final : public QDialog
{
    Q_OBJECT

public:
    RecordHoursDialog(Activities &activities, ServiceRecords &hours, Volunteers &volunteers,
        const Activity &activity, Prompter &prompter, QWidget *parent = nullptr);

    void reject() override;

private:
    QWidget *makeHeading();
    QLayout *makeButtons();
    void fill(Activities &activities);
    void sizeColumns();
    void addWalkIn(VolunteerId person);
    void showNeededColumns();
    void save();

    ServiceRecords &m_hours;
    Prompter &m_prompter;
    const Activity m_activity;
    AttendanceModel m_model;
    AttendanceView *m_view;
    PersonPicker *m_picker;
    Banner *m_banner;
    QPushButton *m_save;
};

} // namespace vs
