// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/correctiondialog.h"

#include "models/core/hours.h"
#include "models/hours/servicerecords.h"
#include "models/hours/servicerecordtable.h"
#include "ui/controls/banner.h"
#include "ui_correctionform.h"

#include <QLocale>

#include <cmath>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double minutesPerHour = 60;
constexpr double mostOpeningHours = 100'000;

} // namespace

CorrectionDialog::CorrectionDialog(ServiceRecords &hours, const ServiceRecord &record,
    const QString &name, Prompter &prompter, QWidget *parent)
    : FormDialog(tr("Correct hours"), prompter, parent)
    , m_hours(hours)
    , m_record(record)
    , m_what(u"%1, %2, %3"_s.arg(
          name, RecordWords::title(record), dateText(record.servedOn, QLocale())))
    , m_kept(hours.keptMinutes(record.id).ok() ? *hours.keptMinutes(record.id) : record.minutes)
    , m_ui(std::make_unique<Ui::CorrectionForm>())
{
    m_ui->setupUi(body());
    if (record.kind == RecordKind::Opening)
        m_ui->minutes->setRange(-mostOpeningHours, mostOpeningHours);
    m_ui->minutes->setSuffix(tr(" h"));
    m_ui->reason->setPlaceholderText(tr("e.g. left early, attendance sheet of that day"));
    connect(m_ui->minutes, &QDoubleSpinBox::valueChanged, this, &CorrectionDialog::showResult);
    showResult();
    bind();
}

CorrectionDialog::~CorrectionDialog() = default;

int CorrectionDialog::change() const
{
    return int(std::lround(m_ui->minutes->value() * minutesPerHour));
}

void CorrectionDialog::showResult()
{
    banner().say(Banner::Kind::Info,
        change() == 0
            ? tr("%1: now %2. The record stays; the correction is a row of its own.")
                  .arg(m_what, Hours::withUnit(m_kept))
            : tr("%1: %2 becomes %3.")
                  .arg(m_what, Hours::withUnit(m_kept), Hours::withUnit(m_kept + change())));
}

Result<void> CorrectionDialog::save()
{
    const auto done = m_hours.correct(m_record.id, change(), m_ui->reason->text());
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace vs
