// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/nameblocks.h"
#include "models/lists/namepatterns.h"
#include "models/lists/nametokens.h"

#include <QStringView>

#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace vs
{

/// A person as the name index takes it; the keys are NameKeys.
struct NameEntry {
    qint64 id = 0;
    QStringView name;
    QStringView pinyin;
    QStringView initials;
};

/// People's names in memory, in list order (pinyin, id), to be searched while somebody types:
/// common texts are found in the first rows, for rare ones only the blocks that have them are
/// looked through, and nothing takes more than a run over two bytes a character. About 25 bytes a
/// person. Several threads may search it.
class NameIndex final
{
public:
    using Row = quint32;
    static constexpr std::size_t all = std::numeric_limits<std::size_t>::max();
    static constexpr Row noRow = std::numeric_limits<Row>::max();

    /// Collects entries in any order and sorts them once.
    class Builder;

    std::size_t size() const { return m_ids.size(); }
    /// All ids in list order.
    const std::vector<qint64> &ids() const { return m_ids; }
    qint64 id(Row row) const { return m_ids[row]; }
    /// noRow when there is nobody with that id.
    Row rowOf(qint64 id) const;

    /// Which of the rows that fit may be taken.
    using Accept = std::function<bool(Row)>;

    /// Rows in list order of at most `limit` people whose name contains the text, whose pinyin
    /// contains it from the start of a syllable on (`jianguo`, `zhangj`), or whose initials
    /// contain it (`zjg`, `jg`). Case, width and spaces do not matter. Empty text finds all.
    std::vector<Row> rows(
        QStringView text, std::size_t limit = all, const Accept &accept = {}) const;
    /// The same as ids.
    std::vector<qint64> search(QStringView text, std::size_t limit = all) const;

    /// Where the rows of a changed index come from.
    struct Changed;
    /// The index with these entries added, or put in place of those with their ids.
    Changed with(std::span<const NameEntry> entries) const;
    /// The same for one entry, where nobody else asks the index meanwhile. Some milliseconds for a
    /// list of a hundred thousand.
    void put(const NameEntry &entry);

private:
    static constexpr std::size_t usualTokens = 4; ///< of a name, with its end

    class Hits;
    struct Coming {
        std::string pinyin;
        qint64 id = 0;
        std::size_t entry = 0;
        Row before = 0;
    };

    void append(const NameEntry &entry);
    void copy(const NameIndex &from, Row begin, Row end);
    void finish();
    void numberIds();
    void numberIds(const NameIndex &before, const std::vector<Row> &origin);
    void setFences();
    std::vector<Coming> places(std::span<const NameEntry> entries) const;
    std::string pinyin(Row row) const;
    bool isBefore(Row row, std::string_view pinyin, qint64 id) const;
    Row rowAt(std::size_t place, Row from) const;
    std::size_t startOf(std::size_t row) const
    {
        return row < size() ? m_starts[row] : m_text.size();
    }
    std::size_t count(NameTokens::Range range) const;
    void countTokens();

    NameTokens m_tokens;
    std::vector<qint64> m_ids;
    std::vector<quint32> m_starts;         ///< by row, into m_text
    std::vector<NameTokens::Token> m_text; ///< the names, each ended by `none`
    std::vector<Row> m_byId;               ///< the rows in the order of ids
    std::vector<qint64> m_fences;          ///< every 16th id in their order
    std::vector<quint32> m_counts;         ///< how often a token and all before it come
    NameBlocks m_blocks;
};

struct NameIndex::Changed {
    NameIndex index;
    /// By new row: the old row, or the place among the entries plus the old size.
    std::vector<Row> origin;
};

class NameIndex::Builder final
{
public:
    void reserve(std::size_t entries);
    void add(const NameEntry &entry);
    NameIndex build() &&;
    /// When the entries came in list order.
    NameIndex buildSorted() &&;

private:
    NameIndex m_collected; ///< in the order added
};

} // namespace vs
