// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/printfont.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QFont PrintFont::font() const
{
    QFont font;
    font.setFamilies(serif ? QStringList{u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s,
                         u"STZhongsong"_s, u"SimSun"_s, u"serif"_s}
                           : QStringList{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
                               u"Microsoft YaHei"_s, u"SimHei"_s, u"sans-serif"_s});
    font.setPixelSize(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Ligatures and the digits made for Latin text would have no Unicode value in a PDF.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setLetterSpacing(QFont::AbsoluteSpacing, size * spacing);
    return font;
}

} // namespace vs
