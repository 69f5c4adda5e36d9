// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationactions.h"

#include "models/core/clock.h"
#include "models/core/grouped.h"
#include "models/registrations/consents.h"
#include "models/registrations/registrationrules.h"
#include "ui/controls/banner.h"
#include "ui/controls/jobprogress.h"
#include "ui/registrations/consentdialog.h"
#include "ui/registrations/outcomewords.h"
#include "ui/registrations/registrationdialog.h"
#include "ui/registrations/withdrawalfacts.h"

#include <QMenu>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t fewPeople = 50; ///< are done before the dialog closes
/// Before the menu opens. Among more there will be somebody for each step, and whom a step does not
/// suit is told by it.
constexpr size_t mostLookedAt = 300;

} // namespace

RegistrationActions::RegistrationActions(
    const Doors &doors, Chosen chosen, Banner &banner, QWidget *page)
    : QObject(page)
    , m_doors(doors)
    , m_chosen(std::move(chosen))
    , m_banner(banner)
    , m_page(page)
    , m_menu(new QMenu(page))
{
    using enum VolunteerStatus;
    using Self = RegistrationActions;
    add(u"acceptRegistration"_s, tr("Accept…"), {Applied}, &Self::accept);
    add(u"refuseRegistration"_s, tr("Refuse…"), {Applied}, &Self::refuse);
    add(u"applyAgain"_s, tr("Applies again…"), {Refused}, &Self::applyAgain);
    m_menu->addSeparator();
    add(u"suspendRegistration"_s, tr("Suspend…"), {Accepted}, &Self::suspend);
    add(u"resumeRegistration"_s, tr("Resume…"), {Suspended}, &Self::resume);
    m_menu->addSeparator();
    add(u"recordConsent"_s, tr("Consent…"), {Applied, Accepted, Suspended}, &Self::recordConsent);
    m_menu->addSeparator();
    add(u"withdrawRegistration"_s, tr("Withdraw…"), {Applied, Accepted, Refused, Suspended},
        &Self::withdraw);
    connect(m_menu, &QMenu::aboutToShow, this, &Self::refresh);
}

void RegistrationActions::add(const QString &name, const QString &text,
    std::initializer_list<VolunteerStatus> from, void (RegistrationActions::*run)())
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, run] {
        m_banner.clearDone();
        (this->*run)();
    });
    m_commands.push_back({action, from});
}

void RegistrationActions::refresh()
{
    const People people = m_chosen();
    const bool isMany = people.size() > mostLookedAt;
    const auto standings = m_doors.registrations.standings(isMany ? People() : people);
    for (const Command &command : m_commands) {
        command.action->setEnabled(isMany
            || std::any_of(
                standings.begin(), standings.end(), [&command](const RegistrationStanding &who) {
                    return std::find(command.from.begin(), command.from.end(), who.status)
                        != command.from.end();
                }));
    }
}

void RegistrationActions::accept()
{
    ask({&Registrations::accept, tr("Accept registration"), tr("%1 is registered from now on."),
        tr("%1 people are registered from now on."), tr("Accept")});
}

void RegistrationActions::refuse()
{
    ask({&Registrations::refuse, tr("Refuse registration"),
        tr("%1 is not registered and is told why."), tr("%1 people are not registered."),
        tr("Refuse"), tr("e.g. the document could not be verified")});
}

void RegistrationActions::applyAgain()
{
    ask({&Registrations::applyAgain, tr("Applies again"), tr("%1 has applied once more."),
        tr("%1 people have applied once more."), tr("Apply again")});
}

void RegistrationActions::suspend()
{
    ask({&Registrations::suspend, tr("Suspend volunteer"),
        tr("%1 takes no part until resumed. Records and stars stay."),
        tr("%1 people take no part until resumed. Records and stars stay."), tr("Suspend"),
        tr("e.g. works away from home until spring")});
}

void RegistrationActions::resume()
{
    ask({&Registrations::resume, tr("Resume volunteer"), tr("%1 takes part again."),
        tr("%1 people take part again."), tr("Resume"), tr("e.g. is back in town")});
}

