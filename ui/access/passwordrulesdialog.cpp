// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/passwordrulesdialog.h"

#include "models/station/users.h"
#include "ui/controls/formfields.h"
#include "ui/controls/wrappedlabel.h"

#include <QFormLayout>
#include <QSpinBox>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

PasswordRulesDialog::PasswordRulesDialog(Users &users, Prompter &prompter, QWidget *parent)
    : FormDialog(tr("Password rules"), prompter, parent)
    , m_users(users)
{
    setObjectName(u"passwordRulesDialog"_s);
    auto *words = new WrappedLabel(this);
    words->setText(
        tr("They hold for everybody who chooses a new password or mistypes one; "
           "passwords in use stay. An administrator can unlock an account at any time."));
    words->setProperty("look", u"muted"_s);
    formLayout()->addRow(words);
    const PasswordRules rules = users.passwordRules();
    m_shortest = addNumber(u"shortest"_s, tr("&Shortest password"), tr(" characters"),
        PasswordRules::leastShortest, PasswordRules::mostShortest, rules.shortest);
    m_lockAfter = addNumber(u"lock_after"_s, tr("&Lock after"), tr(" wrong passwords in a row"),
        PasswordRules::leastLockAfter, PasswordRules::mostLockAfter, rules.lockAfter);
    m_lockMinutes = addNumber(u"lock_minutes"_s, tr("Stay locked &for"), tr(" minutes"), 1,
        PasswordRules::mostLockMinutes, rules.lockMinutes);
    bind();
}

QSpinBox *PasswordRulesDialog::addNumber(
    const QString &name, const QString &label, const QString &unit, int least, int most, int value)
{
    auto *number = new QSpinBox(this);
    number->setRange(least, most);
    number->setSuffix(unit);
    number->setValue(value);
    FormFields::add(formLayout(), name, label, number);
    return number;
}

Result<void> PasswordRulesDialog::save()
{
    return m_users.setPasswordRules(
        {m_shortest->value(), m_lockAfter->value(), m_lockMinutes->value()});
}

} // namespace vs
