// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/xmllexer.h"

#include "models/tabular/sheeterrors.h"

#include <charconv>

namespace vs
{

namespace
{

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::string_view localName(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

/// The character a reference such as `amp` or `#x5f20` stands for; empty when unknown.
std::string referenced(std::string_view reference)
{
    if (reference == "amp")
        return "&";
    if (reference == "lt")
        return "<";
    if (reference == "gt")
        return ">";
    if (reference == "quot")
        return "\"";
    if (reference == "apos")
        return "'";
    if (!reference.starts_with('#'))
        return {};
    const bool hex = reference.starts_with("#x");
    const std::string_view digits = reference.substr(hex ? 2 : 1);
    char32_t character = 0;
    uint number = 0;
    const auto [end, failed]
        = std::from_chars(digits.data(), digits.data() + digits.size(), number, hex ? 16 : 10);
    if (failed != std::errc() || end != digits.data() + digits.size() || number > 0x10ffff)
        return {};
    character = number;
    return QString::fromUcs4(&character, 1).toStdString();
}

/// `raw` with its references resolved; unknown ones stay as they are written.
void decode(std::string_view raw, std::string &result)
{
    constexpr size_t longest = 12;
    result.clear();
    size_t at = 0;
    for (size_t mark = raw.find('&'); mark != raw.npos; mark = raw.find('&', at)) {
        result += raw.substr(at, mark - at);
        const size_t end = raw.substr(0, mark + longest).find(';', mark);
        const std::string character
            = end == raw.npos ? std::string() : referenced(raw.substr(mark + 1, end - mark - 1));
        result += character.empty() ? "&" : character;
        at = character.empty() ? mark + 1 : end + 1;
    }
    result += raw.substr(at);
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (size_t i = 0; i < m_count; ++i) {
        if (m_attributes[i].name == name)
            return m_attributes[i].value;
    }
    return {};
}

QString XmlAttributes::text(std::string_view name) const
{
    const std::string_view value = (*this)[name];
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

void XmlAttributes::add(std::string_view name, std::string_view value)
{
    if (m_count == m_attributes.size())
        return;
    Attribute &attribute = m_attributes[m_count++];
    attribute.name = name;
    attribute.value = value;
    if (value.find('&') != value.npos) {
        decode(value, attribute.decoded);
        attribute.value = attribute.decoded;
    }
}

XmlLexer::XmlLexer(ByteSource &source)
    : m_source(source)
{
    refill();
    if (rest().starts_with(byteOrderMark))
        m_at += byteOrderMark.size();
}

XmlLexer::Token XmlLexer::next()
{
    if (m_error)
        return Token::Broken;
    if (std::exchange(m_closeNext, false))
        return Token::Close;
    if (m_rootSeen && m_depth == 0)
        return Token::End;
    while (true) {
        // A token that goes beyond what was read is looked at again with more.
        const size_t begin = m_at;
        const Token found = token();
        if (found != Token::Broken || m_error)
            return found;
        m_at = begin;
        const bool wasAll = m_all;
        if (!refill())
            return Token::Broken;
        if (wasAll)
            return fail(SheetErrors::damaged());
    }
}

/// Broken without an error asks for more bytes.
XmlLexer::Token XmlLexer::token()
{
    while (true) {
        if (m_depth == 0)
            skipSpace();
        if (atEnd())
            return Token::Broken;
        if (m_buffer[m_at] != '<')
            return readText();
        constexpr std::string_view data = "<![CDATA[";
        const std::string_view start = rest().substr(0, data.size());
        if (start.size() < data.size() && !m_all)
            return Token::Broken;
        if (start.starts_with("</"))
            return readClose();
        if (start == data)
            return readCharacterData();
        if (start.starts_with("<!--") || start.starts_with("<?")) {
            if (!skipPast(start[1] == '?' ? "?>" : "-->"))
                return Token::Broken;
            continue;
        }
        if (start.starts_with("<!"))
            return fail(SheetErrors::ownEntities());
        return readOpen();
    }
}

XmlLexer::Token XmlLexer::fail(Error error)
{
    m_error = std::move(error);
    return Token::Broken;
}

/// Moves what is left to the front and reads more behind it; false on an error.
bool XmlLexer::refill()
{
    constexpr size_t pieceBytes = 256 * 1024;
    constexpr size_t longestToken = 4 * 1024 * 1024;
    const size_t left = m_end - m_at;
    if (left >= longestToken) {
        fail(SheetErrors::damaged());
        return false;
    }
    // A token longer than the room asks for twice as much each time.
    const size_t room = std::max({m_room, pieceBytes, 2 * left});
    if (room > m_room) {
        auto larger = std::make_unique_for_overwrite<char[]>(room);
        std::copy_n(m_buffer.get() + m_at, left, larger.get());
        m_buffer = std::move(larger);
        m_room = room;
    } else if (left > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_at, left);
    }
    m_at = 0;
    m_end = left;
    while (!m_all && m_end < m_room) {
        const auto got = m_source.read(m_buffer.get() + m_end, qsizetype(m_room - m_end));
        if (!got) {
            fail(got.error());
            return false;
        }
        m_all = *got == 0;
        m_end += size_t(*got);
    }
    return true;
}

XmlLexer::Token XmlLexer::readText()
{
    if (m_depth == 0)
        return fail(SheetErrors::damaged());
    constexpr size_t longestReference = 12;
    const std::string_view text = rest();
    size_t end = text.find('<');
    if (end == text.npos) {
        if (m_all)
            return Token::Broken;
        // What may be cut in a reference or a character waits for more.
        constexpr size_t held = 16;
        if (text.size() <= held)
            return Token::Broken;
        end = text.size() - held;
        while (end > 0 && (uchar(text[end]) & 0xc0) == 0x80)
            --end;
        const size_t reference = text.rfind('&', end);
        if (reference != text.npos && end - reference < longestReference)
            end = reference;
        if (end == 0)
            return Token::Broken;
    }
    m_text = text.substr(0, end);
    m_at += end;
    if (m_text.find('&') != m_text.npos) {
        decode(m_text, m_decoded);
        m_text = m_decoded;
    }
    return Token::Text;
}

XmlLexer::Token XmlLexer::readCharacterData()
{
    const size_t begin = m_at + 9;
    if (m_depth == 0)
        return fail(SheetErrors::damaged());
    if (!skipPast("]]>"))
        return Token::Broken;
    m_text = {m_buffer.get() + begin, m_at - 3 - begin};
    return Token::Text;
}

XmlLexer::Token XmlLexer::readOpen()
{
    ++m_at;
    const std::string_view name = readName();
    if (atEnd())
        return Token::Broken;
    if (name.empty())
        return fail(SheetErrors::damaged());
    m_attributes.clear();
    while (true) {
        skipSpace();
        if (atEnd())
            return Token::Broken;
        if (m_buffer[m_at] == '>') {
            ++m_at;
            if (m_depth == maxDepth)
                return fail(SheetErrors::tooDeep());
            if (m_depth == m_open.size())
                m_open.emplace_back();
            m_open[m_depth++].assign(name);
            m_name = localName(name);
            m_rootSeen = true;
            return Token::Open;
        }
        if (m_buffer[m_at] == '/' && m_at + 1 == m_end)
            return Token::Broken;
        if (rest().starts_with("/>")) {
            m_at += 2;
            m_closeNext = true;
            m_name = localName(name);
            m_rootSeen = true;
            return Token::Open;
        }
        if (!readAttribute())
            return Token::Broken;
    }
}

bool XmlLexer::readAttribute()
{
    const std::string_view name = readName();
    skipSpace();
    if (atEnd())
        return false;
    if (name.empty() || m_buffer[m_at] != '=') {
        fail(SheetErrors::damaged());
        return false;
    }
    ++m_at;
    skipSpace();
    if (atEnd())
        return false;
    const char quote = m_buffer[m_at];
    if (quote != '"' && quote != '\'') {
        fail(SheetErrors::damaged());
        return false;
    }
    const std::string_view value = rest().substr(1);
    const size_t end = value.find(quote);
    if (end == value.npos)
        return false;
    m_attributes.add(localName(name), value.substr(0, end));
    m_at += end + 2;
    return true;
}

XmlLexer::Token XmlLexer::readClose()
{
    m_at += 2;
    const std::string_view name = readName();
    skipSpace();
    if (atEnd())
        return Token::Broken;
    if (m_buffer[m_at] != '>' || m_depth == 0 || m_open[m_depth - 1] != name)
        return fail(SheetErrors::damaged());
    ++m_at;
    --m_depth;
    m_name = localName(name);
    return Token::Close;
}

bool XmlLexer::skipPast(std::string_view mark)
{
    const size_t found = rest().find(mark);
    if (found == std::string_view::npos)
        return false;
    m_at += found + mark.size();
    return true;
}

void XmlLexer::skipSpace()
{
    while (!atEnd() && isSpace(m_buffer[m_at]))
        ++m_at;
}

std::string_view XmlLexer::readName()
{
    const size_t begin = m_at;
    while (!atEnd()) {
        const char c = m_buffer[m_at];
        if (isSpace(c) || c == '>' || c == '/' || c == '=' || c == '<' || c == '!')
            break;
        ++m_at;
    }
    return {m_buffer.get() + begin, m_at - begin};
}

} // namespace vs
