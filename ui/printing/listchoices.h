// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/listexport.h"
#include "ui/controls/formdialog.h"
#include "ui/controls/listholder.h"

class QComboBox;
class QLineEdit;

namespace vs
{

/// Asks what of a list goes out: all rows or the chosen ones, the columns shown or all there are,
/// personal data masked or in full. Only what can be chosen is asked.
class ListChoices final : public FormDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Export,
        Print,
    };

    ListChoices(Purpose purpose, OfferedList list, bool mayUnmask, Prompter &prompter,
        QWidget *parent = nullptr);

    /// Whether there is anything to ask.
    bool hasChoices() const { return m_rows || m_columns || m_detail; }
    /// The list as it was chosen.
    ListSheet sheet() const;
    Disclosing disclosing() const;
    /// Answers are no work that could be lost: nobody is asked.
    void reject() override { QDialog::reject(); }

protected:
    /// Errors: `reason_missing` in the field `reason`.
    Result<void> save() override;

private:
    QComboBox *addChoice(const QString &name, const QString &label, const QStringList &answers);
    void follow();

    const OfferedList m_list;
    QComboBox *m_rows = nullptr;
    QComboBox *m_columns = nullptr;
    QComboBox *m_detail = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace vs
