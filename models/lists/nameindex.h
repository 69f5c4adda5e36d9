// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/textcolumn.h"

#include <QStringView>

#include <limits>
#include <vector>

namespace vs
{

/// A person as the name index takes it; the keys are those of NameKeyMaker.
struct NameEntry {
    qint64 id = 0;
    QStringView name;
    QStringView pinyin;
    QStringView initials;
};

/// People's names in memory, sorted by (pinyin, id), to be searched while somebody types. About 60
/// bytes a person. Not to be changed and searched at the same time.
class NameIndex final
{
public:
    static constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

    /// Collects entries in any order and sorts them once.
    class Builder;

    std::size_t size() const { return m_ids.size(); }
    /// All ids in list order.
    const std::vector<qint64> &ids() const { return m_ids; }

    /// Adds the entry, or replaces the one with this id.
    void put(const NameEntry &entry);
    void remove(qint64 id);

    /// Ids in list order of at most `limit` people whose name contains the text, whose pinyin
    /// contains it from the start of a syllable on (`jianguo`, `zhangj`), or whose initials
    /// contain it (`zjg`, `jg`). Case, width and spaces do not matter. Empty text finds all.
    std::vector<qint64> search(QStringView text, std::size_t limit = all) const;

private:
    class PinyinHits;
    class PlainHits;

    std::size_t placeOf(const NameEntry &entry) const;
    template <typename... Hits>
    std::vector<qint64> collect(std::size_t limit, Hits... hits) const;

    std::vector<qint64> m_ids;
    std::vector<quint64> m_starts; ///< see syllableStarts()
    TextColumn m_names;            ///< small letters, without spaces
    TextColumn m_pinyin;
    TextColumn m_initials;
};

class NameIndex::Builder final
{
public:
    void reserve(std::size_t entries);
    void add(const NameEntry &entry);
    NameIndex build() &&;

private:
    NameIndex m_collected; ///< in the order added
};

} // namespace vs
