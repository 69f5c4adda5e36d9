// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/idnumber.h"

#include "models/core/textfold.h"

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype fullLength = 18;
constexpr qsizetype legacyLength = 15;
constexpr qsizetype travelPermitKeyLength = 9;
constexpr qsizetype sheetNumberDigits = 15; // what a spreadsheet's number can hold exactly
constexpr int firstBirthYear = 1900;

bool isDropped(QChar c)
{
    if (c.unicode() < 0x80)
        return c.isSpace() || QStringView(u"-_'`()").contains(c) || isInvisible(c);
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'−' || c == u'‘'
        || c == u'’' || isInvisible(c);
}

bool isAsciiLetterOrDigit(QChar c)
{
    return isAsciiDigit(c.unicode()) || isAsciiUpper(c.unicode());
}

/// GB 11643-1999: the last place from the 17 digits before it (ISO 7064 MOD 11-2).
char16_t checkCharacter(QStringView seventeen)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr QStringView checks = u"10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (seventeen[static_cast<qsizetype>(i)].unicode() - u'0');
    return checks[sum % 11].unicode();
}

int digits(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i)
        value = value * 10 + (text[i].unicode() - u'0');
    return value;
}

bool looksScientific(QStringView number)
{
    return number.contains(u'E') && (number.contains(u'.') || number.contains(u'+'))
        && std::all_of(number.begin(), number.end(), [](QChar c) {
               return isAsciiDigit(c.unicode()) || c == u'.' || c == u'E' || c == u'+';
           });
}

bool hasFullShape(QStringView number)
{
    return number.size() == fullLength && isAllDigits(number.first(fullLength - 1))
        && (isAsciiDigit(number.back().unicode()) || number.back() == u'X');
}

bool hasCheckedEnd(QStringView number)
{
    return hasFullShape(number) && checkCharacter(number.first(fullLength - 1)) == number.back();
}

/// A number cell keeps 15 digits; whatever stands behind them is made up.
bool wasRounded(QStringView number, bool storedAsNumber)
{
    return looksScientific(number)
        || (storedAsNumber && isAllDigits(number) && number.size() > sheetNumberDigits);
}

/// A rounded number that was turned into text later on.
bool looksRounded(QStringView number)
{
    return hasFullShape(number) && number.endsWith(u"000") && !hasCheckedEnd(number);
}

std::optional<IdNumberKind> lettersKind(QStringView number)
{
    const auto letters = std::find_if_not(number.begin(), number.end(), [](QChar c) {
        return isAsciiUpper(c.unicode());
    }) - number.begin();
    const QStringView rest = number.sliced(letters);
    if (letters == 1 && (number.front() == u'H' || number.front() == u'M') && isAllDigits(rest)
        && (rest.size() == 8 || rest.size() == 10))
        return IdNumberKind::TravelPermit;
    if (letters == 3 && rest.size() == 12 && isAllDigits(rest))
        return IdNumberKind::ForeignPermanentOld;
    return {};
}

bool isPassportShape(QStringView number)
{
    return number.size() >= 5 && number.size() <= 17
        && std::all_of(number.begin(), number.end(), isAsciiLetterOrDigit);
}

/// A letter among many digits is a slip in an identity number rather than a passport.
bool looksLikePassport(QStringView number)
{
    return isPassportShape(number) && !isAllDigits(number)
        && (isAsciiUpper(number.front().unicode()) || number.size() <= 12)
        && std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
}

IdNumberKind guessKind(QStringView number)
{
    if (number.contains(u"字第"))
        return IdNumberKind::Other;
    if (const auto kind = number.isEmpty() ? std::nullopt : lettersKind(number))
        return *kind;
    if (number.size() == fullLength && number.front() == u'9')
        return IdNumberKind::ForeignPermanent;
    if (number.size() == fullLength
        && (number.startsWith(u"810000") || number.startsWith(u"820000")
            || number.startsWith(u"830000")))
        return IdNumberKind::HongKongMacaoTaiwan;
    return looksLikePassport(number) ? IdNumberKind::Passport : IdNumberKind::MainlandId;
}

QString documentTypeOf(IdNumberKind kind, QStringView number)
{
    switch (kind) {
    case IdNumberKind::MainlandId:
        return u"01"_s;
    case IdNumberKind::Passport:
        return u"05"_s;
    case IdNumberKind::Other:
        return number.startsWith(u'士') ? u"07"_s : u"06"_s;
    case IdNumberKind::HongKongMacaoTaiwan:
    case IdNumberKind::ForeignPermanent:
    case IdNumberKind::ForeignPermanentOld:
    case IdNumberKind::TravelPermit:
        return u"99"_s;
    }
    Q_UNREACHABLE();
}

bool hasEighteenDigits(IdNumberKind kind)
{
    return kind == IdNumberKind::MainlandId || kind == IdNumberKind::HongKongMacaoTaiwan
        || kind == IdNumberKind::ForeignPermanent;
}

