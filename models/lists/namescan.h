// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/namepatterns.h"

#include <span>

namespace vs
{

/// Behind the last name there must be as many tokens `none`, so that a run may read past it.
constexpr std::size_t nameScanPadding = 96;

/// Runs over names, eight tokens at a time.
class NameScan final
{
public:
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    /// `rarest` and `next` are the places within the pattern that most names fail at.
    NameScan(NamePattern pattern, std::size_t rarest, std::size_t next);

    /// The first place from `from` on where the pattern fits, if there is one before `end`; a
    /// little behind it may be found too. `text` includes the padding.
    std::size_t find(
        std::span<const NameTokens::Token> text, std::size_t from, std::size_t end) const;
    bool fits(const NameTokens::Token *at) const;

private:
    NamePattern m_pattern;
    std::size_t m_rarest;
    std::size_t m_next;
};

} // namespace vs
