// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationdialog.h"

#include "ui/controls/dateedit.h"
#include "ui/controls/formfields.h"
#include "ui/controls/wrappedlabel.h"

#include <QFormLayout>
#include <QLineEdit>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int widthWithFacts = 640;

} // namespace

RegistrationDialog::RegistrationDialog(const Words &words, QWidget *facts, QDate today,
    Decide decide, Prompter &prompter, QWidget *parent)
    : FormDialog(words.title, prompter, parent)
    , m_decide(std::move(decide))
    , m_on(new DateEdit(this))
    , m_reason(new QLineEdit(this))
{
    auto *sentence = new WrappedLabel(body());
    sentence->setText(words.sentence);
    formLayout()->addRow(sentence);
    if (facts) {
        setMinimumWidth(widthWithFacts);
        formLayout()->addRow(facts);
    }
    m_on->setDate(today);
    m_reason->setPlaceholderText(words.example);
    FormFields::add(formLayout(), u"on"_s, tr("&Day"), m_on);
    FormFields::add(formLayout(), u"reason"_s,
        words.example.isEmpty() ? tr("&Remark") : tr("&Reason"), m_reason);
    setSaveText(words.save);
    bind();
    m_reason->setFocus();
}

Result<void> RegistrationDialog::save()
{
    return m_decide({m_on->date(), m_reason->text()});
}

} // namespace vs
