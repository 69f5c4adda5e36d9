// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/rollup.h"
#include "models/network/unit.h"

#include <QFrame>

class QListWidget;
class QPushButton;

namespace vs
{

class Clock;
class FactsPane;
class Households;
class Network;
class Prompter;

/// One unit: where it hangs, who is in charge, its figures, its households and what happened to it.
class UnitDetail final : public QFrame
{
    Q_OBJECT

public:
    UnitDetail(Network &network, Households &households, const Clock &clock, Prompter &prompter,
        QWidget *parent = nullptr);

    /// There is a list of volunteers to go to.
    void offerPeople();
    /// Figures are those of the roll-up.
    void show(UnitId unit, const RollUp &rollUp);

Q_SIGNALS:
    void peopleWanted(vs::UnitId unit);
    void refused(const vs::Error &error);

private:
    void makeHouseholds();
    void showFacts(const UnitTree &tree, const RollUp &rollUp);
    void showSteps(const UnitTree &tree);
    void fillHouseholds();
    const Household *currentHousehold() const;
    void editHousehold(const Household &household);
    void closeHousehold();

    Network &m_network;
    Households &m_households;
    const Clock &m_clock;
    Prompter &m_prompter;
    Unit m_unit;
    std::vector<Household> m_homes;
    FactsPane *m_facts;
    QPushButton *m_people;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_close;
};

} // namespace vs
