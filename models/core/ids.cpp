// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ids.h"

#include <algorithm>
#include <chrono>

namespace vs
{

namespace
{

constexpr qint64 epoch2020Ms = 1'577'836'800'000;
constexpr int siteBits = 12;
constexpr int counterBits = 10;

qint64 ticksNow()
{
    using namespace std::chrono;
    const auto now = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    return (now - epoch2020Ms) << counterBits;
}

} // namespace

IdGenerator::IdGenerator(int site)
    : m_site(std::clamp(site, 0, (1 << siteBits) - 1))
    , m_last(ticksNow())
{
}

qint64 IdGenerator::next()
{
    // More than 1,024 ids in a millisecond borrow from the next one: a bulk import runs a little
    // ahead of the clock instead of waiting for it.
    qint64 last = m_last.load(std::memory_order_relaxed);
    qint64 tick = 0;
    do {
        tick = std::max(last + 1, ticksNow());
    } while (!m_last.compare_exchange_weak(last, tick, std::memory_order_relaxed));
    const qint64 milliseconds = tick >> counterBits;
    const qint64 counter = tick & ((1 << counterBits) - 1);
    return (milliseconds << (siteBits + counterBits)) | (m_site << counterBits) | counter;
}

} // namespace vs
