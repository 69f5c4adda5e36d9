// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace vs
{

class SearchBox;
class Volunteers;

/// Finds one volunteer by name, pinyin, initials, or the last four of phone or ID number. Enter
/// takes the first one found, Down goes into the list.
class PersonPicker final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(qint64 person READ personValue NOTIFY personChanged USER true)

public:
    explicit PersonPicker(Volunteers &volunteers, QWidget *parent = nullptr);

    /// Invalid while nobody is chosen.
    VolunteerId person() const { return m_person; }
    QString personName() const { return m_name; }
    void setPerson(VolunteerId person);
    void clear();
    /// The list takes room only while something is found.
    void setCompact(bool compact);
    /// Leaving the field takes the first one found; for fields of a form.
    void setTakesOnLeave();

Q_SIGNALS:
    void chosen(vs::VolunteerId person);
    void personChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    qint64 personValue() const { return m_person.value(); }
    void search();
    void take(const QListWidgetItem *item);
    void takeFirst();

    Volunteers &m_volunteers;
    SearchBox *m_search;
    QListWidget *m_found;
    VolunteerId m_person;
    QString m_name;
    bool m_compact = false;
};

} // namespace vs
