// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/formdialog.h"

#include <functional>

class QLineEdit;

namespace vs
{

/// A new password, typed twice, for whom the title names.
class NewPasswordDialog final : public FormDialog
{
    Q_OBJECT

public:
    using Keep = std::function<Result<void>(const QString &password)>;

    /// `explanation` says what becomes of the password.
    NewPasswordDialog(const QString &title, const QString &explanation, Keep keep,
        Prompter &prompter, QWidget *parent = nullptr);

protected:
    Result<void> save() override;

private:
    Keep m_keep;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
};

} // namespace vs
