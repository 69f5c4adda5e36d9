// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/consentdialog.h"

#include "models/volunteers/volunteertext.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/formfields.h"
#include "ui/controls/wrappedlabel.h"

#include <QComboBox>
#include <QFormLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

ConsentDialog::ConsentDialog(
    const QString &whom, QDate today, Record record, Prompter &prompter, QWidget *parent)
    : FormDialog(tr("Record consent"), prompter, parent)
    , m_record(std::move(record))
    , m_by(new QComboBox(this))
    , m_how(new QComboBox(this))
    , m_on(new DateEdit(this))
{
    auto *sentence = new WrappedLabel(body());
    sentence->setText(whom);
    formLayout()->addRow(sentence);
    for (const auto by :
        {ConsentBy::Nobody, ConsentBy::Self, ConsentBy::Guardian, ConsentBy::Organisation})
        m_by->addItem(VolunteerText::consentBy(by), consentByCode(by));
    for (const auto how :
        {ConsentHow::Signed, ConsentHow::Oral, ConsentHow::Online, ConsentHow::List})
        m_how->addItem(VolunteerText::consentHow(how), consentHowCode(how));
    m_on->setDate(today);
    FormFields::add(formLayout(), u"consent_by"_s, tr("&Who agreed"), m_by);
    FormFields::add(formLayout(), u"consent_how"_s, tr("&How"), m_how);
    FormFields::add(formLayout(), u"consent_on"_s, tr("&Day"), m_on);
    setSaveText(tr("Record consent"));
    bind();
}

Result<void> ConsentDialog::save()
{
    return m_record({consentBy(m_by->currentData().toString()),
        consentHow(m_how->currentData().toString()), m_on->date()});
}

} // namespace vs
