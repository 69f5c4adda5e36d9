// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteer.h"
#include "ui/volunteers/volunteerdoors.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QListWidget;
class QStandardItemModel;
class QTabWidget;

namespace vs
{

class MaskedLabel;
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Value = QString (*)(const Volunteer &);

    QWidget *makeHead();
    QWidget *makePersonTab();
    QWidget *makeRecordsTab();
    QWidget *makeStarsTab();
    void addFact(const QString &column);
    void addMasked(const QString &column, Value value);
    QString groups() const;
    QString labels(const QString &table, const QStringList &codes) const;

    void fillHead();
    void fillTab();
    void fillPerson();
    void fitFacts();
    void fillRecords();
    void fillStars();
    void fillHistory();

    struct MaskedFact {
        MaskedLabel *label;
        Value value;
    };
    struct Fact {
        QLabel *label;
        QString column;
    };

    const VolunteerDoors m_doors;
    Volunteer m_person;
    QString m_mergedInto; ///< number of the record; empty when it was not
    QLabel *m_name;
    QLabel *m_line;
    QLabel *m_photo;
    StarsLabel *m_stars;
    QTabWidget *m_tabs;
    QFormLayout *m_facts = nullptr;
    QList<MaskedFact> m_maskedFacts;
    QList<Fact> m_plainFacts;
    QLabel *m_recordTotal = nullptr;
    QStandardItemModel *m_records;
    RecordView *m_recordView = nullptr;
    QLabel *m_standing = nullptr;
    QStandardItemModel *m_awards;
    QListWidget *m_history;
};

} // namespace vs
