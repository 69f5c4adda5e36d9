// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/namekeys.h"

#include "models/core/hanreadings.h"
#include "models/core/latinletters.h"
#include "models/core/namereadings.h"
#include "models/core/textfold.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>

namespace vs
{

namespace
{

constexpr qsizetype toldLetters = 64;

const SurnameReading *surnameAtStart(QStringView name)
{
    const auto known = std::find_if(
        surnameReadings.begin(), surnameReadings.end(), [name](const SurnameReading &entry) {
            // The first character decides nearly always; startsWith() costs a call.
            return name.front().unicode() == entry.surname.front()
                && name.startsWith(QStringView(entry.surname));
        });
    return known == surnameReadings.end() ? nullptr : &*known;
}

/// Of a small letter; digits have none.
constexpr char16_t capital(char16_t c)
{
    return c >= u'a' && c <= u'z' ? static_cast<char16_t>(c - u'a' + u'A') : c;
}

/// Collects letters and remembers where a syllable or word begins.
class Writer final
{
public:
    void startWord() { m_wordStarts = true; }

    void write(char letter)
    {
        const auto c = static_cast<char16_t>(letter);
        if (m_wordStarts)
            m_initials.append(c);
        m_pinyin.append(m_wordStarts ? capital(c) : c);
        m_wordStarts = false;
    }

    void write(const Reading &reading)
    {
        for (quint8 i = 0; i < reading.size; ++i)
            write(reading.letters[i]);
    }

    NameKeys keys() const
    {
        return {QString::fromUtf16(m_pinyin.data(), m_pinyin.size()),
            QString::fromUtf16(m_initials.data(), m_initials.size())};
    }

private:
    QVarLengthArray<char16_t, 96> m_pinyin;
    QVarLengthArray<char16_t, 32> m_initials;
    bool m_wordStarts = true;
};

/// Of a rare ideograph or an accented letter.
Reading rareReading(char32_t character)
{
    thread_local LatinLetters icu;
    thread_local QHash<char32_t, Reading> known;
    const auto found = known.constFind(character);
    if (found != known.cend())
        return *found;
    const QByteArray letters = icu.of(character);
    return *known.insert(character, Reading::of({letters.data(), size_t(letters.size())}));
}

Reading readingOf(char32_t character)
{
    return character >= firstCommonHan && character <= lastCommonHan
        ? hanReadings[character - firstCommonHan]
        : rareReading(character);
}

} // namespace

NameKeys NameKeys::of(QStringView name)
{
    if (name.isEmpty())
        return {};
    Writer writer;
    qsizetype at = 0;
    if (const SurnameReading *surname = surnameAtStart(name)) {
        for (const char c : surname->pinyin)
            c == ' ' ? writer.startWord() : writer.write(c);
        at = static_cast<qsizetype>(surname->surname.size());
    }
    while (at < name.size()) {
        char32_t c = halfWidth(name[at++].unicode());
        if (QChar::isHighSurrogate(c) && at < name.size() && name[at].isLowSurrogate())
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), name[at++].unicode());
        if (isHan(c)) {
            writer.startWord();
            writer.write(readingOf(c));
            writer.startWord();
        } else if (QChar::isLetterOrNumber(c)) {
            if (c < 0x80)
                writer.write(static_cast<char>(QChar::toLower(c)));
            else
                writer.write(readingOf(c));
        } else if (!QChar::isMark(c) && c != u'\'') {
            writer.startWord();
        }
    }
    return writer.keys();
}

quint64 syllableStarts(QStringView pinyin, QStringView initials)
{
    quint64 starts = 0;
    qsizetype at = 0;
    for (const QChar initial : initials) {
        at = pinyin.indexOf(initial.toUpper(), at);
        if (at < 0 || at >= toldLetters)
            break;
        starts |= quint64(1) << at++;
    }
    return starts;
}

} // namespace vs
