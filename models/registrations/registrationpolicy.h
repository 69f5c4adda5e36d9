// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vs
{

class Database;

/// How long consent and personal data are good for at this station; kept in the settings under
/// `registration.`.
struct RegistrationPolicy {
    /// Whose guardian agreed has to agree in person once grown up (practice).
    bool renewAtEighteen = true;
    /// Consent has to be renewed after so many years; 0: never (practice).
    int consentYears = 0;
    /// Personal data of people who have not served for so many years goes. Records are kept at
    /// least 10 years (GB/T 40143), and no longer than they are needed (个人信息保护法 第十九条).
    int keepYears = 10;
    /// So many months after a refusal the applicant's data goes (ours).
    int keepRefusedMonths = 6;
    /// So many months after a held row was mended or dismissed its cells go (ours).
    int keepHeldRowMonths = 12;

    static RegistrationPolicy read(const Database &database);
    bool operator==(const RegistrationPolicy &) const = default;
};

} // namespace vs
