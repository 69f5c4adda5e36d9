// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/xmllexer.h"

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

XmlLexer::XmlLexer(std::string_view xml)
    : m_xml(xml)
    , m_at(xml.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
{
    skipSpace();
}

XmlLexer::Token XmlLexer::next()
{
    if (std::exchange(m_closeNext, false))
        return Token::Close;
    if (m_rootSeen && m_open.empty())
        return Token::End;
    while (!atEnd()) {
        if (m_xml[m_at] != '<')
            return readText();
        const std::string_view rest = m_xml.substr(m_at, 9);
        if (rest.starts_with("</"))
            return readClose();
        if (rest == "<![CDATA[")
            return readCharacterData();
        if (rest.starts_with("<!--") || rest.starts_with("<?")) {
            if (!skipPast(rest[1] == '?' ? "?>" : "-->"))
                return Token::Broken;
            if (m_open.empty())
                skipSpace();
            continue;
        }
        return readOpen();
    }
    return Token::Broken;
}

XmlLexer::Token XmlLexer::readText()
{
    if (m_open.empty())
        return Token::Broken;
    const size_t end = std::min(m_xml.find('<', m_at), m_xml.size());
    m_text = m_xml.substr(m_at, end - m_at);
    m_at = end;
    if (m_text.find('&') != m_text.npos) {
        decode(m_text, m_decoded);
        m_text = m_decoded;
    }
    return Token::Text;
}

XmlLexer::Token XmlLexer::readCharacterData()
{
    const size_t begin = m_at + 9;
    if (m_open.empty() || !skipPast("]]>"))
        return Token::Broken;
    m_text = m_xml.substr(begin, m_at - 3 - begin);
    return Token::Text;
}

XmlLexer::Token XmlLexer::readOpen()
{
    ++m_at;
    const std::string_view name = readName();
    if (name.empty())
        return Token::Broken;
    m_name = localName(name);
    m_rootSeen = true;
    m_attributes.clear();
    while (true) {
        skipSpace();
        if (atEnd())
            return Token::Broken;
        if (m_xml[m_at] == '>') {
            ++m_at;
            m_open.push_back(name);
            return Token::Open;
        }
        if (m_xml.substr(m_at, 2) == "/>") {
            m_at += 2;
            m_closeNext = true;
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
    if (name.empty() || atEnd() || m_xml[m_at] != '=')
        return false;
    ++m_at;
    skipSpace();
    if (atEnd() || (m_xml[m_at] != '"' && m_xml[m_at] != '\''))
        return false;
    const size_t begin = m_at + 1;
    const size_t end = m_xml.find(m_xml[m_at], begin);
    if (end == m_xml.npos)
        return false;
    m_attributes.add(localName(name), m_xml.substr(begin, end - begin));
    m_at = end + 1;
    return true;
}

XmlLexer::Token XmlLexer::readClose()
{
    m_at += 2;
    const std::string_view name = readName();
    skipSpace();
    if (atEnd() || m_xml[m_at] != '>' || m_open.empty() || m_open.back() != name)
        return Token::Broken;
    ++m_at;
    m_open.pop_back();
    m_name = localName(name);
    return Token::Close;
}

bool XmlLexer::skipPast(std::string_view mark)
{
    const size_t found = m_xml.find(mark, m_at);
    if (found == m_xml.npos)
        return false;
    m_at = found + mark.size();
    return true;
}

void XmlLexer::skipSpace()
{
    while (!atEnd() && isSpace(m_xml[m_at]))
        ++m_at;
}

std::string_view XmlLexer::readName()
{
    const size_t begin = m_at;
    while (!atEnd() && !isSpace(m_xml[m_at]) && m_xml[m_at] != '>' && m_xml[m_at] != '/'
        && m_xml[m_at] != '=' && m_xml[m_at] != '<' && m_xml[m_at] != '!')
        ++m_at;
    return m_xml.substr(begin, m_at - begin);
}

} // namespace vs