IdNumberKind kindFor(QStringView documentType, QStringView number)
{
    const IdNumberKind guessed = guessKind(number);
    if (documentType.isEmpty() || documentTypeOf(guessed, number) == documentType)
        return guessed;
    if (documentType == u"01")
        return hasEighteenDigits(guessed) ? guessed : IdNumberKind::MainlandId;
    if (documentType == u"05")
        return IdNumberKind::Passport;
    const bool couldBeAnything
        = guessed == IdNumberKind::MainlandId || guessed == IdNumberKind::Passport;
    return couldBeAnything ? IdNumberKind::Other : guessed;
}

} // namespace

QString IdNumber::normalise(QStringView text)
{
    QString number(text.size(), Qt::Uninitialized);
    QChar *end = number.data();
    for (const QChar original : text) {
        const QChar c(halfWidth(original.unicode()));
        if (isAsciiDigit(c.unicode()))
            *end++ = c;
        else if (!isDropped(c))
            *end++ = c.toUpper();
    }
    number.truncate(end - number.constData());
    return number;
}

QString IdNumber::guessDocumentType(const QString &text)
{
    const QString number = normalise(text);
    return documentTypeOf(guessKind(number), number);
}

Result<IdNumberReading> IdNumber::read(const QString &text, bool storedAsNumber, QDate today)
{
    return readAs({}, text, storedAsNumber, today);
}

Result<IdNumberReading> IdNumber::readAs(
    const QString &documentType, const QString &text, bool storedAsNumber, QDate today)
{
    IdNumberReading reading;
    reading.normalised = normalise(text);
    if (isEmptyWord(text) || reading.normalised.isEmpty())
        return refusal(Refusal::Missing);
    if (wasRounded(reading.normalised, storedAsNumber))
        return refusal(Refusal::PrecisionLost);

    reading.kind = kindFor(documentType, reading.normalised);
    // The number of a residence permit tells better than a column that says 身份证 for everybody.
    reading.documentType = documentType.isEmpty() || documentType == u"01"
        ? documentTypeOf(reading.kind, reading.normalised)
        : documentType;

    if (hasEighteenDigits(reading.kind))
        return readEighteen(std::move(reading), today);
    return readOther(std::move(reading));
}

Result<IdNumberReading> IdNumber::readEighteen(IdNumberReading reading, QDate today)
{
    const QString &number = reading.normalised;
    if (looksRounded(number))
        return refusal(Refusal::PrecisionLost);
    if (number.size() == legacyLength && isAllDigits(number))
        return refusal(Refusal::Legacy);
    if (number.size() != fullLength)
        return refusal(Refusal::Length, number.size());
    if (!hasFullShape(number))
        return refusal(Refusal::Checksum);

    // The birth date comes before the check: it tells the clerk where to look.
    const QDate birth(digits(number, 6, 4), digits(number, 10, 2), digits(number, 12, 2));
    if (!birth.isValid() || birth.year() < firstBirthYear || birth > today)
        return refusal(Refusal::BirthDate);
    if (!hasCheckedEnd(number))
        return refusal(Refusal::Checksum);

    reading.birthDate = birth;
    reading.gender = digits(number, 16, 1) % 2 == 1 ? Gender::Male : Gender::Female;
    if (reading.kind == IdNumberKind::MainlandId)
        reading.divisionCode = number.first(6);
    reading.comparable = number;
    return reading;
}

Result<IdNumberReading> IdNumber::readOther(IdNumberReading reading)
{
    const QString &number = reading.normalised;
    if (reading.kind == IdNumberKind::Passport ? !isPassportShape(number)
                                               : number.size() < 4 || number.size() > 30)
        return refusal(Refusal::Length, number.size());
    reading.comparable
        = reading.kind == IdNumberKind::TravelPermit ? number.first(travelPermitKeyLength) : number;
    return reading;
}

Error IdNumber::refusal(Refusal refusal, qsizetype length)
{
    const auto error = [](const QString &code, const QString &text) {
        return Error::invalid(code, text, u"id_number"_s);
    };
    switch (refusal) {
    case Refusal::Missing:
        return error(u"id_number_missing"_s,
            tr("The document number is missing. Ask for the identity card and enter the number."));
    case Refusal::Checksum:
        return error(u"id_number_checksum"_s,
            tr("The check digit does not fit: at least one character is mistyped. Compare the "
               "number with the document."));
    case Refusal::Length:
        return error(u"id_number_length"_s,
            tr("The document number has %1 characters, which is not right for its kind; an "
               "identity card has 18. Compare the number with the document.")
                .arg(length));
    case Refusal::Legacy:
        return error(u"id_number_legacy"_s,
            tr("This is an old 15-digit number, not valid since 2013. Enter the 18-digit number "
               "of the present identity card."));
    case Refusal::PrecisionLost:
        return error(u"id_number_precision_lost"_s,
            tr("The spreadsheet stored the number as a figure and its last digits are lost. Enter "
               "it again from the document, in a column formatted as text."));
    case Refusal::BirthDate:
        return error(u"id_number_birth_date"_s,
            tr("The birth date inside the number is impossible or in the future. Compare digits 7 "
               "to 14 with the document."));
    }
    Q_UNREACHABLE();
}

} // namespace vs
