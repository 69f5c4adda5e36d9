// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteer.h"
#include "ui/volunteers/volunteerdoors.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QStandardItemModel;
class QTabWidget;

namespace vs
{

class PersonFacts;
class RecordView;
class StarsLabel;

/// One person beside the list: personal data, masked until asked for with a reason, records, stars
/// and certificates, history. Only the tab in front is read.
class VolunteerDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit VolunteerDetail(const VolunteerDoors &doors, QWidget *parent = nullptr);

    void setVolunteer(VolunteerId id);
    VolunteerId shown() const { return m_person.id; }
    /// The person has withdrawn or was merged: nothing of the record can be changed any more.
    bool isLocked() const { return m_person.status == VolunteerStatus::Withdrawn; }
    static QString lockedText();

private:
    QWidget *makeHead();
    QWidget *makeRecordsTab();
    QWidget *makeStarsTab();
    void fillHead();
    void fillTab();
    void fillRecords();
    void fillStars();
    void fillHistory();

    const VolunteerDoors m_doors;
    Volunteer m_person;
    QString m_mergedInto; ///< number of the record; empty when it was not
    QLabel *m_name;
    QLabel *m_line;
    QLabel *m_photo;
    StarsLabel *m_stars;
    QTabWidget *m_tabs;
    PersonFacts *m_facts;
    QLabel *m_recordTotal = nullptr;
    QStandardItemModel *m_records;
    RecordView *m_recordView = nullptr;
    QLabel *m_standing = nullptr;
    QStandardItemModel *m_awards;
    QListWidget *m_history;
};

} // namespace vs
