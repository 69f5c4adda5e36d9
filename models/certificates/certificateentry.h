// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace vs
{

/// A line in the register of certificates. What was printed stays as it was, also when the
/// volunteer's name or hours change later.
struct CertificateEntry {
    CertificateId id;
    VolunteerId volunteer;
    StarAwardId award;
    QString number;
    QString holder;
    int star = 0;
    qint64 minutes = 0;
    QDate asOf;
    QDate issuedOn;
    QString issuer;
    QString rule;
    QDate voidOn; ///< invalid while the certificate is valid
    QString voidReason;
    int prints = 0;        ///< how often it went to a printer or into a file
    QDateTime lastPrinted; ///< local time; invalid when never

    bool isVoid() const { return voidOn.isValid(); }
};

/// Where a certificate went.
enum class CertificateOutput {
    Printer,
    Pdf,
};

/// Which lines of the register to show.
struct CertificateFilter {
    enum class State {
        All,
        Valid,
        NotPrinted, ///< valid and never printed
        Void,
    };

    State state = State::All;
    int star = 0;   ///< 1–5, or 0 for all
    QString search; ///< part of number or holder, or the start of the holder's pinyin or initials
    VolunteerId volunteer = {}; ///< only of this person; not valid: of everybody
};

} // namespace vs
