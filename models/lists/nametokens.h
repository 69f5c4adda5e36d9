// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace vs
{

/// The characters and words that names are made of, each with a reading as NameKeys spells it, as
/// numbers of two bytes that sort as the readings in small letters do. So everything read `zh…` is
/// one range of numbers, and a name is two to four of them.
class NameTokens final
{
public:
    using Token = quint16;
    static constexpr Token none = 0; ///< ends a name

    /// From `first` to `last`, both included; nothing when `last` is smaller.
    struct Range {
        Token first = 1;
        Token last = 0;

        bool isEmpty() const { return last < first; }
        bool operator==(const Range &) const = default;
    };

    NameTokens();

    /// The number of the token, a new one if need be. When all numbers are given away, none: what
    /// there are no more numbers for is not found by that part.
    Token put(QStringView text, std::string_view reading);
    /// Sorts by reading after new ones have come; answers the new number of each old one, empty
    /// when nothing has changed.
    std::vector<Token> arrange();

    std::size_t size() const { return m_entries.size(); }
    std::string_view reading(Token token) const { return m_entries[token - 1].reading; }
    std::string_view letters(Token token) const { return m_entries[token - 1].letters; }

    // The rest only when arranged, and in small letters.
    Range readAs(std::string_view letters) const;
    Range readFrom(std::string_view start) const;
    /// All readings of a character or word.
    std::vector<Token> written(QStringView text) const;
    /// Words that begin like this.
    std::vector<Token> writtenFrom(QStringView start) const;

private:
    struct Entry {
        QString text;
        std::string reading;
        std::string letters;   ///< the same in small letters
        Token sameText = none; ///< the next one written the same way
    };

    Token *firstWritten(QStringView text);
    void link(Token token);

    std::vector<Entry> m_entries; ///< by number − 1
    std::vector<Token> m_byCharacter;
    QHash<QString, Token> m_byWord;
    std::size_t m_arranged = 0;
};

} // namespace vs
