// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationwords.h"

#include "models/volunteers/volunteertext.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString RegistrationWords::steps(const std::vector<RegistrationStep> &steps)
{
    QStringList lines;
    for (const RegistrationStep &step : steps) {
        QString line
            = u"%1 %2"_s.arg(step.on.toString(Qt::ISODate), VolunteerText::status(step.to));
        if (step.from == VolunteerStatus::Suspended && step.to == VolunteerStatus::Accepted)
            line = tr("%1 Resumed").arg(step.on.toString(Qt::ISODate));
        if (!step.reason.isEmpty())
            line = tr("%1: %2").arg(line, step.reason);
        if (!step.user.isEmpty())
            line = tr("%1 (%2)").arg(line, step.user);
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace vs
