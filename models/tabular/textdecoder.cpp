// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/textdecoder.h"

#include "models/tabular/sheeterrors.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

namespace vs
{

namespace
{

constexpr qsizetype pieceBytes = 1024 * 1024;

bool startsAsUtf16(QByteArrayView bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

} // namespace

class TextDecoder::Converter
{
public:
    virtual ~Converter() = default;
    /// Nothing when the bytes are invalid; a character cut by the end of `bytes` waits for more.
    virtual std::optional<QString> decode(QByteArrayView bytes, bool last) = 0;
};

class TextDecoder::Utf8Converter final : public Converter
{
public:
    std::optional<QString> decode(QByteArrayView bytes, bool) override
    {
        return m_decoder.decode(bytes);
    }

private:
    QStringDecoder m_decoder{QStringConverter::Utf8};
};

class TextDecoder::IcuConverter final : public Converter
{
public:
    explicit IcuConverter(const char *name)
        : m_converter(ucnv_open(name, &m_status), &ucnv_close)
    {
        ucnv_setToUCallBack(
            m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &m_status);
    }
    std::optional<QString> decode(QByteArrayView bytes, bool last) override
    {
        QString text(bytes.size() + 8, Qt::Uninitialized);
        auto *target = reinterpret_cast<UChar *>(text.data());
        const UChar *begin = target;
        const char *source = bytes.data();
        ucnv_toUnicode(m_converter.get(), &target, begin + text.size(), &source,
            source + bytes.size(), nullptr, last, &m_status);
        if (U_FAILURE(m_status))
            return std::nullopt;
        text.truncate(target - begin);
        return text;
    }

private:
    UErrorCode m_status = U_ZERO_ERROR;
    std::unique_ptr<UConverter, decltype(&ucnv_close)> m_converter;
};

TextDecoder::TextDecoder(QByteArrayView bytes)
    : m_rest(bytes)
{
    if (startsAsUtf16(bytes))
        m_converter = std::make_unique<IcuConverter>("UTF-16");
    else if (bytes.isValidUtf8())
        m_converter = std::make_unique<Utf8Converter>();
    else
        m_converter = std::make_unique<IcuConverter>("gb18030");
}

TextDecoder::~TextDecoder() = default;

Result<std::optional<QString>> TextDecoder::next()
{
    if (m_rest.isEmpty())
        return std::optional<QString>();
    const QByteArrayView piece = m_rest.first(std::min(pieceBytes, m_rest.size()));
    m_rest = m_rest.sliced(piece.size());
    auto text = m_converter->decode(piece, m_rest.isEmpty());
    if (!text)
        return SheetErrors::wrongEncoding();
    return text;
}

} // namespace vs
