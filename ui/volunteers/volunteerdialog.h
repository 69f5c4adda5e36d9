// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/volunteers/volunteer.h"
#include "ui/controls/formdialog.h"
#include "ui/volunteers/volunteerdoors.h"

#include <memory>

class QComboBox;

namespace vs
{

class CodeTables;
class Volunteers;

namespace Ui
{
class VolunteerForm;
}

/// Registers somebody, or changes what is known of them. The document number fills what it tells
/// while it is typed, and says at once what is wrong with it and who has it already. Fields are
/// named after the columns of the register, so that errors find them.
class VolunteerDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// For a new person.
    VolunteerDialog(Volunteers &volunteers, const CodeTables &codes, const Clock &clock,
        Prompter &prompter, QWidget *parent = nullptr);
    /// For a known person.
    VolunteerDialog(Volunteers &volunteers, const CodeTables &codes, const Clock &clock,
        Prompter &prompter, const Volunteer &volunteer, QWidget *parent = nullptr);
    ~VolunteerDialog() override;

    /// Asks before somebody is registered who looks like people in the register.
    void setLookalikes(Lookalikes lookalikes) { m_lookalikes = std::move(lookalikes); }

    /// Who was saved last.
    VolunteerId volunteer() const { return m_volunteer.id; }

protected:
    Result<void> save() override;
    void startNext() override;

private:
    VolunteerDialog(const QString &title, Volunteers &volunteers, const CodeTables &codes,
        const Clock &clock, Prompter &prompter, QWidget *parent);
    bool isNew() const { return m_isNew; }
    bool mayRegister(const Volunteer &person);
    void makeFields();
    void fillCodes(QComboBox *box, const QString &table);
    void fill(const Volunteer &volunteer);
    Volunteer collected() const;
    void noteEdit(const QString &field);
    void readIdNumber(bool finished);
    void sayOfNumber(const QString &text, bool wrong);
    void fillFromNumber(const IdNumberReading &reading);
    void showGuardian();

    Volunteers &m_volunteers;
    const CodeTables &m_codes;
    const Clock &m_clock;
    std::unique_ptr<Ui::VolunteerForm> m_ui;
    Volunteer m_volunteer; ///< as it is in the register; what the form does not show is kept
    Lookalikes m_lookalikes;
    bool m_isNew = true;
    QString m_filledDivision; ///< what the number put into the residence, to be replaced with it
};

} // namespace vs
