// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/textfold.h"

#include <QString>

namespace vs
{

/// A name or a typed text in small half-width letters.
inline QString foldedName(QStringView name)
{
    return foldWidth(name).toLower();
}

/// Hands on what of a folded name takes part in comparisons: each Han character and each word.
/// Spaces, dots and other signs only divide, accents and apostrophes belong to the word.
template <typename Take>
void forEachNamePart(QStringView name, Take take)
{
    qsizetype wordAt = 0;
    qsizetype at = 0;
    const auto endWord = [&](qsizetype end) {
        if (end > wordAt)
            take(name.sliced(wordAt, end - wordAt));
    };
    while (at < name.size()) {
        const qsizetype from = at;
        char32_t c = name[at++].unicode();
        if (QChar::isHighSurrogate(c) && at < name.size() && name[at].isLowSurrogate())
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), name[at++].unicode());
        if (isHan(c)) {
            endWord(from);
            take(name.sliced(from, at - from));
            wordAt = at;
        } else if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c) && c != u'\'') {
            endWord(from);
            wordAt = at;
        }
    }
    endWord(name.size());
}

} // namespace vs
