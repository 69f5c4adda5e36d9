// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/rowfeed.h"

namespace vs
{

/// The separator that cuts the most records of `sample` into equally many fields:
/// `,` tab `;` or `，`; nothing when the text has only one column.
std::optional<QChar> detectSeparator(QStringView sample);

/// Cuts text into records as spreadsheets do (RFC 4180, but lenient): a row is a record, whatever
/// lines it takes. `="…"` and `'` before = + - @, by which others keep digits and signs as text,
/// are taken off; a whole number in scientific notation counts as a number.
class CsvParser final
{
public:
    CsvParser(QChar separator, RowFeed &feed)
        : m_separator(separator)
        , m_feed(feed)
    {
    }

    /// Pieces may be cut anywhere. False when reading is to end.
    bool parse(QStringView piece);
    bool finish();

private:
    enum class State {
        FieldStart,
        Plain,
        Quoted,
        QuoteInQuoted, ///< the closing quote, or the first half of a doubled one
    };

    const QChar *parsePlain(const QChar *at, const QChar *end);
    const QChar *parseQuoted(const QChar *at, const QChar *end);
    bool endField();
    bool endRow();
    QString &field();

    const QChar m_separator;
    RowFeed &m_feed;
    std::vector<Cell> m_cells; ///< kept between rows, so that their memory is used again
    size_t m_column = 0;
    int m_row = 1;
    State m_state = State::FieldStart;
    bool m_afterReturn = false; ///< a line feed now belongs to the carriage return before it
};

} // namespace vs
