// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/sheeterrors.h"
#include "models/tabular/xmllexer.h"

#include "models/core/result.h"

#include <QByteArray>

namespace vs
{

/// Base of what scanXml() reports to. The functions are found by name, at compile time.
struct XmlVisitor {
    void open(std::string_view, const XmlAttributes &) { }
    void text(std::string_view) { } ///< UTF-8, between two tags
    void close(std::string_view) { }

    bool done = false; ///< set to end the walk early, without an error
};

/// Walks the document and reports to `visitor`. Not well-formed is `sheet_damaged`.
template <typename Visitor>
Result<void> scanXml(ByteSource &source, Visitor &visitor)
{
    XmlLexer lexer(source);
    while (!visitor.done) {
        switch (lexer.next()) {
        case XmlLexer::Token::Open:
            visitor.open(lexer.name(), lexer.attributes());
            break;
        case XmlLexer::Token::Text:
            visitor.text(lexer.text());
            break;
        case XmlLexer::Token::Close:
            visitor.close(lexer.name());
            break;
        case XmlLexer::Token::End:
            return {};
        case XmlLexer::Token::Broken:
            return lexer.error();
        }
    }
    return {};
}

template <typename Visitor>
Result<void> scanXml(const QByteArray &xml, Visitor &visitor)
{
    MemorySource source(xml);
    return scanXml(source, visitor);
}

} // namespace vs
