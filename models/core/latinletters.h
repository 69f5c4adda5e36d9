// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace vs
{

/// How ICU writes a single character in small ASCII letters and digits: Han characters in pinyin
/// without tones (ü as v), accented letters without accents. The first Han character reads ICU's
/// rules for them, some 0.1 s. Not to be shared between threads.
class LatinLetters final
{
public:
    LatinLetters();
    ~LatinLetters();
    Q_DISABLE_COPY_MOVE(LatinLetters)

    /// Empty when ICU knows no reading.
    QByteArray of(char32_t character);

private:
    class Rules;

    std::unique_ptr<Rules> m_han;
    std::unique_ptr<Rules> m_latin;
};

} // namespace vs
