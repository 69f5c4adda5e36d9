// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/nameindex.h"

#include "models/core/namekeys.h"
#include "models/lists/nameparts.h"
#include "models/lists/namescan.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace vs
{

namespace
{

/// Of so many ids one is kept where it is at hand: the others lie all over the memory.
constexpr std::size_t fieldSize = 16;

/// A name's parts and the piece of its pinyin each is read as. Where both do not match, what is
/// left of the pinyin goes to the last part, so that the pieces always make the whole.
template <typename Take>
void forEachReading(const NameEntry &entry, Take take)
{
    // Nothing to fold, as in most names, is nothing to allocate.
    const bool isFolded = std::all_of(entry.name.begin(), entry.name.end(),
        [](QChar character) { return isHan(character.unicode()); });
    const QString folded = isFolded ? QString() : foldedName(entry.name);
    QVarLengthArray<QStringView, 8> parts;
    forEachNamePart(
        isFolded ? entry.name : folded, [&parts](QStringView part) { parts.append(part); });
    QVarLengthArray<char, 64> pinyin;
    for (const QChar letter : entry.pinyin)
        pinyin.append(letter.toLatin1());
    const std::string_view letters(pinyin.constData(), static_cast<std::size_t>(pinyin.size()));
    if (parts.isEmpty() && !letters.empty())
        parts.append(QStringView());
    quint64 starts = syllableStarts(entry.pinyin, entry.initials) & ~quint64(1);
    std::size_t from = 0;
    for (const QStringView part : parts) {
        const bool isLast = &part == &parts.last();
        std::size_t end = letters.size();
        if (!isLast && starts != 0)
            end = static_cast<std::size_t>(std::countr_zero(starts));
        starts &= starts - 1;
        take(part, letters.substr(from, end - from));
        from = end;
    }
}

} // namespace

/// Rows that hold one pattern, one after another.
class NameIndex::Hits final
{
public:
    Hits(const NameIndex &index, const NamePattern &pattern)
        : m_index(index)
        , m_scan(scanOf(pattern))
        , m_blocks(index.m_blocks, pattern)
    {
        advance(0);
    }

    Row row() const { return m_row; }

    void advance(Row from)
    {
        m_row = noRow;
        for (std::size_t row = from; row < m_index.size();) {
            const std::size_t block = m_blocks.from(row / NameBlocks::size);
            if (block == NameBlocks::none)
                return;
            row = std::max(row, block * NameBlocks::size);
            const std::size_t end = (block + 1) * NameBlocks::size;
            const std::size_t place
                = m_scan.find(m_index.m_text, m_index.m_starts[row], m_index.startOf(end));
            if (place != NameScan::npos) {
                m_row = m_index.rowAt(place, static_cast<Row>(row));
                return;
            }
            row = end;
        }
    }

private:
    NameScan scanOf(const NamePattern &pattern) const
    {
        std::size_t rarest = 0;
        std::size_t second = 0;
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            if (i == 0 || m_index.count(pattern[i]) < m_index.count(pattern[rarest])) {
                second = rarest;
                rarest = i;
            } else if (second == rarest
                || m_index.count(pattern[i]) < m_index.count(pattern[second])) {
                second = i;
            }
        }
        return {pattern, rarest, second};
    }

    const NameIndex &m_index;
    const NameScan m_scan;
    NameBlocks::Finder m_blocks;
    Row m_row = noRow;
};

std::vector<NameIndex::Row> NameIndex::rows(
    QStringView text, std::size_t limit, const Accept &accept) const
{
    std::vector<Row> found;
    if (isEmptyNameText(text)) {
        const auto end = static_cast<Row>(size());
        if (!accept)
            found.reserve(std::min(size(), limit));
        for (Row row = 0; row < end && found.size() < limit; ++row) {
            if (!accept || accept(row))
                found.push_back(row);
        }
        return found;
    }
    std::vector<Hits> ways;
    for (const NamePattern &pattern : namePatterns(text, m_tokens))
        ways.emplace_back(*this, pattern);
    while (found.size() < limit) {
        Row row = noRow;
        for (const Hits &way : ways)
            row = std::min(row, way.row());
        if (row == noRow)
            break;
        if (!accept || accept(row))
            found.push_back(row);
        for (Hits &way : ways) {
            if (way.row() == row)
                way.advance(row + 1);
        }
    }
    return found;
}

std::vector<qint64> NameIndex::search(QStringView text, std::size_t limit) const
{
    std::vector<qint64> ids;
    for (const Row row : rows(text, limit))
        ids.push_back(m_ids[row]);
    return ids;
}

NameIndex::Row NameIndex::rowOf(qint64 id) const
{
    const auto fence = std::upper_bound(m_fences.begin(), m_fences.end(), id);
    if (fence == m_fences.begin())
        return noRow;
    const auto field = static_cast<std::size_t>(fence - m_fences.begin() - 1) * fieldSize;
    const auto begin = m_byId.begin() + static_cast<std::ptrdiff_t>(field);
    const auto end
        = begin + static_cast<std::ptrdiff_t>(std::min(fieldSize, m_byId.size() - field));
    const auto found = std::find_if(begin, end, [this, id](Row row) { return m_ids[row] == id; });
    return found == end ? noRow : *found;
}

