// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vs
{

/// Sets of codes as bits: the first 31 different ones that come get a bit each, all others share
/// one. The shipped tables have at most 24 codes; what a station adds or writes in words comes
/// seldom.
class CodeBits final
{
public:
    /// Of codes each between commas, as the file keeps them: `,01,05,`.
    quint32 of(std::string_view codes);

    /// The bit of one code: nothing set when nobody has it, none when it shares its bit.
    std::optional<quint32> bit(std::string_view code) const;

private:
    static constexpr int most = 31;
    static constexpr quint32 others = 1U << most;

    /// So that a view is looked up without a copy.
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_bits;
};

} // namespace vs
