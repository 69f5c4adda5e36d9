// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/nameblocks.h"

#include <algorithm>
#include <bit>

namespace vs
{

namespace
{

constexpr std::size_t blocksPerWord = 64;
constexpr int sharedBits = 11;
constexpr std::size_t sharedRows = std::size_t(1) << sharedBits;
constexpr int mostReadings = 8; ///< any of more than these is in nearly every block

quint64 hash(quint64 key)
{
    return key * 0x9e3779b97f4a7c15; // Fibonacci hashing: the upper bits count
}

quint64 readings(quint16 one, quint16 next)
{
    return hash(quint64(1) << 32 | quint64(one) << 16 | next);
}

quint64 initials(quint8 one, quint8 next, quint8 third = 0)
{
    return hash(quint64(one) << 16 | quint64(next) << 8 | third);
}

std::size_t firstRow(quint64 gram)
{
    return gram >> (64 - sharedBits);
}

std::size_t secondRow(quint64 gram)
{
    return (gram >> (64 - 2 * sharedBits)) % sharedRows;
}

} // namespace

NameBlocks::NameBlocks(const NameTokens &tokens, std::span<const quint32> starts,
    std::span<const NameTokens::Token> text)
    : m_sounds(tokens.size() + 1)
    , m_rows(m_sounds.size() + sharedRows)
{
    for (std::size_t token = 1; token < m_sounds.size(); ++token) {
        const auto reading = tokens.letters(static_cast<NameTokens::Token>(token));
        const bool isNew
            = token == 1 || reading != tokens.letters(static_cast<NameTokens::Token>(token - 1));
        m_sounds[token].reading
            = static_cast<quint16>(m_sounds[token - 1].reading + (isNew ? 1 : 0));
        m_sounds[token].initial = reading.empty() ? 0 : static_cast<quint8>(reading.front());
    }
    m_bits.resize((starts.size() / size / blocksPerWord + 1) * m_rows);
    for (std::size_t row = 0; row < starts.size(); ++row)
        put(&text[starts[row]], row / size);
}

void NameBlocks::put(const NameTokens::Token *name, std::size_t block)
{
    Word *tokens = &m_bits[block / blocksPerWord * m_rows];
    Word *shared = tokens + m_sounds.size();
    const Word bit = Word(1) << block % blocksPerWord;
    const auto putGram = [shared, bit](Gram gram) {
        shared[firstRow(gram)] |= bit;
        shared[secondRow(gram)] |= bit;
    };
    for (; *name != NameTokens::none; ++name) {
        tokens[*name] |= bit;
        if (name[1] == NameTokens::none)
            return;
        const Sound one = m_sounds[name[0]];
        const Sound next = m_sounds[name[1]];
        putGram(readings(one.reading, next.reading));
        putGram(initials(one.initial, next.initial));
        if (name[2] != NameTokens::none)
            putGram(initials(one.initial, next.initial, m_sounds[name[2]].initial));
    }
}

std::optional<quint8> NameBlocks::initial(NameTokens::Range range) const
{
    const quint8 first = m_sounds[range.first].initial;
    return first == m_sounds[range.last].initial ? std::optional(first) : std::nullopt;
}

NameBlocks::Finder::Finder(const NameBlocks &blocks, const NamePattern &pattern)
    : m_blocks(blocks)
    , m_pattern(pattern)
{
    for (std::size_t place = 0; place + 1 < pattern.size(); ++place) {
        addReadings(pattern[place], pattern[place + 1]);
        addInitials(std::span(pattern).subspan(place));
    }
}

void NameBlocks::Finder::addReadings(NameTokens::Range one, NameTokens::Range next)
{
    const auto &sounds = m_blocks.m_sounds;
    const int ones = sounds[one.last].reading - sounds[one.first].reading + 1;
    const int nexts = sounds[next.last].reading - sounds[next.first].reading + 1;
    if (ones * nexts > mostReadings)
        return;
    AnyOf grams;
    for (int i = 0; i < ones; ++i) {
        for (int j = 0; j < nexts; ++j)
            grams.push_back(readings(static_cast<quint16>(sounds[one.first].reading + i),
                static_cast<quint16>(sounds[next.first].reading + j)));
    }
    m_grams.push_back(std::move(grams));
}

/// Those at the start of what is left of the pattern.
void NameBlocks::Finder::addInitials(std::span<const NameTokens::Range> pattern)
{
    const auto one = m_blocks.initial(pattern[0]);
    const auto next = m_blocks.initial(pattern[1]);
    if (!one || !next)
        return;
    m_grams.push_back({initials(*one, *next)});
    if (const auto third = pattern.size() > 2 ? m_blocks.initial(pattern[2]) : std::nullopt)
        m_grams.push_back({initials(*one, *next, *third)});
}

NameBlocks::Word NameBlocks::Finder::word(std::size_t group) const
{
    const Word *tokens = &m_blocks.m_bits[group * m_blocks.m_rows];
    const Word *shared = tokens + m_blocks.m_sounds.size();
    Word all = ~Word(0);
    for (const AnyOf &grams : m_grams) {
        Word any = 0;
        for (const Gram gram : grams)
            any |= shared[firstRow(gram)] & shared[secondRow(gram)];
        all &= any;
    }
    for (const NameTokens::Range range : m_pattern) {
        Word any = 0;
        for (std::size_t token = range.first; token <= range.last; ++token)
            any |= tokens[token];
        all &= any;
    }
    return all;
}

std::size_t NameBlocks::Finder::from(std::size_t block)
{
    for (std::size_t group = block / blocksPerWord;
         group * m_blocks.m_rows < m_blocks.m_bits.size(); ++group) {
        if (group != m_group) {
            m_group = group;
            m_word = word(group);
        }
        const std::size_t passed = std::max(block, group * blocksPerWord) - group * blocksPerWord;
        if (const Word left = m_word & (~Word(0) << passed))
            return group * blocksPerWord + static_cast<std::size_t>(std::countr_zero(left));
    }
    return none;
}

} // namespace vs
