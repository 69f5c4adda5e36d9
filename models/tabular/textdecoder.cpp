// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/textdecoder.h"

#include "models/tabular/sheeterrors.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

namespace vs
{

namespace
{

constexpr qsizetype pieceBytes = 256 * 1024;

bool startsAsUtf16(QByteArrayView bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

/// Length of `bytes` without a UTF-8 character that is cut at their end.
qsizetype wholeCharacters(QByteArrayView bytes)
{
    constexpr qsizetype longest = 4;
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - longest);
    for (qsizetype at = bytes.size() - 1; at >= first; --at) {
        const auto byte = uchar(bytes[at]);
        if ((byte & 0xc0) == 0x80)
            continue;
        const qsizetype size = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        return at + size > bytes.size() ? at : bytes.size();
    }
    return bytes.size();
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
        QString text(bytes.size() + 8, Qt::Uninitialized); // also what waits from before
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

TextDecoder::TextDecoder(ByteSource &bytes, TextEncoding encoding)
    : m_bytes(bytes)
    , m_piece(pieceBytes, Qt::Uninitialized)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        m_converter = std::make_unique<Utf8Converter>();
        break;
    case TextEncoding::Utf16:
        m_converter = std::make_unique<IcuConverter>("UTF-16");
        break;
    case TextEncoding::Gb18030:
        m_converter = std::make_unique<IcuConverter>("gb18030");
        break;
    }
}

TextDecoder::~TextDecoder() = default;

Result<std::optional<QString>> TextDecoder::next()
{
    if (m_ended)
        return std::optional<QString>();
    const auto got = m_bytes.read(m_piece.data(), m_piece.size());
    if (!got)
        return got.error();
    m_ended = *got == 0;
    auto text = m_converter->decode(QByteArrayView(m_piece).first(*got), m_ended);
    if (!text)
        return SheetErrors::wrongEncoding();
    return text;
}

Result<TextEncoding> detectEncoding(ByteSource &bytes)
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    qsizetype kept = 0; // the beginning of a character that the last piece cut
    bool first = true;
    while (true) {
        const auto got = bytes.read(piece.data() + kept, piece.size() - kept);
        if (!got)
            return got.error();
        QByteArrayView view = QByteArrayView(piece).first(kept + *got);
        if (std::exchange(first, false) && startsAsUtf16(view))
            return TextEncoding::Utf16;
        const QByteArrayView whole = *got == 0 ? view : view.first(wholeCharacters(view));
        if (!whole.isValidUtf8())
            return TextEncoding::Gb18030;
        if (*got == 0)
            return TextEncoding::Utf8;
        kept = view.size() - whole.size();
        std::memmove(piece.data(), whole.end(), size_t(kept));
    }
}

} // namespace vs
