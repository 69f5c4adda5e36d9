// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace vs
{

class CodeTables;
class FactsPane;

/// One activity at the right of the list: its facts, who is enrolled, what can be done with it.
class ActivityDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit ActivityDetail(const CodeTables &codes, QWidget *parent = nullptr);

    void show(const Activity &activity, const std::vector<EnrolledPerson> &people);
    const Activity &activity() const { return m_activity; }

Q_SIGNALS:
    void enrolWanted();
    void recordWanted();
    void editWanted();
    void copyWanted();
    void cancelWanted();
    void withdrawWanted(vs::VolunteerId person);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeButtons();
    void fillFacts();
    void fillPeople(const std::vector<EnrolledPerson> &people);
    void askWithdraw();

    const CodeTables &m_codes;
    Activity m_activity;
    FactsPane *m_facts;
    QLabel *m_peopleTitle;
    QTableWidget *m_people;
    QPushButton *m_enrol = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_cancel = nullptr;
    QToolButton *m_withdraw;
};

} // namespace vs
