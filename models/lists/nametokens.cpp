// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/nametokens.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace vs
{

namespace
{

constexpr std::size_t characters = 0x10000; // of one code unit
constexpr std::size_t mostTokens = std::numeric_limits<NameTokens::Token>::max() - 1;

} // namespace

NameTokens::NameTokens()
    : m_byCharacter(characters, none)
{
}

NameTokens::Token *NameTokens::firstWritten(QStringView text)
{
    return text.size() == 1 ? &m_byCharacter[text.front().unicode()] : &m_byWord[text.toString()];
}

NameTokens::Token NameTokens::put(QStringView text, std::string_view reading)
{
    Token *first = firstWritten(text);
    for (Token token = *first; token != none; token = m_entries[token - 1].sameText) {
        if (m_entries[token - 1].reading == reading)
            return token;
    }
    if (m_entries.size() == mostTokens)
        return none;
    const QByteArray letters = QByteArray::fromRawData(reading.data(), qsizetype(reading.size()));
    m_entries.push_back(
        {text.toString(), std::string(reading), letters.toLower().toStdString(), *first});
    *first = static_cast<Token>(m_entries.size());
    return *first;
}

void NameTokens::link(Token token)
{
    Entry &entry = m_entries[token - 1];
    Token *first = firstWritten(entry.text);
    entry.sameText = *first;
    *first = token;
}

std::vector<NameTokens::Token> NameTokens::arrange()
{
    if (m_arranged == m_entries.size())
        return {};
    std::vector<std::size_t> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        const Entry &one = m_entries[a];
        const Entry &other = m_entries[b];
        return one.letters != other.letters ? one.letters < other.letters : one.text < other.text;
    });
    std::vector<Token> renumbered(m_entries.size() + 1, none);
    std::vector<Entry> sorted;
    sorted.reserve(m_entries.size());
    for (const std::size_t old : order) {
        sorted.push_back(std::move(m_entries[old]));
        renumbered[old + 1] = static_cast<Token>(sorted.size());
    }
    m_entries = std::move(sorted);
    std::fill(m_byCharacter.begin(), m_byCharacter.end(), none);
    m_byWord.clear();
    for (std::size_t token = 1; token <= m_entries.size(); ++token)
        link(static_cast<Token>(token));
    m_arranged = m_entries.size();
    return renumbered;
}

NameTokens::Range NameTokens::readAs(std::string_view letters) const
{
    const auto from = std::lower_bound(m_entries.begin(), m_entries.end(), letters,
        [](const Entry &entry, std::string_view wanted) { return entry.letters < wanted; });
    auto end = from;
    while (end != m_entries.end() && end->letters == letters)
        ++end;
    return {static_cast<Token>(from - m_entries.begin() + 1),
        static_cast<Token>(end - m_entries.begin())};
}

NameTokens::Range NameTokens::readFrom(std::string_view start) const
{
    const auto from = std::lower_bound(m_entries.begin(), m_entries.end(), start,
        [](const Entry &entry, std::string_view wanted) { return entry.letters < wanted; });
    const auto end = std::partition_point(from, m_entries.end(),
        [start](const Entry &entry) { return std::string_view(entry.letters).starts_with(start); });
    return {static_cast<Token>(from - m_entries.begin() + 1),
        static_cast<Token>(end - m_entries.begin())};
}

std::vector<NameTokens::Token> NameTokens::written(QStringView text) const
{
    std::vector<Token> tokens;
    Token token = text.size() == 1 ? m_byCharacter[text.front().unicode()]
                                   : m_byWord.value(text.toString(), none);
    for (; token != none; token = m_entries[token - 1].sameText)
        tokens.push_back(token);
    return tokens;
}

std::vector<NameTokens::Token> NameTokens::writtenFrom(QStringView start) const
{
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].text.startsWith(start))
            tokens.push_back(static_cast<Token>(i + 1));
    }
    return tokens;
}

} // namespace vs
