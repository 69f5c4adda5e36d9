// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/consenttable.h"
#include "models/storage/transaction.h"
#include "tests/screens/waiting.h"
#include "tests/support/madeupstation.h"
#include "ui/registrations/consentdialog.h"
#include "ui/registrations/consentpage.h"
#include "ui/registrations/registrationdialog.h"
#include "ui/registrations/retentiondialog.h"
#include "ui/registrations/withdrawalfacts.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

MadeUpStation *makeStation(Context &context)
{
    return new MadeUpStation(context.folder.path(), context.clock);
}

/// Consents as they go wrong: none at all, a child's own, a grown-up child's guardian's.
void spoilConsents(MadeUpStation &station)
{
    auto transaction = Transaction::begin(*station.database, u"screens"_s);
    const std::vector<qint64> people = station.volunteers.search({});
    for (size_t i = 0; i < 12 && i < people.size(); ++i) {
        const bool minor = i % 3 == 1;
        const QDate birth(minor ? 2013 + int(i) % 4 : 2006, 5, 1);
        Fields fields{{"consent_by",
                          i % 3 == 0  ? QString()
                              : minor ? u"self"_s
                                      : u"guardian"_s},
            {"consent_on", i % 3 == 0 ? QString() : u"2022-03-05"_s}};
        if (i % 3 != 0) {
            fields.push_back({"birth_year", qint64(birth.year())});
            fields.push_back({"birth_date", Sealed(birth.toString(Qt::ISODate))});
        }
        if (!transaction->update("volunteer", people[i], fields))
            qFatal("no consents");
    }
    if (!transaction->commit())
        qFatal("no consents");
}

QWidget *makeConsentPage(Context &context, bool isWaiting)
{
    MadeUpStation *station = makeStation(context);
    spoilConsents(*station);
    auto *page = new ConsentPage(
        {station->registrations, station->consents, context.clock, context.prompter},
        station->volunteers, std::make_unique<ConsentTable>(*station->database),
        isWaiting ? untilThePicture(context, *station->database) : JobRunner());
    station->setParent(page);
    page->activate();
    return page;
}

QWidget *makeWithdrawal(Context &context)
{
    MadeUpStation *station = makeStation(context);
    VolunteerId busiest;
    int most = 0;
    for (const qint64 id : station->volunteers.search({})) {
        const VolunteerId person(id);
        const auto preview = station->registrations.previewWithdrawal(std::span(&person, 1));
        if (preview && preview->records > most) {
            most = preview->records;
            busiest = person;
        }
        if (most > 10)
            break;
    }
    const auto preview = station->registrations.previewWithdrawal(std::span(&busiest, 1));
    auto *dialog = new RegistrationDialog(
        {RegistrationActions::tr("Withdraw volunteer"),
            RegistrationActions::tr("%1 leaves for good. The record is locked and no longer says "
                                    "who it was. This can't be undone.")
                .arg(station->volunteers.brief(busiest)->name),
            RegistrationActions::tr("Withdraw and remove data"),
            RegistrationActions::tr("e.g. moved away and asked to be removed")},
        new WithdrawalFacts(*preview), context.clock.today(),
        [](const RegistrationDecision &) { return Result<void>(); }, context.prompter);
    station->setParent(dialog);
    return dialog;
}

QWidget *makeRetention(Context &context)
{
    MadeUpStation *station = makeStation(context);
    auto *dialog = new RetentionDialog(station->retention, context.prompter);
    station->setParent(dialog);
    RetentionPlan plan{station->retention.policy(), {}, {1, 2, 3}};
    for (const qint64 id : station->volunteers.search({}, 9)) {
        const auto who = station->volunteers.brief(VolunteerId(id));
        plan.people.push_back({who->id, who->name, who->number,
            plan.people.size() % 4 == 3 ? RetentionPlan::Why::Refused
                                        : RetentionPlan::Why::NoService,
            QDate(2014, 3, 5).addDays(int(plan.people.size()) * 17)});
    }
    dialog->findChild<RetentionModel *>()->setPlan(plan);
    return dialog;
}

} // namespace

void addRegistrationScreens(Registry &registry)
{
    registry.add(u"consents"_s, [](Context &context) { return makeConsentPage(context, false); });
    registry.add(
        u"consents_waiting"_s, [](Context &context) { return makeConsentPage(context, true); });
    registry.add(u"withdrawal"_s, makeWithdrawal);
    registry.add(u"retention"_s, makeRetention);
    registry.add(u"consent-form"_s, [](Context &context) {
        return new ConsentDialog(
            RegistrationActions::tr("The same consent is recorded for %1 people.").arg(12),
            context.clock.today(), [](const Consent &) { return Result<void>(); },
            context.prompter);
    });
    registry.add(u"suspension"_s, [](Context &context) {
        return new RegistrationDialog(
            {RegistrationActions::tr("Suspend volunteer"),
                RegistrationActions::tr("%1 takes no part until resumed. Records and stars stay.")
                    .arg(u"孟花"_s),
                RegistrationActions::tr("Suspend"),
                RegistrationActions::tr("e.g. works away from home until spring")},
            nullptr, context.clock.today(),
            [](const RegistrationDecision &) { return Result<void>(); }, context.prompter);
    });
}

} // namespace vs
