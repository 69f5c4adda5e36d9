// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registrations/registrations.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace vs
{

class Banner;
class Clock;
class Consents;
class Prompter;

/// The commands for the life of registrations, for whatever people a page has chosen: their menu,
/// their dialogs, and what is said afterwards.
class RegistrationActions final : public QObject
{
    Q_OBJECT

public:
    struct Doors {
        Registrations &registrations;
        Consents &consents;
        const Clock &clock;
        Prompter &prompter;
    };
    using Chosen = std::function<std::vector<VolunteerId>()>;

    /// Belongs to `page`; `banner` says how it went.
    RegistrationActions(const Doors &doors, Chosen chosen, Banner &banner, QWidget *page);

    /// What can't be done with the people chosen is grey each time it opens.
    QMenu *menu() const { return m_menu; }

public Q_SLOTS:
    void accept();
    void refuse();
    void suspend();
    void resume();
    void applyAgain();
    void withdraw();
    void recordConsent();

private:
    using People = std::vector<VolunteerId>;
    using Run = Result<RegistrationOutcome> (Registrations::*)(
        Registrations::Ids, const RegistrationDecision &, const Registrations::Progress &);
    /// A command as it is asked for and carried out.
    struct Step {
        Run run;
        QString title;
        QString one;  ///< the sentence for one person, %1
        QString many; ///< for several, %1
        QString save;
        QString example = {};
    };

    void add(const QString &name, const QString &text, std::initializer_list<VolunteerStatus> from,
        void (RegistrationActions::*run)());
    void refresh();
    void ask(const Step &step);
    void ask(const Step &step, const People &people, QWidget *facts);
    void askWithdrawal(const Step &step, const WithdrawalPreview &preview);
    /// What is to be done with how many people, on whatever thread.
    struct Task {
        QString title;
        size_t people;
        std::function<Result<RegistrationOutcome>(const Registrations::Progress &)> work;
    };
    /// At once for a few people; for many in the background, once it is `fine` as far as can be
    /// told beforehand.
    Result<void> carryOut(const Task &task, const Result<void> &fine);
    void startJob(const Task &task);
    QString whom(const Step &step, const People &people) const;

    struct Command {
        QAction *action;
        std::vector<VolunteerStatus> from;
    };
    const Doors m_doors;
    const Chosen m_chosen;
    Banner &m_banner;
    QWidget *m_page;
    QMenu *m_menu;
    std::vector<Command> m_commands;
};

} // namespace vs
