// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station/stationsetup.h"

#include "models/station/passwordrules.h"

#include <QSet>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool isUnitCode(const QString &code)
{
    const bool digits
        = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && (code.size() == 6 || code.size() == 9 || code.size() == 12);
}

int kindsIn(const QString &password)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    for (const QChar c : password) {
        lower |= c.isLower();
        upper |= c.isUpper();
        digit |= c.isDigit();
        other |= !c.isLower() && !c.isUpper() && !c.isDigit();
    }
    return int(lower) + int(upper) + int(digit) + int(other);
}

} // namespace

PasswordStrength strengthOf(const QString &password)
{
    if (password.size() < StationSetup::shortestPassword)
        return PasswordStrength::TooShort;
    const auto different = QSet<QChar>(password.begin(), password.end()).size();
    const int kinds = kindsIn(password);
    if (different < 5 || (kinds < 2 && password.size() < 14))
        return PasswordStrength::Weak;
    return kinds >= 3 && password.size() >= 10 ? PasswordStrength::Strong : PasswordStrength::Fair;
}

QList<Error> checkSetup(const StationSetup &setup, const QString &repeat)
{
    QList<Error> wrong;
    const auto add = [&wrong](const QString &field, const QString &code, const QString &text) {
        wrong.append(Error::invalid(code, text, field));
    };
    if (setup.stationName.isEmpty())
        add(u"stationName"_s, u"station_name_empty"_s,
            StationSetup::tr("Enter the name of the station."));
    if (!setup.unitCode.isEmpty() && !isUnitCode(setup.unitCode))
        add(u"unitCode"_s, u"unit_code_length"_s,
            StationSetup::tr("A unit code has 6, 9 or 12 digits. Leave it empty if you do not "
                             "know it."));
    if (setup.administrator.isEmpty())
        add(u"administrator"_s, u"administrator_empty"_s,
            StationSetup::tr("Enter the administrator's name."));
    if (auto fine = PasswordRules().check(setup.password, setup.administrator); !fine)
        wrong.append(fine.error());
    else if (setup.password != repeat)
        add(u"repeat"_s, u"password_differs"_s,
            StationSetup::tr("The two passwords differ. Type the same one again."));
    return wrong;
}

} // namespace vs
