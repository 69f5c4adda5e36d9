// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/newpassworddialog.h"

#include "ui/controls/formfields.h"
#include "ui/controls/wrappedlabel.h"

#include <QFormLayout>
#include <QLineEdit>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

NewPasswordDialog::NewPasswordDialog(const QString &title, const QString &explanation, Keep keep,
    Prompter &prompter, QWidget *parent)
    : FormDialog(title, prompter, parent)
    , m_keep(std::move(keep))
    , m_password(new QLineEdit(this))
    , m_repeat(new QLineEdit(this))
{
    setObjectName(u"newPasswordDialog"_s);
    auto *words = new WrappedLabel(this);
    words->setText(explanation);
    words->setProperty("look", u"muted"_s);
    formLayout()->addRow(words);
    for (QLineEdit *field : {m_password, m_repeat})
        field->setEchoMode(QLineEdit::Password);
    FormFields::add(formLayout(), u"password"_s, tr("New &password"), m_password);
    FormFields::add(formLayout(), u"repeat"_s, tr("New password &again"), m_repeat);
    bind();
}

Result<void> NewPasswordDialog::save()
{
    if (m_password->text() != m_repeat->text()) {
        return Error::invalid(u"password_differs"_s,
            tr("The two passwords differ. Type the same one again."), u"repeat"_s);
    }
    return m_keep(m_password->text());
}

} // namespace vs
