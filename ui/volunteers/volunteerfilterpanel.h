// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteerlist.h"
#include "ui/controls/filterchips.h"

#include <QFrame>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace vs
{

class CodeTables;
class DateEdit;
class Groups;
class Prompter;
class SavedFilters;
class UnitPicker;
class Volunteers;

/// Everything the register can be narrowed by, in a panel that opens below its button; every choice
/// holds at once. What was narrowed may be saved under a name.
class VolunteerFilterPanel final : public QFrame
{
    Q_OBJECT

public:
    struct Doors {
        Volunteers &volunteers;
        const Groups &groups;
        SavedFilters &saved;
        const CodeTables &codes;
        Prompter &prompter;
    };

    VolunteerFilterPanel(const Doors &doors, QWidget *parent);

    /// Below the button; units, groups and saved filters are read anew.
    void openBelow(QWidget *button);

    /// Without a search text.
    VolunteerFilter filter() const;
    void setFilter(const VolunteerFilter &filter);
    /// What of the filter is set, in words.
    QList<FilterChip> chips() const;
    void take(const QString &chip);

Q_SIGNALS:
    void changed();
    void failed(const vs::Error &error);

private:
    void addChoice(QFormLayout *form, QComboBox *&box, const QString &name, const QString &label);
    void addDay(QFormLayout *form, DateEdit *&edit, const QString &name, const QString &label);
    QWidget *makeSaved();
    void fillFixed();
    void fillPlaces(GroupId wanted);
    void fillSaved();
    void useSaved();
    void save();
    void drop();
    void tell();

    const Doors m_doors;
    QComboBox *m_saved = nullptr;
    UnitPicker *m_unit;
    QComboBox *m_group = nullptr;
    QComboBox *m_star = nullptr;
    QComboBox *m_age = nullptr;
    QComboBox *m_skill = nullptr;
    QComboBox *m_availability = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_consent = nullptr;
    DateEdit *m_from = nullptr;
    DateEdit *m_until = nullptr;
    QPushButton *m_drop = nullptr;
    bool m_filling = false;
};

} // namespace vs
