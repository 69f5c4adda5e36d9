// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hours/servicerecord.h"
#include "ui/controls/formdialog.h"

#include <memory>

namespace vs
{

namespace Ui
{
class CorrectionForm;
}

class ServiceRecords;

/// Adds to a record or takes away from it, with a reason; the record itself stays.
class CorrectionDialog final : public FormDialog
{
    Q_OBJECT

public:
    CorrectionDialog(ServiceRecords &hours, const ServiceRecord &record, const QString &name,
        Prompter &prompter, QWidget *parent = nullptr);
    ~CorrectionDialog() override;

protected:
    Result<void> save() override;

private:
    int change() const; ///< minutes
    void showResult();

    ServiceRecords &m_hours;
    const ServiceRecord m_record;
    const QString m_what;
    int m_kept = 0;
    std::unique_ptr<Ui::CorrectionForm> m_ui;
};

} // namespace vs
