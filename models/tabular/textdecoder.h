// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace vs
{

/// Decodes a text file piece by piece. The encoding: UTF-16 by its byte order mark, else UTF-8 if
/// all bytes are valid UTF-8, else GB18030, which is what Chinese Excel writes as CSV.
class TextDecoder final
{
public:
    explicit TextDecoder(QByteArrayView bytes);
    ~TextDecoder();

    /// The next piece, at most about a million characters; nothing at the end. `sheet_encoding`
    /// when the bytes are not what they seemed: no character is ever replaced silently.
    Result<std::optional<QString>> next();

private:
    class Converter;
    class Utf8Converter; ///< for bytes known to be valid
    class IcuConverter;

    QByteArrayView m_rest;
    std::unique_ptr<Converter> m_converter;
};

} // namespace vs
