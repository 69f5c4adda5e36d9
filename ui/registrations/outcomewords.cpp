// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/outcomewords.h"

#include "models/core/grouped.h"
#include "ui/controls/banner.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString OutcomeWords::refusals(const std::vector<RegistrationOutcome::Refusal> &refused)
{
    const auto &first = refused.front();
    const QString sentence = u"%1: %2"_s.arg(first.who, first.error.text);
    return refused.size() == 1
        ? sentence
        : tr("%1 And %2 more.").arg(sentence, grouped(qint64(refused.size()) - 1));
}

void OutcomeWords::say(const RegistrationOutcome &outcome, Banner &banner)
{
    const QString done = tr("Done for %1 people.").arg(grouped(qint64(outcome.done.size())));
    if (!outcome.refused.empty())
        banner.say(Banner::Kind::Warning, done + u' ' + refusals(outcome.refused));
    else if (outcome.done.size() == 1)
        banner.clear();
    else
        banner.say(Banner::Kind::Ok, done);
}

Result<void> OutcomeWords::allRefused(const RegistrationOutcome &outcome)
{
    if (outcome.done.empty() && !outcome.refused.empty())
        return outcome.refused.front().error;
    return {};
}

} // namespace vs
