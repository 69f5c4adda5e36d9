// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/namescan.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace vs
{

namespace
{

using Token = NameTokens::Token;
constexpr std::size_t lanes = 8;
constexpr std::size_t stride = 4 * lanes; ///< asking four together whether any fits is cheaper
/// The compiler's own vectors: SSE2 on a PC, NEON on ARM.
using Lanes = Token __attribute__((vector_size(lanes * sizeof(Token))));

Lanes all(Token token)
{
    Lanes filled;
    for (std::size_t i = 0; i < lanes; ++i)
        filled[i] = token;
    return filled;
}

/// Which of eight neighbours are in a range.
class RangeTest final
{
public:
    explicit RangeTest(NameTokens::Range range)
        : m_first(all(range.first))
        , m_width(all(static_cast<Token>(range.last - range.first)))
    {
    }

    auto operator()(const Token *at) const
    {
        Lanes tokens;
        std::memcpy(&tokens, at, sizeof tokens);
        return (tokens - m_first) <= m_width;
    }

private:
    Lanes m_first;
    Lanes m_width;
};

template <typename Mask>
bool any(Mask mask)
{
    std::array<quint64, 2> halves;
    std::memcpy(halves.data(), &mask, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

} // namespace

NameScan::NameScan(NamePattern pattern, std::size_t rarest, std::size_t next)
    : m_pattern(std::move(pattern))
    , m_rarest(rarest)
    , m_next(next)
{
}

bool NameScan::fits(const Token *at) const
{
    for (const NameTokens::Range range : m_pattern) {
        if (*at < range.first || *at > range.last)
            return false;
        ++at;
    }
    return true;
}

std::size_t NameScan::find(std::span<const Token> text, std::size_t from, std::size_t end) const
{
    if (text.size() < nameScanPadding)
        return npos;
    end = std::min(end, text.size() - nameScanPadding);
    const RangeTest rarest(m_pattern[m_rarest]);
    const RangeTest next(m_pattern[m_next]);
    const auto both
        = [&](const Token *here) { return rarest(here + m_rarest) & next(here + m_next); };
    for (std::size_t at = from; at < end; at += stride) {
        const Token *here = text.data() + at;
        if (!any(both(here) | both(here + lanes) | both(here + 2 * lanes) | both(here + 3 * lanes)))
            continue;
        for (std::size_t i = 0; i < stride; ++i) {
            if (fits(here + i))
                return at + i;
        }
    }
    return npos;
}

} // namespace vs
