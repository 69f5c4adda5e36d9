// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/namepatterns.h"

#include "models/lists/nameparts.h"

#include <algorithm>

namespace vs
{

namespace
{

constexpr std::size_t mostPatterns = 64; ///< more ways of reading a text help nobody
constexpr std::size_t longestPattern = 30;
constexpr std::size_t longestReading = 63;

/// A typed text as pinyin is spelt: letters and digits, ü as v. Empty when it is none.
std::string pinyinOf(QStringView folded)
{
    std::string pinyin;
    for (const QChar c : folded) {
        if (c == u'ü')
            pinyin += 'v';
        else if (c.unicode() >= 0x80)
            return {};
        else if (c.isLetterOrNumber())
            pinyin += c.toLatin1();
    }
    return pinyin;
}

/// Collects the ways a text of letters divides into readings.
class PinyinReader final
{
public:
    PinyinReader(const NameTokens &tokens, std::string_view text)
        : m_tokens(tokens)
        , m_text(text)
    {
        bySyllables(0);
        byInitials();
    }

    std::vector<NamePattern> take() { return std::move(m_found); }

private:
    void bySyllables(std::size_t from)
    {
        if (m_found.size() == mostPatterns || m_begun.size() == longestPattern)
            return;
        const std::string_view rest = m_text.substr(from);
        with(m_tokens.readFrom(rest), [this] { m_found.push_back(m_begun); });
        for (std::size_t size = 1; size < std::min(rest.size(), longestReading); ++size)
            with(m_tokens.readAs(rest.substr(0, size)), [=, this] { bySyllables(from + size); });
    }

    template <typename Then>
    void with(NameTokens::Range range, Then then)
    {
        if (range.isEmpty())
            return;
        m_begun.push_back(range);
        then();
        m_begun.pop_back();
    }

    void byInitials()
    {
        NamePattern initials;
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            initials.push_back(m_tokens.readFrom(m_text.substr(i, 1)));
            if (initials.back().isEmpty() || initials.size() > longestPattern)
                return;
        }
        if (std::find(m_found.begin(), m_found.end(), initials) == m_found.end())
            m_found.push_back(std::move(initials));
    }

    const NameTokens &m_tokens;
    const std::string_view m_text;
    NamePattern m_begun;
    std::vector<NamePattern> m_found;
};

/// One pattern for each combination of the readings of the parts.
std::vector<NamePattern> writtenPatterns(QStringView folded, const NameTokens &tokens)
{
    std::vector<QStringView> parts;
    forEachNamePart(folded, [&parts](QStringView part) { parts.push_back(part); });
    if (parts.empty() || parts.size() > longestPattern)
        return {};
    std::vector<NamePattern> patterns{{}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool beginsWord = i + 1 == parts.size() && !isHan(parts[i].front().unicode())
            && !parts[i].front().isSurrogate();
        const auto choices = beginsWord ? tokens.writtenFrom(parts[i]) : tokens.written(parts[i]);
        std::vector<NamePattern> longer;
        for (const NamePattern &pattern : patterns) {
            for (const NameTokens::Token token : choices) {
                longer.push_back(pattern);
                longer.back().push_back({token, token});
            }
        }
        longer.resize(std::min(longer.size(), mostPatterns));
        patterns = std::move(longer);
    }
    return patterns;
}

} // namespace

std::vector<NamePattern> namePatterns(QStringView text, const NameTokens &tokens)
{
    const QString folded = foldedName(text);
    const std::string pinyin = pinyinOf(folded);
    return pinyin.empty() ? writtenPatterns(folded, tokens) : PinyinReader(tokens, pinyin).take();
}

bool isEmptyNameText(QStringView text)
{
    const QString folded = foldedName(text);
    return std::all_of(folded.begin(), folded.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace vs
