// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the table of hanreadings.h while the program is built, so that nobody waits for ICU's
// rules when a name is read:
//   makereadings FILE.cpp
#include "models/core/hanreadings.h"
#include "models/core/latinletters.h"
#include "models/core/namereadings.h"

#include <QFile>

#include <algorithm>

using namespace vs;

namespace
{

QByteArray readingInNames(LatinLetters &icu, char32_t character)
{
    const auto known = std::find_if(characterReadings.begin(), characterReadings.end(),
        [character](const CharacterReading &entry) { return entry.character == character; });
    if (known == characterReadings.end())
        return icu.of(character);
    return {known->pinyin.data(), static_cast<qsizetype>(known->pinyin.size())};
}

} // namespace

int main(int argc, char *argv[])
{
    LatinLetters icu;
    QByteArray text("#include \"models/core/hanreadings.h\"\n"
                    "using R = vs::Reading;\n"
                    "decltype(vs::hanReadings) vs::hanReadings{{\n");
    for (char32_t c = firstCommonHan; c <= lastCommonHan; ++c)
        text += "R::of(\"" + readingInNames(icu, c) + "\"),\n";
    text += "}};\n";
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? 0 : 1;
}
