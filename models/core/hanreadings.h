// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

namespace vs
{

/// Small ASCII letters; `zhuang` is the longest syllable of pinyin.
struct Reading {
    std::array<char, 7> letters{};
    quint8 size = 0;

    /// What does not fit is left out.
    static constexpr Reading of(std::string_view text)
    {
        Reading reading;
        for (const char c : text.substr(0, reading.letters.size()))
            reading.letters[reading.size++] = c;
        return reading;
    }
};

constexpr char32_t firstCommonHan = 0x3400;
constexpr char32_t lastCommonHan = 0x9fff;

/// The ideographs of the basic plane from `firstCommonHan` on as they are read in given names. Made
/// by readings/makereadings.cpp when the program is built.
extern const std::array<Reading, lastCommonHan - firstCommonHan + 1> hanReadings;

} // namespace vs
