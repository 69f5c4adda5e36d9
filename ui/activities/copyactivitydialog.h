// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "ui/controls/formdialog.h"

namespace vs
{

class Activities;
class DateEdit;

/// Asks for the day of an activity that takes place again.
class CopyActivityDialog final : public FormDialog
{
    Q_OBJECT

public:
    CopyActivityDialog(Activities &activities, const Activity &original, Prompter &prompter,
        QWidget *parent = nullptr);

protected:
    Result<void> save() override;

private:
    Activities &m_activities;
    const ActivityId m_original;
    DateEdit *m_day;
};

} // namespace vs
