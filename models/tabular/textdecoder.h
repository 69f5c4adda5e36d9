// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/bytesource.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace vs
{

enum class TextEncoding {
    Utf8,
    Utf16, ///< with its byte order mark
    Gb18030,
};

/// UTF-16 by its byte order mark, else UTF-8 if all bytes are valid UTF-8, else GB18030, which is
/// what Chinese Excel writes as CSV. Errors of the source.
Result<TextEncoding> detectEncoding(ByteSource &bytes);

/// Decodes a text file piece by piece.
class TextDecoder final
{
public:
    /// `bytes` must outlive the decoder.
    TextDecoder(ByteSource &bytes, TextEncoding encoding);
    ~TextDecoder();

    /// The next piece, at most about a quarter of a million characters; nothing at the end.
    /// `sheet_encoding` when the bytes are not what they seemed: no character is ever replaced
    /// silently.
    Result<std::optional<QString>> next();

private:
    class Converter;
    class Utf8Converter; ///< for bytes known to be valid
    class IcuConverter;

    ByteSource &m_bytes;
    QByteArray m_piece;
    bool m_ended = false;
    std::unique_ptr<Converter> m_converter;
};

} // namespace vs
