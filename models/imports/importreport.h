// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <deque>
#include <vector>

namespace vs
{

/// What became of one row of an imported sheet.
enum class RowStatus {
    Added,     ///< new in the register
    Updated,   ///< known, and something new was learnt
    Unchanged, ///< known, and nothing new
    Duplicate, ///< the same person or record again in this file
    Skipped,   ///< blank, title or total row
    Held,      ///< kept aside with a reason until somebody mends it
};

/// The word used for a status in reports and on the command line, e.g. `added`.
QString statusCode(RowStatus status);

struct RowOutcome {
    int row = 0; ///< number of the row as the sheet shows it, from 1
    RowStatus status = RowStatus::Skipped;
    QString reason; ///< stable key, only when held, e.g. `id_number_checksum`
    QString detail; ///< one sentence in the user's language; may be empty
};

/// Outcomes in the order of the sheet. Four bytes for a row that has nothing to say, as nearly all
/// rows of a long list have.
class RowOutcomes final
{
public:
    class Iterator
    {
    public:
        using difference_type = std::ptrdiff_t;
        using value_type = RowOutcome;
        using reference = RowOutcome;
        using pointer = void;
        using iterator_category = std::input_iterator_tag;

        Iterator(const RowOutcomes &rows, std::size_t at)
            : m_rows(&rows)
            , m_at(at)
        {
        }
        RowOutcome operator*() const { return (*m_rows)[m_at]; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return {*m_rows, m_at++}; }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        const RowOutcomes *m_rows;
        std::size_t m_at;
    };

    RowOutcomes() = default;
    RowOutcomes(std::initializer_list<RowOutcome> outcomes);

    std::size_t size() const { return m_rows.size(); }
    RowOutcome operator[](std::size_t at) const;
    RowOutcome front() const { return (*this)[0]; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

    void push_back(const RowOutcome &outcome);
    /// Instead of what was said of this row so far.
    void set(std::size_t at, const RowOutcome &outcome);

private:
    /// Number and status in one.
    class Row
    {
    public:
        Row(int number, RowStatus status)
            : m_bits(quint32(number) * statuses + quint32(status))
        {
        }
        int number() const { return int(m_bits / statuses); }
        RowStatus status() const { return RowStatus(m_bits % statuses); }

    private:
        static constexpr quint32 statuses = 8; // room for so many
        quint32 m_bits;
    };
    struct Words {
        QString reason;
        QString detail;
    };
    std::deque<Row> m_rows; ///< grows without a second copy of all
    QHash<std::size_t, Words> m_words;
};

struct ImportReport {
    RowOutcomes rows; ///< every row below the head

    int count(RowStatus status) const;
};

} // namespace vs
