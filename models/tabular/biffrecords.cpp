// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/biffrecords.h"

#include "models/tabular/sheeterrors.h"

#include <QHash>
#include <QtEndian>

#include <array>

namespace vs::biff
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr quint8 wideFlag = 0x01;
constexpr quint8 extendedFlag = 0x04;
constexpr quint8 richFlag = 0x08;

/// Goes through the parts of a continued record. Where a text is cut, the next part begins with
/// the width of its characters anew.
class Parts final
{
public:
    explicit Parts(const std::vector<QByteArray> &parts)
        : m_parts(parts)
    {
    }

    bool atEnd()
    {
        while (m_part < m_parts.size() && m_at >= m_parts[m_part].size()) {
            ++m_part;
            m_at = 0;
        }
        return m_part >= m_parts.size();
    }
    quint32 number(int bytes)
    {
        quint32 value = 0;
        for (int i = 0; i < bytes && !atEnd(); ++i)
            value |= quint32(uchar(m_parts[m_part][m_at++])) << (8 * i);
        return value;
    }
    void skip(qint64 bytes)
    {
        while (bytes > 0 && !atEnd()) {
            const qint64 here = std::min<qint64>(bytes, m_parts[m_part].size() - m_at);
            m_at += here;
            bytes -= here;
        }
    }
    QString characters(quint32 count, bool wide)
    {
        QString text;
        while (count > 0) {
            const bool cut = m_part < m_parts.size() && m_at >= m_parts[m_part].size();
            if (atEnd())
                break;
            if (cut)
                wide = number(1) & wideFlag;
            const int size = wide ? 2 : 1;
            const qsizetype here
                = std::min<qsizetype>(count, (m_parts[m_part].size() - m_at) / size);
            if (here == 0) {
                m_at = m_parts[m_part].size();
                continue;
            }
            const char *bytes = m_parts[m_part].constData() + m_at;
            for (qsizetype i = 0; i < here; ++i)
                text += QChar(wide ? qFromLittleEndian<quint16>(bytes + 2 * i) : uchar(bytes[i]));
            m_at += here * size;
            count -= quint32(here);
        }
        return text;
    }

private:
    const std::vector<QByteArray> &m_parts;
    size_t m_part = 0;
    qsizetype m_at = 0;
};

template <typename Number>
Number numberAt(const QByteArray &data, qsizetype at)
{
    return at + qsizetype(sizeof(Number)) <= data.size()
        ? qFromLittleEndian<Number>(data.constData() + at)
        : Number(0);
}

} // namespace

quint8 Record::u8(qsizetype at) const
{
    return numberAt<quint8>(data, at);
}

quint16 Record::u16(qsizetype at) const
{
    return numberAt<quint16>(data, at);
}

quint32 Record::u32(qsizetype at) const
{
    return numberAt<quint32>(data, at);
}

double Record::real(qsizetype at) const
{
    const auto bits = numberAt<quint64>(data, at);
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

/// False when the stream ends before the first byte, `sheet_damaged` when it ends after it.
Result<bool> Records::fill(char *target, qsizetype size)
{
    qsizetype filled = 0;
    while (filled < size) {
        const auto got = m_source.read(target + filled, size - filled);
        if (!got)
            return got.error();
        if (*got == 0) {
            if (filled > 0)
                return SheetErrors::damaged();
            return size == 0;
        }
        filled += *got;
    }
    m_at += size;
    return true;
}

Result<void> Records::skipTo(quint32 position)
{
    std::array<char, 4096> passed;
    while (m_at < qint64(position)) {
        const auto done = fill(
            passed.data(), std::min<qint64>(qint64(position) - m_at, qsizetype(passed.size())));
        if (!done)
            return done.error();
        if (!*done)
            return SheetErrors::damaged();
    }
    return m_at == qint64(position) ? Result<void>() : Result<void>(SheetErrors::damaged());
}

Result<Record> Records::next()
{
    Record record;
    std::array<char, 4> head;
    const auto headed = fill(head.data(), head.size());
    if (!headed)
        return headed.error();
    if (!*headed)
        return Record{EndOfPart, {}};
    record.type = qFromLittleEndian<quint16>(head.data());
    record.data.resize(qFromLittleEndian<quint16>(head.data() + 2));
    const auto filled = fill(record.data.data(), record.data.size());
    if (!filled)
        return filled.error();
    if (!*filled)
        return SheetErrors::damaged();
    return record;
}

QString text(const Record &record, qsizetype &at, bool wideCount)
{
    const quint32 count = wideCount ? record.u16(at) : record.u8(at);
    at += wideCount ? 2 : 1;
    const std::vector<QByteArray> parts{record.data.mid(std::min(at, record.data.size()))};
    Parts reader(parts);
    const quint32 flags = reader.number(1);
    if (flags & richFlag)
        reader.skip(2);
    if (flags & extendedFlag)
        reader.skip(4);
    return reader.characters(count, flags & wideFlag);
}

SharedStrings sharedTexts(const std::vector<QByteArray> &parts)
{
    SharedStrings texts;
    Parts reader(parts);
    reader.number(4); // uses of all texts
    const quint32 count = reader.number(4);
    for (quint32 i = 0; i < count && !reader.atEnd(); ++i) {
        const quint32 length = reader.number(2);
        const quint32 flags = reader.number(1);
        const quint32 runs = flags & richFlag ? reader.number(2) : 0;
        const quint32 extended = flags & extendedFlag ? reader.number(4) : 0;
        const QByteArray utf8 = reader.characters(length, flags & wideFlag).trimmed().toUtf8();
        texts.add({utf8.constData(), size_t(utf8.size())});
        reader.skip(4LL * runs + extended);
    }
    return texts;
}

double unpackedNumber(quint32 rk)
{
    double value = 0;
    if (rk & 2) {
        value = qint32(rk) >> 2;
    } else {
        const quint64 bits = quint64(rk & 0xfffffffcU) << 32;
        std::memcpy(&value, &bits, sizeof value);
    }
    return rk & 1 ? value / 100 : value;
}

QString errorText(int code)
{
    static const QHash<int, QString> texts{{0x00, u"#NULL!"_s}, {0x07, u"#DIV/0!"_s},
        {0x0f, u"#VALUE!"_s}, {0x17, u"#REF!"_s}, {0x1d, u"#NAME?"_s}, {0x24, u"#NUM!"_s}};
    return texts.value(code, u"#N/A"_s);
}

} // namespace vs::biff
