// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/hanfold.h"

#include "models/core/textfold.h"

#include <unicode/translit.h>

namespace vs
{

class HanFolder::Transliterator final
{
public:
    Transliterator()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_rules.reset(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            m_rules.reset();
    }

    char16_t simplified(char16_t character) const
    {
        if (!m_rules)
            return character;
        icu::UnicodeString text(character);
        m_rules->transliterate(text);
        return text.length() == 1 ? text.charAt(0) : character;
    }

private:
    std::unique_ptr<icu::Transliterator> m_rules;
};

HanFolder::HanFolder()
    : m_transliterator(std::make_unique<Transliterator>())
    , m_known(0x10000)
{
}

HanFolder::~HanFolder() = default;

char16_t HanFolder::simplified(char16_t character)
{
    char16_t &known = m_known[character];
    if (known == 0)
        known = m_transliterator->simplified(character);
    return known;
}

QString HanFolder::fold(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar each : text) {
        const QChar c(halfWidth(each.unicode()));
        if (isHan(c.unicode()))
            folded += QChar(simplified(c.unicode()));
        else if (c.isLetterOrNumber() || c.isSurrogate())
            folded += c.toLower();
    }
    return folded;
}

} // namespace vs
