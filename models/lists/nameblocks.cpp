// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/nameblocks.h"

#include <bit>

namespace vs
{

namespace
{

constexpr std::size_t bitsPerWord = 64;

} // namespace

std::size_t NameBlocks::Set::from(std::size_t block) const
{
    std::size_t word = block / bitsPerWord;
    if (word >= m_bits.size())
        return none;
    quint64 bits = m_bits[word] & (~quint64(0) << block % bitsPerWord);
    while (bits == 0) {
        if (++word == m_bits.size())
            return none;
        bits = m_bits[word];
    }
    return word * bitsPerWord + static_cast<std::size_t>(std::countr_zero(bits));
}

NameBlocks::NameBlocks(std::span<const NameTokens::Token> text, std::size_t tokens)
    : m_words(text.size() / size / bitsPerWord + 1)
    , m_bits((tokens + 1) * m_words, 0)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t block = at / size;
        m_bits[text[at] * m_words + block / bitsPerWord] |= quint64(1) << block % bitsPerWord;
    }
}

std::vector<quint64> NameBlocks::with(NameTokens::Range range) const
{
    std::vector<quint64> blocks(m_words, 0);
    for (std::size_t token = range.first; token <= range.last; ++token) {
        for (std::size_t word = 0; word < m_words; ++word)
            blocks[word] |= m_bits[token * m_words + word];
    }
    return blocks;
}

NameBlocks::Set NameBlocks::with(const NamePattern &pattern, std::size_t place) const
{
    std::vector<quint64> blocks = with(pattern[place]);
    for (std::size_t other = 0; other < pattern.size(); ++other) {
        if (other == place)
            continue;
        const std::vector<quint64> near = with(pattern[other]);
        for (std::size_t word = 0; word < m_words; ++word) {
            const quint64 before = word > 0 ? near[word - 1] >> (bitsPerWord - 1) : 0;
            const quint64 after = word + 1 < m_words ? near[word + 1] << (bitsPerWord - 1) : 0;
            blocks[word] &= near[word] | near[word] << 1 | near[word] >> 1 | before | after;
        }
    }
    return Set(std::move(blocks));
}

} // namespace vs