void RegistrationActions::recordConsent()
{
    const People people = m_chosen();
    if (people.empty())
        return;
    const Step words{nullptr, {}, tr("What %1 agreed to on registering is renewed or made up for."),
        tr("The same consent is recorded for %1 people."), {}};
    auto *dialog = new ConsentDialog(
        whom(words, people), m_doors.clock.today(),
        [this, people](const Consent &consent) {
            const auto work = [consents = &m_doors.consents, people, consent](
                                  const Registrations::Progress &progress) {
                return consents->record(people, consent, progress);
            };
            return carryOut({tr("Recording consent"), people.size(), work},
                ConsentRules::check(consent, m_doors.clock.today()));
        },
        m_doors.prompter, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RegistrationActions::withdraw()
{
    const Step step{&Registrations::withdraw, tr("Withdraw volunteer"),
        tr("%1 leaves for good. The record is locked and no longer says who it was. This can't be "
           "undone."),
        tr("%1 people leave for good. Their records are locked and no longer say who it was. This "
           "can't be undone."),
        tr("Withdraw and remove data"), tr("e.g. moved away and asked to be removed")};
    const auto work = [registrations = &m_doors.registrations, people = m_chosen()](
                          JobControl &) -> Result<WithdrawalPreview> {
        return registrations->inJob([&] { return registrations->previewWithdrawal(people); });
    };
    JobProgress::run<WithdrawalPreview>(m_page, tr("Looking what would be removed"), work,
        [this, step](const Result<WithdrawalPreview> &preview) {
            if (preview)
                askWithdrawal(step, *preview);
            else
                m_banner.say(preview.error());
        });
}

void RegistrationActions::askWithdrawal(const Step &step, const WithdrawalPreview &preview)
{
    if (preview.people.empty()) {
        if (!preview.refused.empty())
            m_banner.say(Banner::Kind::Warning, OutcomeWords::refusals(preview.refused));
        return;
    }
    if (!preview.refused.empty())
        m_banner.say(Banner::Kind::Warning, OutcomeWords::refusals(preview.refused));
    ask(step, preview.people, new WithdrawalFacts(preview));
}

void RegistrationActions::ask(const Step &step)
{
    ask(step, m_chosen(), nullptr);
}

void RegistrationActions::ask(const Step &step, const People &people, QWidget *facts)
{
    if (people.empty())
        return;
    const RegistrationDialog::Words words{step.title, whom(step, people), step.save, step.example};
    auto *dialog = new RegistrationDialog(
        words, facts, m_doors.clock.today(),
        [this, step, people](const RegistrationDecision &decision) {
            const auto work = [registrations = &m_doors.registrations, run = step.run, people,
                                  decision](const Registrations::Progress &progress) {
                return (registrations->*run)(people, decision, progress);
            };
            return carryOut({step.title, people.size(), work},
                RegistrationRules::checkDecision(
                    decision, !step.example.isEmpty(), m_doors.clock.today()));
        },
        m_doors.prompter, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString RegistrationActions::whom(const Step &step, const People &people) const
{
    if (people.size() > 1)
        return step.many.arg(grouped(qint64(people.size())));
    const auto standings = m_doors.registrations.standings(people);
    return standings.empty() ? QString() : step.one.arg(standings.front().name);
}

Result<void> RegistrationActions::carryOut(const Task &task, const Result<void> &fine)
{
    if (task.people > fewPeople) {
        if (fine)
            QMetaObject::invokeMethod(
                this, [=, this] { startJob(task); }, Qt::QueuedConnection);
        return fine;
    }
    const auto outcome = task.work({});
    if (!outcome)
        return outcome.error();
    if (auto some = OutcomeWords::allRefused(*outcome); !some)
        return some;
    OutcomeWords::say(*outcome, m_banner);
    return {};
}

void RegistrationActions::startJob(const Task &task)
{
    const auto work = [registrations = &m_doors.registrations, task](
                          JobControl &control) -> Result<RegistrationOutcome> {
        const auto progress = [&control, &task](qint64 done) {
            control.report(done, qint64(task.people));
            return !control.isCancelled();
        };
        return registrations->inJob([&] { return task.work(progress); });
    };
    JobProgress::run<RegistrationOutcome>(
        m_page, task.title, work, [this](const Result<RegistrationOutcome> &outcome) {
            if (outcome)
                OutcomeWords::say(*outcome, m_banner);
            else
                m_banner.say(outcome.error());
        });
}

} // namespace vs
