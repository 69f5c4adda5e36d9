// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/openingdialog.h"

#include "models/hours/servicerecords.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/formfields.h"
#include "ui/controls/personpicker.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>

#include <cmath>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double minutesPerHour = 60;
constexpr double mostHours = 100'000;

} // namespace

OpeningDialog::OpeningDialog(
    ServiceRecords &hours, Volunteers &volunteers, QDate today, Prompter &prompter, QWidget *parent)
    : FormDialog(tr("Opening balance"), prompter, parent)
    , m_hours(hours)
    , m_person(new PersonPicker(volunteers, this))
    , m_time(new QDoubleSpinBox(this))
    , m_source(new QLineEdit(this))
    , m_asOf(new DateEdit(this))
{
    setMinimumWidth(520);
    m_person->setCompact(true);
    m_person->setTakesOnLeave();
    m_time->setRange(0, mostHours);
    m_time->setSuffix(tr(" h"));
    m_source->setPlaceholderText(tr("e.g. paper register of 2019–2024"));
    m_asOf->setDate(today);
    FormFields::add(formLayout(), u"volunteer"_s, tr("&Volunteer"), m_person);
    FormFields::add(formLayout(), u"minutes"_s, tr("&Hours before"), m_time);
    FormFields::add(formLayout(), u"source"_s, tr("Proved &by"), m_source);
    FormFields::add(formLayout(), u"asOf"_s, tr("&Up to"), m_asOf);
    enableNext();
    bind();
}

Result<void> OpeningDialog::save()
{
    if (!m_person->person().isValid()) {
        return Error::invalid(
            u"volunteer_unknown"_s, tr("Choose whose hours these are."), u"volunteer"_s);
    }
    const auto done = m_hours.addOpening({m_person->person(),
        int(std::lround(m_time->value() * minutesPerHour)), m_source->text(), m_asOf->date()});
    return done ? Result<void>() : Result<void>(done.error());
}

/// Source and day mostly stay the same down a register.
void OpeningDialog::startNext()
{
    m_person->clear();
    m_time->setValue(0);
}

} // namespace vs
