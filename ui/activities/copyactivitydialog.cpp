// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/copyactivitydialog.h"

#include "models/activities/activities.h"
#include "ui/controls/banner.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/formfields.h"

#include <QFormLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int daysPerWeek = 7;

} // namespace

CopyActivityDialog::CopyActivityDialog(
    Activities &activities, const Activity &original, Prompter &prompter, QWidget *parent)
    : FormDialog(tr("Copy the activity"), prompter, parent)
    , m_activities(activities)
    , m_original(original.id)
    , m_day(new DateEdit(this))
{
    banner().say(Banner::Kind::Info,
        tr("“%1” takes place again at the same time and place. Nobody is enrolled yet.")
            .arg(original.title));
    m_day->setDate(original.heldOn.addDays(daysPerWeek));
    FormFields::add(formLayout(), u"heldOn"_s, tr("&Date"), m_day);
    setSaveText(tr("Copy"));
    bind();
}

Result<void> CopyActivityDialog::save()
{
    const auto copy = m_activities.copy(m_original, m_day->date());
    return copy ? Result<void>() : Result<void>(copy.error());
}

} // namespace vs
