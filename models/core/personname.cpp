// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/personname.h"

#include "models/core/textfold.h"

#include <algorithm>

namespace vs
{

namespace
{

bool isSeparatorVariant(QChar c)
{
    return QStringView(u"•‧・･·⋅∙●▪。．").contains(c);
}

bool isHanUnit(QChar c)
{
    return c.isSurrogate() || isHan(c.unicode());
}

/// Spaces and separators between `left` and `right` come down to this.
QStringView joint(QChar left, QChar right, bool spaced, bool separated, bool dotted)
{
    const bool bothHan = isHanUnit(left) && isHanUnit(right);
    if (separated || (dotted && bothHan))
        return u"·";
    if (dotted)
        return spaced ? u". " : u".";
    return spaced && !isHanUnit(left) && !isHanUnit(right) ? u" " : u"";
}

} // namespace

QString normalisePersonName(QStringView text)
{
    if (isEmptyWord(text))
        return {};
    // As nearly all names of a long list are; other blocks hold characters that stand for these.
    const auto isUnified = [](QChar c) { return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff; };
    if (std::all_of(text.begin(), text.end(), isUnified))
        return text.toString();
    const QString folded = foldWidth(text).normalized(QString::NormalizationForm_C);
    QString name;
    name.reserve(folded.size());
    bool spaced = false;
    bool separated = false;
    bool dotted = false;
    for (const QChar c : folded) {
        if (c.isSpace()) {
            spaced = true;
        } else if (isSeparatorVariant(c)) {
            separated = true;
        } else if (c == u'.') {
            dotted = true;
        } else if (name.isEmpty() && (c == u'\'' || c == u'`')) {
            continue; // a spreadsheet's mark for text
        } else {
            if (!name.isEmpty())
                name.append(joint(name.back(), c, spaced, separated, dotted));
            name.append(c);
            spaced = separated = dotted = false;
        }
    }
    if (dotted && !name.isEmpty() && !isHanUnit(name.back()))
        name.append(u'.'); // the full stop of an abbreviation: "John Smith Jr."
    return name;
}

bool isPossiblePersonName(QStringView normalised)
{
    if (normalised.isEmpty() || QStringView(u"=+-@").contains(normalised.front()))
        return false;
    // Rare characters of old identity cards stand in the private use area.
    const auto isLetter = [](char32_t c) {
        return isHan(c) || QChar::isLetter(c) || QChar::category(c) == QChar::Other_PrivateUse;
    };
    const auto characters = normalised.toUcs4();
    return std::any_of(characters.begin(), characters.end(), isLetter);
}

} // namespace vs
