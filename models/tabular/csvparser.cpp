// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/csvparser.h"

#include "models/tabular/sheeterrors.h"

#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

namespace
{

constexpr int sampledRecords = 50;

/// In how many records the most frequent number of separators occurs, and that number.
struct Regularity {
    int records = 0;
    int separators = 0;
    auto operator<=>(const Regularity &) const = default;
};

Regularity regularity(QStringView sample, QChar separator)
{
    std::map<int, int> recordsBySeparators;
    int separators = 0;
    int records = 0;
    bool quoted = false;
    for (const QChar c : sample) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            ++separators;
        } else if (!quoted && c == u'\n') {
            if (separators > 0)
                ++recordsBySeparators[separators];
            separators = 0;
            if (++records == sampledRecords)
                break;
        }
    }
    if (separators > 0)
        ++recordsBySeparators[separators];
    Regularity best;
    for (const auto &[count, times] : recordsBySeparators)
        best = std::max(best, {times, count});
    return best;
}

bool looksScientific(QStringView text)
{
    const qsizetype e = text.indexOf(u'E', 1, Qt::CaseInsensitive);
    if (e < 0 || e + 2 >= text.size() || text[e + 1] != u'+' || !text[0].isDigit())
        return false;
    bool isNumber = false;
    static_cast<void>(text.toDouble(&isNumber));
    return isNumber;
}

void tidy(Cell &cell)
{
    QString &text = cell.text;
    cell.number = false;
    if (text.isEmpty())
        return;
    if (text.front().isSpace() || text.back().isSpace())
        text = text.trimmed();
    if (text.size() < 2)
        return;
    if (text.front() == u'=' && text.size() > 2 && text[1] == u'"' && text.back() == u'"')
        text = text.mid(2, text.size() - 3).trimmed();
    else if (text.front() == u'\'' && u"=+-@\t\r\n＝＋－＠"_s.contains(text[1]))
        text.remove(0, 1);
    else if (text.front().isDigit())
        cell.number = looksScientific(text);
}

} // namespace

std::optional<QChar> detectSeparator(QStringView sample)
{
    QString lines = sample.toString();
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    std::optional<QChar> separator;
    Regularity best;
    for (const QChar candidate : {u',', u'\t', u';', u'，'}) {
        const Regularity regular = regularity(lines, candidate);
        if (regular > best) {
            best = regular;
            separator = candidate;
        }
    }
    return separator;
}

bool CsvParser::parse(QStringView piece)
{
    const QChar *at = piece.begin();
    const QChar *const end = piece.end();
    while (at != end) {
        if (std::exchange(m_afterReturn, false) && *at == u'\n') {
            ++at;
            continue;
        }
        at = m_state == State::Quoted ? parseQuoted(at, end) : parsePlain(at, end);
        // One that never ends must not take the whole file into memory.
        if (m_column < m_cells.size() && m_cells[m_column].text.size() > 2 * maxCellLength)
            return m_feed.fail(SheetErrors::cellTooLong(m_row));
        if (at == end)
            break;
        const QChar c = *at++;
        if (m_state == State::Quoted) {
            m_state = State::QuoteInQuoted; // c is the quotation mark
        } else if (c == m_separator) {
            if (!endField())
                return false;
        } else {
            m_afterReturn = c == u'\r';
            if (!endRow())
                return false;
        }
    }
    return true;
}

/// Takes characters into the field up to a separator or line end, or until a quoted part begins.
const QChar *CsvParser::parsePlain(const QChar *at, const QChar *end)
{
    if (*at == u'"' && (m_state == State::FieldStart || m_state == State::QuoteInQuoted)) {
        if (m_state == State::QuoteInQuoted)
            field() += u'"';
        m_state = State::Quoted;
        return at + 1 == end ? end : parseQuoted(at + 1, end);
    }
    const QChar *const begin = at;
    while (at != end && *at != m_separator && *at != u'\n' && *at != u'\r')
        ++at;
    if (at != begin) {
        m_state = State::Plain;
        field().append(begin, at - begin);
    }
    return at;
}

const QChar *CsvParser::parseQuoted(const QChar *at, const QChar *end)
{
    const QChar *const begin = at;
    while (at != end && *at != u'"')
        ++at;
    field().append(begin, at - begin);
    return at;
}

QString &CsvParser::field()
{
    if (m_column >= m_cells.size())
        m_cells.resize(m_column + 1);
    return m_cells[m_column].text;
}

bool CsvParser::endField()
{
    field();
    tidy(m_cells[m_column]);
    m_state = State::FieldStart;
    if (m_column < size_t(maxSheetColumns))
        ++m_column;
    else if (!m_cells[m_column].text.isEmpty()) // blank cells may go on for ever, others not
        return m_feed.fail(SheetErrors::tooManyColumns(m_row));
    return true;
}

bool CsvParser::endRow()
{
    if (!endField() || !m_feed.add(m_row++, std::span(m_cells).first(m_column)))
        return false;
    for (Cell &cell : m_cells)
        cell.text.resize(0); // keeps the memory, unlike clear()
    m_column = 0;
    return true;
}

bool CsvParser::finish()
{
    if (m_state == State::Quoted)
        return m_feed.fail(SheetErrors::openQuote(m_row));
    return endRow();
}

} // namespace vs
