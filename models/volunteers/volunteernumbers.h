// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace vs
{

class Database;

/// The numbers a station gives its volunteers: `411102-2026-000037` is the 37th of 2026 at a
/// station in 411102. Without gaps, because nothing is deleted and the number is drawn inside the
/// transaction that uses it. (Ours; the national number's rule is not published.)
class VolunteerNumbers final
{
public:
    /// Looks up the last number of the year. Call inside the transaction.
    static Result<VolunteerNumbers> of(const Database &database, int year);

    QString next() { return at(++m_last); }
    /// The number with this serial.
    QString at(int serial) const;

private:
    QString m_prefix; ///< `411102-2026-`
    int m_last = 0;
};

} // namespace vs
