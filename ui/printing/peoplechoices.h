// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/listexport.h"
#include "models/printing/addresslabels.h"
#include "models/printing/volunteercards.h"
#include "ui/controls/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace vs
{

/// Asks how much a personal file shows.
class FileChoices final : public FormDialog
{
    Q_OBJECT

public:
    FileChoices(std::size_t people, Prompter &prompter, QWidget *parent = nullptr);

    Disclosing disclosing() const;
    void reject() override { QDialog::reject(); }

protected:
    Result<void> save() override;

private:
    QComboBox *m_detail;
    QLineEdit *m_reason;
};

/// Asks whether volunteer cards get a back.
class CardChoices final : public FormDialog
{
    Q_OBJECT

public:
    CardChoices(std::size_t people, Prompter &prompter, QWidget *parent = nullptr);

    VolunteerCards::Sides sides() const;
    void reject() override { QDialog::reject(); }

protected:
    Result<void> save() override { return {}; }

private:
    QComboBox *m_sides;
};

/// Asks for the sheet of labels, where to begin on it, and what the addresses are for.
class LabelChoices final : public FormDialog
{
    Q_OBJECT

public:
    LabelChoices(std::size_t people, Prompter &prompter, QWidget *parent = nullptr);

    LabelSetup setup() const;
    QString reason() const;
    void reject() override { QDialog::reject(); }

protected:
    Result<void> save() override;

private:
    QComboBox *m_format;
    QSpinBox *m_start;
    QCheckBox *m_guardian;
    QLineEdit *m_reason;
};

} // namespace vs
