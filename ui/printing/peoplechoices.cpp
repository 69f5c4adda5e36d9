// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/peoplechoices.h"

#include "models/core/grouped.h"
#include "ui/controls/formfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int comfortableWidth = 520;

Result<void> checkReason(const QString &reason)
{
    if (!reason.isEmpty())
        return {};
    return Error::invalid(u"reason_missing"_s,
        FileChoices::tr("Say what the personal data is needed for; the reason is kept."),
        u"reason"_s);
}

} // namespace

FileChoices::FileChoices(std::size_t people, Prompter &prompter, QWidget *parent)
    : FormDialog(tr("Print personal files: %1").arg(grouped(qint64(people))), prompter, parent)
    , m_detail(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    setMinimumWidth(comfortableWidth);
    m_detail->addItems({tr("Masked, without photo"), tr("In full, with a reason")});
    m_reason->setPlaceholderText(tr("What the files are for; kept in the history"));
    FormFields::add(formLayout(), u"detail"_s, tr("&Personal data"), m_detail);
    FormFields::add(formLayout(), u"reason"_s, tr("R&eason"), m_reason);
    const auto follow = [this] { m_reason->setEnabled(m_detail->currentIndex() == 1); };
    connect(m_detail, &QComboBox::currentIndexChanged, this, follow);
    follow();
    setSaveText(tr("Preview"));
    bind();
}

Disclosing FileChoices::disclosing() const
{
    if (m_detail->currentIndex() == 0)
        return {};
    return {true, m_reason->text().trimmed()};
}

Result<void> FileChoices::save()
{
    return disclosing().unmasked ? checkReason(disclosing().reason) : Result<void>();
}

CardChoices::CardChoices(std::size_t people, Prompter &prompter, QWidget *parent)
    : FormDialog(tr("Print volunteer cards: %1").arg(grouped(qint64(people))), prompter, parent)
    , m_sides(new QComboBox(this))
{
    setMinimumWidth(comfortableWidth);
    m_sides->addItems(
        {tr("Front only"), tr("Both sides: the printer turns the paper at the long edge")});
    FormFields::add(formLayout(), u"sides"_s, tr("&Sides"), m_sides);
    setSaveText(tr("Preview"));
    bind();
}

VolunteerCards::Sides CardChoices::sides() const
{
    return m_sides->currentIndex() == 1 ? VolunteerCards::Sides::Both
                                        : VolunteerCards::Sides::Front;
}

LabelChoices::LabelChoices(std::size_t people, Prompter &prompter, QWidget *parent)
    : FormDialog(tr("Print address labels: %1").arg(grouped(qint64(people))), prompter, parent)
    , m_format(new QComboBox(this))
    , m_start(new QSpinBox(this))
    , m_guardian(new QCheckBox(tr("&Name the guardian of who has one"), this))
    , m_reason(new QLineEdit(this))
{
    setMinimumWidth(comfortableWidth);
    for (const LabelFormat &format : LabelFormat::shipped())
        m_format->addItem(format.words(), format.key);
    m_start->setToolTip(tr("On a half-used sheet: how many labels are gone, and one more."));
    m_reason->setPlaceholderText(tr("What the addresses are for; kept in the history"));
    FormFields::add(formLayout(), u"format"_s, tr("&Label sheet"), m_format);
    FormFields::add(formLayout(), u"start"_s, tr("&Begin at label"), m_start);
    FormFields::add(formLayout(), u"guardian"_s, {}, m_guardian);
    FormFields::add(formLayout(), u"reason"_s, tr("R&eason"), m_reason);
    const auto follow = [this] { m_start->setRange(1, setup().format.perSheet()); };
    connect(m_format, &QComboBox::currentIndexChanged, this, follow);
    follow();
    setSaveText(tr("Preview"));
    bind();
}

LabelSetup LabelChoices::setup() const
{
    return {LabelFormat::of(m_format->currentData().toString()), m_start->value(),
        m_guardian->isChecked()};
}

QString LabelChoices::reason() const
{
    return m_reason->text().trimmed();
}

Result<void> LabelChoices::save()
{
    return checkReason(reason());
}

} // namespace vs
