// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/latinletters.h"

#include "models/core/textfold.h"

#include <unicode/translit.h>

namespace vs
{

class LatinLetters::Rules final
{
public:
    explicit Rules(const char16_t *id)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_rules.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
        Q_ASSERT_X(U_SUCCESS(status), "LatinLetters", "ICU's data lacks Han-Latin or Latin-ASCII");
    }

    void apply(icu::UnicodeString &text) const { m_rules->transliterate(text); }

private:
    std::unique_ptr<icu::Transliterator> m_rules;
};

LatinLetters::LatinLetters() = default;
LatinLetters::~LatinLetters() = default;

QByteArray LatinLetters::of(char32_t character)
{
    icu::UnicodeString text(static_cast<UChar32>(character));
    if (isHan(character)) {
        if (!m_han)
            m_han = std::make_unique<Rules>(u"Han-Latin");
        m_han->apply(text);
        for (const char16_t umlaut : {u'ü', u'ǖ', u'ǘ', u'ǚ', u'ǜ'})
            text.findAndReplace(icu::UnicodeString(umlaut), icu::UnicodeString(u'v'));
    }
    if (!m_latin)
        m_latin = std::make_unique<Rules>(u"Latin-ASCII");
    m_latin->apply(text);
    text.toLower();
    std::string utf8;
    QByteArray letters;
    for (const char c : text.toUTF8String(utf8)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters.append(c);
    }
    return letters;
}

} // namespace vs
