// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"

#include <QDialog>

class QLabel;

namespace vs
{

class Activities;
class Banner;
class PersonPicker;
class Volunteers;

/// Puts one person after the other on the list of an activity: type, Enter, the next. Why somebody
/// can't be enrolled is said in place.
class EnrolDialog final : public QDialog
{
    Q_OBJECT

public:
    EnrolDialog(Activities &activities, Volunteers &volunteers, const Activity &activity,
        QWidget *parent = nullptr);

private:
    void enrol(VolunteerId person);
    void count();

    Activities &m_activities;
    const Activity m_activity;
    PersonPicker *m_picker;
    Banner *m_banner;
    QLabel *m_count;
};

} // namespace vs
