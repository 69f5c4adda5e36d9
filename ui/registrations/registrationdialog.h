// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registrations/registrationstep.h"
#include "ui/controls/formdialog.h"

#include <functional>

class QLineEdit;

namespace vs
{

class DateEdit;

/// Day and reason of a step in the life of a registration, for one person or for a selection.
class RegistrationDialog final : public FormDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString sentence;     ///< of whom, and what it means
        QString save;         ///< what the button does
        QString example = {}; ///< of a reason; empty where none is asked for
    };
    using Decide = std::function<Result<void>(const RegistrationDecision &)>;

    /// `facts` stands between the sentence and the fields, or is null.
    RegistrationDialog(const Words &words, QWidget *facts, QDate today, Decide decide,
        Prompter &prompter, QWidget *parent = nullptr);

protected:
    Result<void> save() override;

private:
    const Decide m_decide;
    DateEdit *m_on;
    QLineEdit *m_reason;
};

} // namespace vs
