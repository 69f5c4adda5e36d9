// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/bytesource.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vs
{

/// The attributes of an element by local name; valid until the lexer moves on.
class XmlAttributes final
{
public:
    /// Empty when there is none of that name.
    std::string_view operator[](std::string_view name) const;
    QString text(std::string_view name) const;

    /// What goes beyond the room is left out; the elements of sheets need far fewer.
    void add(std::string_view name, std::string_view value);
    void clear() { m_count = 0; }

private:
    struct Attribute {
        std::string_view name;
        std::string_view value;
        std::string decoded; ///< backs `value` when that held references
    };

    std::array<Attribute, 24> m_attributes;
    size_t m_count = 0;
};

/// Cuts UTF-8 XML of office packages into tokens, reading it piece by piece. Namespaces are left
/// out of names. Document types are refused: these packages have none, and entities of strangers
/// are a way to exhaust memory.
///
/// Why not a library: liborcus 0.17 ends the program by an assertion when a document is cut short;
/// QXmlStreamReader 6.4 alone takes 2.3 s for 180,000 rows × 10 cells, where a whole reading of
/// such a workbook with this lexer takes 0.8 s.
class XmlLexer final
{
public:
    enum class Token {
        Open,
        Text,   ///< a long text may come in several; references and characters stay whole
        Close,  ///< also follows an Open for `<a/>`
        End,    ///< of the outermost element; what follows does not count
        Broken, ///< see error()
    };

    static constexpr size_t maxDepth = 200; ///< sheets nest some ten deep

    /// `source` must outlive the lexer.
    explicit XmlLexer(ByteSource &source);

    Token next();
    /// Why the last token was Broken: `sheet_damaged`, `sheet_too_large`, or of the source.
    const Error &error() const { return *m_error; }

    std::string_view name() const { return m_name; } ///< of Open and Close
    std::string_view text() const { return m_text; }
    const XmlAttributes &attributes() const { return m_attributes; }

private:
    Token token();
    Token readText();
    Token readOpen();
    Token readClose();
    Token readCharacterData();
    bool readAttribute();
    bool skipPast(std::string_view mark);
    void skipSpace();
    std::string_view readName();
    bool refill();
    Token fail(Error error);
    std::string_view rest() const { return {m_buffer.get() + m_at, m_end - m_at}; }
    bool atEnd() const { return m_at >= m_end; }

    ByteSource &m_source;
    std::unique_ptr<char[]> m_buffer;
    size_t m_room = 0;  ///< bytes of the buffer
    size_t m_at = 0;    ///< in the buffer
    size_t m_end = 0;   ///< of what is read
    bool m_all = false; ///< the source has no more
    std::optional<Error> m_error;

    std::vector<std::string> m_open; ///< full names of the open elements, kept for their memory
    size_t m_depth = 0;
    XmlAttributes m_attributes;
    std::string_view m_name;
    std::string_view m_text;
    std::string m_decoded; ///< backs m_text when that held references
    bool m_closeNext = false;
    bool m_rootSeen = false;
};

} // namespace vs
