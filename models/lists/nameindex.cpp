// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/nameindex.h"

#include "models/core/namekeys.h"
#include "models/core/textfold.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <string>

namespace vs
{

namespace
{

constexpr std::size_t usualNameBytes = 11;
constexpr std::size_t usualPinyinBytes = 14;
constexpr std::size_t usualInitialsBytes = 4;

std::string utf8(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// What of a text takes part in the comparison: small letters, no spaces, no newlines.
QString folded(QStringView text)
{
    QString folded = foldWidth(text).toLower();
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// A typed text as pinyin is spelt: letters and digits, ü as v.
std::string pinyinPart(QString text)
{
    text.replace(u'ü', u'v');
    if (!isAscii(text))
        return {};
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return utf8(text);
}

/// The first letters as numbers, which sort as the letters do; enough for nearly every name, so
/// that sorting seldom touches the text.
std::array<quint64, 2> leadingLetters(std::string_view pinyin)
{
    char letters[2 * sizeof(quint64)]{};
    pinyin.copy(letters, sizeof letters);
    return {qFromBigEndian<quint64>(letters), qFromBigEndian<quint64>(letters + sizeof(quint64))};
}

} // namespace

/// Rows whose text contains the part anywhere, one after another.
class NameIndex::PlainHits final
{
public:
    PlainHits(const TextColumn &column, const std::string &part)
        : m_column(column)
        , m_part(part)
    {
        advance(0);
    }

    std::size_t row() const { return m_row; }
    void advance(std::size_t fromRow) { m_row = m_column.find(m_part, {fromRow, 0}).row; }

private:
    const TextColumn &m_column;
    const std::string &m_part;
    std::size_t m_row = TextColumn::npos;
};

/// Rows whose pinyin contains the part from the start of a syllable on.
class NameIndex::PinyinHits final
{
public:
    PinyinHits(const NameIndex &index, const std::string &part)
        : m_index(index)
        , m_part(part)
    {
        advance(0);
    }

    std::size_t row() const { return m_row; }

    void advance(std::size_t fromRow)
    {
        m_row = endsSyllables(m_part.front()) ? nextBySyllable(fromRow) : nextByText(fromRow);
    }

private:
    /// Letters that stand inside syllables more often than at the start of one: running over the
    /// text would stop at far too many places (`ang` is in every third name).
    static bool endsSyllables(char letter)
    {
        return std::string_view("aeiouvnghr").find(letter) != std::string_view::npos;
    }

    std::size_t nextBySyllable(std::size_t fromRow) const
    {
        for (std::size_t row = fromRow; row < m_index.size(); ++row) {
            const std::string_view text = m_index.m_pinyin.text(row);
            for (quint64 starts = m_index.m_starts[row]; starts != 0; starts &= starts - 1) {
                const auto at = static_cast<std::size_t>(std::countr_zero(starts));
                if (text[at] == m_part.front() && text.substr(at).starts_with(m_part))
                    return row;
            }
        }
        return TextColumn::npos;
    }

    std::size_t nextByText(std::size_t fromRow) const
    {
        auto hit = m_index.m_pinyin.find(m_part, {fromRow, 0});
        while (hit.row != TextColumn::npos && !atSyllable(hit))
            hit = m_index.m_pinyin.find(m_part, {hit.row, hit.offset + 1});
        return hit.row;
    }

    bool atSyllable(TextColumn::Hit hit) const
    {
        return hit.offset < 64 && ((m_index.m_starts[hit.row] >> hit.offset) & 1);
    }

    const NameIndex &m_index;
    const std::string &m_part;
    std::size_t m_row = TextColumn::npos;
};

/// Merges rows found in several ways into list order; each is searched only as far as needed.
template <typename... Hits>
std::vector<qint64> NameIndex::collect(std::size_t limit, Hits... hits) const
{
    std::vector<qint64> found;
    while (found.size() < limit) {
        const std::size_t row = std::min({hits.row()...});
        if (row == TextColumn::npos)
            break;
        found.push_back(m_ids[row]);
        ((hits.row() == row ? hits.advance(row + 1) : void()), ...);
    }
    return found;
}

std::vector<qint64> NameIndex::search(QStringView text, std::size_t limit) const
{
    const QString wanted = folded(text);
    if (wanted.isEmpty()) {
        const auto count = static_cast<std::ptrdiff_t>(std::min(limit, m_ids.size()));
        return {m_ids.begin(), m_ids.begin() + count};
    }
    const std::string pinyin = pinyinPart(wanted);
    if (!pinyin.empty())
        return collect(limit, PinyinHits(*this, pinyin), PlainHits(m_initials, pinyin));
    const std::string name = utf8(wanted);
    return collect(limit, PlainHits(m_names, name));
}

std::size_t NameIndex::placeOf(const NameEntry &entry) const
{
    const std::string pinyin = utf8(entry.pinyin);
    std::size_t low = 0;
    std::size_t high = size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const int order = m_pinyin.text(middle).compare(pinyin);
        if (order < 0 || (order == 0 && m_ids[middle] < entry.id))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void NameIndex::put(const NameEntry &entry)
{
    remove(entry.id);
    const std::size_t row = placeOf(entry);
    const auto at = static_cast<std::ptrdiff_t>(row);
    m_ids.insert(m_ids.begin() + at, entry.id);
    m_starts.insert(m_starts.begin() + at, syllableStarts(entry.pinyin, entry.initials));
    m_names.insert(row, utf8(folded(entry.name)));
    m_pinyin.insert(row, utf8(entry.pinyin));
    m_initials.insert(row, utf8(entry.initials));
}

void NameIndex::remove(qint64 id)
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    if (found == m_ids.end())
        return;
    const auto at = found - m_ids.begin();
    const auto row = static_cast<std::size_t>(at);
    m_ids.erase(found);
    m_starts.erase(m_starts.begin() + at);
    m_names.remove(row);
    m_pinyin.remove(row);
    m_initials.remove(row);
}

void NameIndex::Builder::reserve(std::size_t entries)
{
    m_collected.m_ids.reserve(entries);
    m_collected.m_starts.reserve(entries);
    m_collected.m_names.reserve(entries, entries * usualNameBytes);
    m_collected.m_pinyin.reserve(entries, entries * usualPinyinBytes);
    m_collected.m_initials.reserve(entries, entries * usualInitialsBytes);
}

void NameIndex::Builder::add(const NameEntry &entry)
{
    m_collected.m_ids.push_back(entry.id);
    m_collected.m_starts.push_back(syllableStarts(entry.pinyin, entry.initials));
    m_collected.m_names.append(utf8(folded(entry.name)));
    m_collected.m_pinyin.append(utf8(entry.pinyin));
    m_collected.m_initials.append(utf8(entry.initials));
}

NameIndex NameIndex::Builder::build() &&
{
    struct Place {
        std::array<quint64, 2> letters;
        std::size_t row;
    };
    const NameIndex &from = m_collected;
    std::vector<Place> order;
    order.reserve(from.size());
    for (std::size_t row = 0; row < from.size(); ++row)
        order.push_back({leadingLetters(from.m_pinyin.text(row)), row});
    std::sort(order.begin(), order.end(), [&from](const Place &a, const Place &b) {
        if (a.letters != b.letters)
            return a.letters < b.letters;
        const bool isWhole = (a.letters[1] & 0xff) == 0; // a zero behind the last letter
        const int compared
            = isWhole ? 0 : from.m_pinyin.text(a.row).compare(from.m_pinyin.text(b.row));
        return compared != 0 ? compared < 0 : from.m_ids[a.row] < from.m_ids[b.row];
    });

    Builder sorted;
    sorted.reserve(from.size());
    NameIndex &to = sorted.m_collected;
    for (const Place &place : order) {
        to.m_ids.push_back(from.m_ids[place.row]);
        to.m_starts.push_back(from.m_starts[place.row]);
        to.m_names.append(from.m_names.text(place.row));
        to.m_pinyin.append(from.m_pinyin.text(place.row));
        to.m_initials.append(from.m_initials.text(place.row));
    }
    return std::move(to);
}

} // namespace vs
