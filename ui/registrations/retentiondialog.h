// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registrations/retentionmodel.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace vs
{

class Banner;
class Prompter;

/// Who has been kept long enough: first the list, each to be unticked, then the job.
class RetentionDialog final : public QDialog
{
    Q_OBJECT

public:
    RetentionDialog(Retention &retention, Prompter &prompter, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Reads the list anew by the times as they are set; changes nothing.
    void look();
    /// Makes the times as they are set the rule of the station.
    void keepRule();
    void run();

Q_SIGNALS:
    void looked(); ///< the list is there

private:
    QWidget *makeTimes();
    QLayout *makeButtons();
    QSpinBox *addTime(
        QFormLayout *layout, const QString &name, const QString &label, const QString &unit);
    RegistrationPolicy chosenPolicy() const;
    void listenToTimes();
    void followTimes();
    void refresh();
    void say(const Result<RetentionReport> &report);

    Retention &m_retention;
    Prompter &m_prompter;
    Banner *m_banner;
    RetentionModel *m_model;
    QSpinBox *m_years = nullptr;
    QSpinBox *m_refused = nullptr;
    QSpinBox *m_heldRows = nullptr;
    QSpinBox *m_consent = nullptr;
    QCheckBox *m_renew;
    QLabel *m_summary;
    QPushButton *m_keep = nullptr;
    QPushButton *m_run = nullptr;
};

} // namespace vs
