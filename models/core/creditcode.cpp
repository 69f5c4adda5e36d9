// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/creditcode.h"

#include "models/core/idnumber.h"
#include "models/core/textfold.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr qsizetype codeLength = 18;

/// GB 32100-2015, appendix: weights 3^(i−1) mod 31 over the first 17 places.
bool isValid(QStringView code)
{
    if (code.size() != codeLength)
        return false;
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (const QChar c : code.first(codeLength - 1)) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return false;
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    return alphabet[(31 - sum % 31) % 31] == code.back();
}

} // namespace

Result<QString> CreditCode::read(const QString &text)
{
    if (isEmptyWord(text))
        return QString();
    QString code = IdNumber::normalise(text);
    if (isValid(code))
        return code;
    return Error::invalid(u"credit_code_invalid"_s,
        tr("This is no unified social credit code: it has 18 characters without I, O, S, V and Z, "
           "and its last one checks the others. Compare it with the registration certificate."),
        u"credit_code"_s);
}

} // namespace vs