/// Hits are mostly near the one before, so the search widens from there.
NameIndex::Row NameIndex::rowAt(std::size_t place, Row from) const
{
    std::size_t low = from;
    std::size_t step = 1;
    while (low + step < size() && m_starts[low + step] <= place) {
        low += step;
        step *= 2;
    }
    const auto begin = m_starts.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(std::min(low + step, size()));
    const auto next = std::upper_bound(begin + static_cast<std::ptrdiff_t>(low), end, place);
    return static_cast<Row>(next - begin - 1);
}

std::size_t NameIndex::count(NameTokens::Range range) const
{
    return range.isEmpty() ? 0 : m_counts[range.last] - m_counts[range.first - 1U];
}

std::string NameIndex::pinyin(Row row) const
{
    std::string letters;
    for (std::size_t at = m_starts[row]; m_text[at] != NameTokens::none; ++at)
        letters += m_tokens.reading(m_text[at]);
    return letters;
}

void NameIndex::append(const NameEntry &entry)
{
    m_ids.push_back(entry.id);
    m_starts.push_back(static_cast<quint32>(m_text.size()));
    forEachReading(entry, [this](QStringView part, std::string_view reading) {
        if (const NameTokens::Token token = m_tokens.put(part, reading); token != NameTokens::none)
            m_text.push_back(token);
    });
    m_text.push_back(NameTokens::none);
}

void NameIndex::copy(const NameIndex &from, Row begin, Row end)
{
    if (begin == end)
        return;
    const quint32 textFrom = from.m_starts[begin];
    const quint32 moved = static_cast<quint32>(m_text.size()) - textFrom; // may wrap, and back
    std::size_t textEnd = from.m_starts[end - 1];
    while (from.m_text[textEnd++] != NameTokens::none) { }
    m_ids.insert(m_ids.end(), from.m_ids.begin() + begin, from.m_ids.begin() + end);
    for (Row row = begin; row < end; ++row)
        m_starts.push_back(from.m_starts[row] + moved);
    m_text.insert(m_text.end(), from.m_text.begin() + textFrom,
        from.m_text.begin() + static_cast<std::ptrdiff_t>(textEnd));
}

/// After all rows stand in list order.
void NameIndex::finish()
{
    m_text.insert(m_text.end(), nameScanPadding, NameTokens::none);
    m_ids.shrink_to_fit();
    m_starts.shrink_to_fit();
    m_text.shrink_to_fit();
    if (const auto renumbered = m_tokens.arrange(); !renumbered.empty()) {
        for (NameTokens::Token &token : m_text)
            token = renumbered[token];
    }
    countTokens();
    m_blocks = NameBlocks(m_tokens, m_starts, m_text);
}

void NameIndex::countTokens()
{
    m_counts.assign(m_tokens.size() + 1, 0);
    for (const NameTokens::Token token : m_text)
        ++m_counts[token];
    m_counts[NameTokens::none] = 0;
    std::partial_sum(m_counts.begin(), m_counts.end(), m_counts.begin());
}

/// Sorts by some bits after the others: a million are there in a fifth of the time that comparing
/// them takes.
void NameIndex::numberIds()
{
    constexpr int bits = 11;
    constexpr std::size_t digits = std::size_t(1) << bits;
    m_byId.resize(size());
    std::iota(m_byId.begin(), m_byId.end(), Row(0));
    const auto [least, most] = std::minmax_element(m_ids.begin(), m_ids.end());
    const auto above = [from = size() > 0 ? *least : 0](qint64 id) {
        return static_cast<quint64>(id) - static_cast<quint64>(from);
    };
    std::vector<Row> before(size());
    for (int shift = 0; size() > 0 && shift < 64 && above(*most) >> shift != 0; shift += bits) {
        const auto digit = [&](Row row) { return (above(m_ids[row]) >> shift) % digits; };
        std::array<Row, digits + 1> places{};
        for (const Row row : m_byId)
            ++places[digit(row) + 1];
        std::partial_sum(places.begin(), places.end(), places.begin());
        before.swap(m_byId);
        for (const Row row : before)
            m_byId[places[digit(row)]++] = row;
    }
    setFences();
}

void NameIndex::setFences()
{
    m_fences.reserve(m_byId.size() / fieldSize + 1);
    for (std::size_t place = 0; place < m_byId.size(); place += fieldSize)
        m_fences.push_back(m_ids[m_byId[place]]);
}

void NameIndex::Builder::reserve(std::size_t entries)
{
    m_collected.m_ids.reserve(entries);
    m_collected.m_starts.reserve(entries);
    m_collected.m_text.reserve(entries * usualTokens + nameScanPadding);
}

void NameIndex::Builder::add(const NameEntry &entry)
{
    m_collected.append(entry);
}

NameIndex NameIndex::Builder::buildSorted() &&
{
    m_collected.finish();
    m_collected.numberIds();
    return std::move(m_collected);
}

NameIndex NameIndex::Builder::build() &&
{
    std::vector<std::pair<std::string, Row>> order;
    order.reserve(m_collected.size());
    for (Row row = 0; row < m_collected.size(); ++row)
        order.emplace_back(m_collected.pinyin(row), row);
    std::sort(order.begin(), order.end(), [this](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first
                                  : m_collected.id(a.second) < m_collected.id(b.second);
    });
    Builder sorted;
    sorted.reserve(m_collected.size());
    for (const auto &place : order)
        sorted.m_collected.copy(m_collected, place.second, place.second + 1);
    sorted.m_collected.m_tokens = std::move(m_collected.m_tokens);
    return std::move(sorted).buildSorted();
}

} // namespace vs
