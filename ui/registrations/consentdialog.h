// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteer.h"
#include "ui/controls/formdialog.h"

#include <functional>

class QComboBox;

namespace vs
{

class DateEdit;

/// Who agreed, how and when; for one person or for a selection.
class ConsentDialog final : public FormDialog
{
    Q_OBJECT

public:
    using Record = std::function<Result<void>(const Consent &)>;

    /// `whom` says of whom, in a sentence.
    ConsentDialog(const QString &whom, QDate today, Record record, Prompter &prompter,
        QWidget *parent = nullptr);

protected:
    Result<void> save() override;

private:
    const Record m_record;
    QComboBox *m_by;
    QComboBox *m_how;
    DateEdit *m_on;
};

} // namespace vs
