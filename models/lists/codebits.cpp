// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/codebits.h"

namespace vs
{

quint32 CodeBits::of(std::string_view codes)
{
    quint32 bits = 0;
    std::size_t from = 0;
    while (from < codes.size()) {
        const std::size_t end = std::min(codes.find(',', from), codes.size());
        const std::string_view code = codes.substr(from, end - from);
        from = end + 1;
        if (code.empty())
            continue;
        auto known = m_bits.find(code);
        if (known == m_bits.end() && m_bits.size() < most)
            known = m_bits.emplace(code, 1U << m_bits.size()).first;
        bits |= known == m_bits.end() ? others : known->second;
    }
    return bits;
}

std::optional<quint32> CodeBits::bit(std::string_view code) const
{
    if (const auto known = m_bits.find(code); known != m_bits.end())
        return known->second;
    if (m_bits.size() < most)
        return 0;
    return {};
}

} // namespace vs
