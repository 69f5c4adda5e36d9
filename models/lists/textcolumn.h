// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace vs
{

/// Many short UTF-8 texts in one piece of memory, so that looking for a part of one of them is a
/// single run over the bytes. Each text ends with a newline, which none contains.
class TextColumn final
{
public:
    static constexpr std::size_t npos = std::string_view::npos;

    /// A place where a part of a text was found.
    struct Hit {
        std::size_t row = npos;
        std::size_t offset = 0; ///< bytes from the start of the row's text
    };

    std::size_t size() const { return m_starts.size(); }
    std::string_view text(std::size_t row) const;

    void reserve(std::size_t rows, std::size_t bytes);
    void append(std::string_view text) { insert(size(), text); }
    /// Moves what comes after; some milliseconds in a column of a million rows.
    void insert(std::size_t row, std::string_view text);
    void remove(std::size_t row);

    /// The first place of `part`, which must not be empty, at or behind `from`.
    Hit find(std::string_view part, Hit from) const;

private:
    std::size_t start(std::size_t row) const;
    std::size_t rowAt(std::size_t byte, std::size_t fromRow) const;
    void shift(std::size_t fromRow, std::ptrdiff_t bytes);

    std::string m_bytes;
    std::vector<quint32> m_starts;
};

} // namespace vs
