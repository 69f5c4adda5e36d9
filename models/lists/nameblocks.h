// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/namepatterns.h"
#include "models/lists/nametokens.h"

#include <limits>
#include <span>
#include <vector>

namespace vs
{

/// Which tokens stand in which block of a long text, one bit each, so that blocks without what is
/// looked for are passed over.
class NameBlocks final
{
public:
    static constexpr std::size_t size = 4096; ///< tokens of the text
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    /// Some blocks of the text.
    class Set final
    {
    public:
        explicit Set(std::vector<quint64> bits)
            : m_bits(std::move(bits))
        {
        }

        /// The first of them at or behind this one, or none.
        std::size_t from(std::size_t block) const;

    private:
        std::vector<quint64> m_bits;
    };

    NameBlocks() = default;
    /// `tokens` is how many different ones there are.
    NameBlocks(std::span<const NameTokens::Token> text, std::size_t tokens);

    /// Where the token at `place` of the pattern stands, and all others in the same block or next
    /// to it.
    Set with(const NamePattern &pattern, std::size_t place) const;

private:
    std::vector<quint64> with(NameTokens::Range range) const;

    std::size_t m_words = 0;     ///< of bits, for one token
    std::vector<quint64> m_bits; ///< by token
};

} // namespace vs
