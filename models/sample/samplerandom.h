// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace vs
{

/// The same numbers from the same seed everywhere; the distributions of the standard library may
/// differ from one library to the next.
class SampleRandom final
{
public:
    explicit SampleRandom(quint64 seed)
        : m_engine(seed)
    {
    }

    /// 0 ≤ result < 1
    double real() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }
    /// least ≤ result ≤ most
    int between(int least, int most)
    {
        return least + static_cast<int>(real() * (most - least + 1));
    }
    bool chance(double probability) { return real() < probability; }

    template <typename List>
    const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(real() * static_cast<double>(list.size()))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace vs
