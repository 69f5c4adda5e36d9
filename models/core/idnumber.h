// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>

namespace vs
{

/// GB/T 2261.1; the codes are those of the table `gender`.
enum class Gender {
    Male = 1,
    Female = 2,
};

/// What the shape of a number says about the document it comes from.
enum class IdNumberKind {
    MainlandId,          ///< 内地居民身份证, 18 digits with check, GB 11643-1999
    HongKongMacaoTaiwan, ///< 港澳台居民居住证, same shape, division 810000, 820000 or 830000
    ForeignPermanent,    ///< 外国人永久居留身份证 of 2023, same shape, starts with 9
    ForeignPermanentOld, ///< its older form, 3 letters and 12 digits
    TravelPermit, ///< 港澳居民来往内地通行证, H or M and 8 digits, or 10 with the issue count
    Passport, ///< 5–17 letters and digits
    Other,    ///< officer's and soldier's cards and whatever else was named beforehand
};

struct IdNumberReading {
    IdNumberKind kind = IdNumberKind::MainlandId;
    QString normalised;   ///< half-width, capital letters, no spaces, dashes or brackets
    QString comparable;   ///< equal for two readings of one person's document; see TravelPermit
    QString documentType; ///< code of the table `document_type`, e.g. `01`
    QString divisionCode; ///< 6 digits of GB/T 2260 for mainland numbers, else empty
    std::optional<QDate> birthDate;
    std::optional<Gender> gender;
};

/// Reads identity document numbers the way lists really carry them. An error's code is one of
/// `id_number_missing`, `id_number_checksum`, `id_number_length`, `id_number_legacy`,
/// `id_number_precision_lost`, `id_number_birth_date`; its field is `id_number`.
class IdNumber final
{
    Q_DECLARE_TR_FUNCTIONS(vs::IdNumber)

public:
    /// Reads a number whose document type nobody told: anything that is mostly digits must be a
    /// valid 18-digit number. `storedAsNumber` says that the sheet's cell was a number, which
    /// keeps 15 digits only. A birth date after `today` is refused.
    static Result<IdNumberReading> read(const QString &text, bool storedAsNumber, QDate today);

    /// Reads a number of the document `documentType` (code of the table `document_type`, empty if
    /// unknown). Under 01 an 18-digit number is asked for, which may turn out to be that of a
    /// residence permit; passports may be digits alone; permits are checked under any type.
    static Result<IdNumberReading> readAs(
        const QString &documentType, const QString &text, bool storedAsNumber, QDate today);

    /// The likeliest `document_type` code by the shape alone: `05` for E12345678, `99` for permits,
    /// `01` for what is mostly digits, right or wrong.
    static QString guessDocumentType(const QString &text);

    /// Half-width and capital, without spaces, dashes, brackets, apostrophes, invisible characters.
    static QString normalise(QStringView text);

private:
    enum class Refusal {
        Missing,
        Checksum,
        Length,
        Legacy,
        PrecisionLost,
        BirthDate,
    };

    static Result<IdNumberReading> readEighteen(IdNumberReading reading, QDate today);
    static Result<IdNumberReading> readOther(IdNumberReading reading);
    static Error refusal(Refusal refusal, qsizetype length = 0);
};

} // namespace vs
