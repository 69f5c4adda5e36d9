// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/station/safekeeping.h"
#include "ui/controls/page.h"

class QFormLayout;
class QPlainTextEdit;

namespace vs
{

class Clock;
class Prompter;
class Station;
struct StarRuleSet;

/// The station itself: who it is, its file, its rules; backup, check, password.
class StationPage final : public Page
{
    Q_OBJECT

public:
    StationPage(Station &station, const Safekeeping &safekeeping, const StarRuleSet &rules,
        const Clock &clock, Prompter &prompter, QWidget *parent = nullptr);

    void activate() override;

public Q_SLOTS:
    void backUp();

private:
    QWidget *makeFacts();
    QWidget *makeRules(const StarRuleSet &rules);
    QWidget *makeFindings();
    void fillFacts();
    void checkFile();
    void showReport(const Integrity::Report &report);
    void changePassword();

    Station &m_station;
    const Safekeeping &m_safekeeping;
    const Clock &m_clock;
    Prompter &m_prompter;
    QFormLayout *m_facts = nullptr;
    QPlainTextEdit *m_findings = nullptr;
};

} // namespace vs
