// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/passworddialog.h"

#include "models/station/station.h"
#include "ui/controls/formfields.h"

#include <QFormLayout>
#include <QLineEdit>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

PasswordDialog::PasswordDialog(Station &station, Prompter &prompter, QWidget *parent)
    : FormDialog(tr("Change the password"), prompter, parent)
    , m_station(station)
    , m_old(addField(u"oldPassword"_s, tr("Password &now")))
    , m_new(addField(u"password"_s, tr("New &password")))
    , m_repeat(addField(u"repeat"_s, tr("New password &again")))
{
    setObjectName(u"passwordDialog"_s);
    bind();
}

QLineEdit *PasswordDialog::addField(const QString &name, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setEchoMode(QLineEdit::Password);
    FormFields::add(formLayout(), name, label, field);
    return field;
}

Result<void> PasswordDialog::save()
{
    if (m_new->text() != m_repeat->text()) {
        return Error::invalid(
            u"password_differs"_s, tr("This is not the new password. Type it again."), u"repeat"_s);
    }
    const auto changed = m_station.changePassword(m_old->text(), m_new->text());
    if (!changed && changed.error().kind == Error::Kind::Denied) {
        Error wrong = changed.error();
        wrong.field = u"oldPassword"_s;
        return wrong;
    }
    return changed;
}

} // namespace vs
