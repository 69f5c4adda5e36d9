// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/pdftextdevice.h"

#include <QString>

namespace vs
{
namespace
{

const QByteArrayView MapStart = "/CIDInit /ProcSet findresource begin";

/// Radicals that fonts draw with the glyph of an ideograph, and those ideographs. The block of
/// Kangxi radicals needs no list, as its characters have compatibility mappings.
constexpr QStringView Radicals
    = u"⺂⺃⺅⺉⺎⺏⺐⺒⺓⺔⺕⺖⺘⺙⺛⺞⺠⺡⺣⺤⺦⺨⺫⺭⺯⺰⺱⺲⺹⺺⺾⻁⻂⻃⻅⻆⻈⻉⻋⻌⻐⻑⻒⻓⻔"
      u"⻖⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻮⻯⻰⻱⻲⼾";
constexpr QStringView Ideographs
    = u"乛乚亻刂兀尣尢巳幺彑彐忄扌攵旡歺民氵灬爫丬犭罒礻糹纟罓罒耂肀艹虎衤覀见角讠贝车辶钅長镸长门"
      u"阝青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐齿竜龙龜亀户";
static_assert(Radicals.size() == Ideographs.size());

char16_t meant(char16_t character)
{
    if (character == u'\t')
        return u' ';
    if (character < 0x2E80 || character > 0x2FDF)
        return character;
    if (const qsizetype i = Radicals.indexOf(QChar(character)); i >= 0)
        return Ideographs.at(i).unicode();
    return QString(QChar(character)).normalized(QString::NormalizationForm_KC).at(0).unicode();
}

} // namespace

PdfTextDevice::PdfTextDevice(QIODevice &target)
    : m_target(target)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 PdfTextDevice::readData(char *, qint64)
{
    return -1;
}

qint64 PdfTextDevice::writeData(const char *data, qint64 size)
{
    if (!QByteArrayView(data, size).startsWith(MapStart))
        return m_target.write(data, size);
    return m_target.write(correctedTextMap(QByteArray(data, size)));
}

QByteArray correctedTextMap(QByteArray map)
{
    // Characters stand in square brackets, as <2EE2>; outside of them are numbers of glyphs.
    bool inside = false;
    for (qsizetype i = 0; i + 5 < map.size(); ++i) {
        if (map.at(i) == '[' || map.at(i) == ']')
            inside = map.at(i) == '[';
        if (!inside || map.at(i) != '<')
            continue;
        const char16_t character = map.sliced(i + 1, 4).toUShort(nullptr, 16);
        if (const char16_t better = meant(character); better != character)
            map.replace(i + 1, 4, QByteArray::number(better, 16).rightJustified(4, '0').toUpper());
    }
    return map;
}

} // namespace vs
