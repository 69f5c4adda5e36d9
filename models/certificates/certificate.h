// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace vs
{

/// What is printed on one star certificate. All texts are taken as they are, without masking:
/// the certificate is handed to the person it names. The recording unit, the service time and the
/// date it is counted to are always stated (民政部令第67号 第十四–十七条).
struct Certificate {
    Q_DECLARE_TR_FUNCTIONS(vs::Certificate)

public:
    QString number;          ///< number in the station's register of certificates
    QString holder;          ///< full name as registered
    QString gender;          ///< in words, in the language of the certificate; may be empty
    QString volunteerNumber; ///< the station's local number; may be empty
    int star = 1;            ///< 1–5
    qint64 minutes = 0;      ///< recorded service time up to and including `asOf`
    QDate asOf;
    QString rule; ///< title and edition of the star rule set, e.g. 《星级规则》（2026版）
    QString issuer; ///< the recording unit that issues it; "谁记录谁证明"
    QDate issuedOn;

    /// "Three-Star Volunteer"; empty unless 1–5.
    static QString starTitle(int star);
    /// Hours with up to two decimals and no trailing zeros: 750 minutes are `12.5`.
    static QString hours(qint64 minutes);
    /// The date as it is written out on a certificate: 2026年11月23日.
    static QString longDate(QDate date);
};

} // namespace vs
