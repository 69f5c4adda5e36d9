// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QLineEdit>

class QStandardItemModel;

namespace vs
{

class Volunteers;

/// A person's name: typed as it is, or chosen from those of the register that are offered below
/// while somebody types (name, pinyin, initials). A mark at the end shows that it is one of them.
class PersonNameEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonNameEdit(QWidget *parent = nullptr);

    void setVolunteers(Volunteers &volunteers) { m_volunteers = &volunteers; }

    /// Not valid for a name nobody was chosen for.
    VolunteerId volunteer() const { return m_volunteer; }
    void setPerson(VolunteerId volunteer, const QString &name);

private:
    void offer(const QString &typed);
    void setVolunteer(VolunteerId volunteer);

    Volunteers *m_volunteers = nullptr;
    QStandardItemModel *m_found;
    QAction *m_mark;
    VolunteerId m_volunteer;
};

} // namespace vs
