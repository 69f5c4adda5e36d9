// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/namepatterns.h"
#include "models/lists/nametokens.h"

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace vs
{

/// What stands in which block of neighbouring names, so that blocks without what is looked for are
/// passed over. Every token has a row of bits, one for each block. Grams are two readings, or two
/// or three initials, that follow one another: too many for rows of their own, so each has two of
/// those that all share, and a block is run through in vain where others have set both.
class NameBlocks final
{
public:
    static constexpr std::size_t size = 256; ///< names
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    NameBlocks() = default;
    /// `starts` are the places of the names in the text.
    NameBlocks(const NameTokens &tokens, std::span<const quint32> starts,
        std::span<const NameTokens::Token> text);

    /// The blocks that may have a name with the pattern, worked out as one goes on.
    class Finder;

private:
    struct Sound {
        quint16 reading = 0; ///< numbers that sort as the readings do
        quint8 initial = 0;
    };
    using Gram = quint64; ///< its hash
    using Word = quint64; ///< bits of 64 blocks

    void put(const NameTokens::Token *name, std::size_t block);
    /// None when the tokens have several.
    std::optional<quint8> initial(NameTokens::Range range) const;

    std::vector<Sound> m_sounds; ///< by token
    std::size_t m_rows = 0;      ///< of bits: the tokens', then those that grams share
    std::vector<Word> m_bits;    ///< by 64 blocks, then by row
};

class NameBlocks::Finder final
{
public:
    Finder(const NameBlocks &blocks, const NamePattern &pattern);

    /// The first at or behind this one, or none.
    std::size_t from(std::size_t block);

private:
    using AnyOf = std::vector<Gram>;

    void addReadings(NameTokens::Range one, NameTokens::Range next);
    void addInitials(std::span<const NameTokens::Range> pattern);
    Word word(std::size_t group) const;

    const NameBlocks &m_blocks;
    const NamePattern m_pattern;
    std::vector<AnyOf> m_grams; ///< of each at least one has to be there
    std::size_t m_group = none; ///< that m_word is of
    Word m_word = 0;
};

} // namespace vs
