// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QCache>

#include <algorithm>
#include <span>
#include <vector>

namespace vs
{

/// One cell of a list as it is shown.
struct RecordCell {
    QString text = {};
    QString toolTip = {};
    int stars = 0; ///< 1–5 draws that many stars; 0 draws none
};

struct RecordRow {
    qint64 id = 0;
    std::vector<RecordCell> cells; ///< one a column
};

/// What the cells of a column are when the list leaves the program as a sheet.
enum class ColumnKind {
    Text,
    Number, ///< text that is no number stays text
    Date,   ///< the cells begin with an ISO date, whatever follows
};

/// What somebody needs of rows that leave the program.
struct RowsWanted {
    std::span<const int> columns; ///< cells of all others may stay empty
    bool unmasked = false;        ///< with numbers and phones in full, see RecordSource::isMasked()

    bool has(int column) const
    {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    }
};

/// Where a RecordTable gets its rows: the list a capability shows. A source that keeps no state
/// of its own also works on a job's thread, see ListExport.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    virtual int columnCount() const = 0;
    virtual QString header(int column) const = 0;
    virtual Qt::Alignment alignment(int column) const
    {
        Q_UNUSED(column)
        return Qt::AlignLeft | Qt::AlignVCenter;
    }

    /// Columns aligned to the right are numbers.
    virtual ColumnKind kind(int column) const
    {
        return alignment(column) & Qt::AlignRight ? ColumnKind::Number : ColumnKind::Text;
    }

    /// The table of the file the ids belong to, so that rows outside the user's units do not leave
    /// the program, see ListExport. Empty when they are of no table, or fetch() sees to it itself.
    virtual QByteArray table() const { return {}; }

    /// The rows of `ids` in any order; ids that are gone are left out.
    virtual std::vector<RecordRow> fetch(std::span<const qint64> ids) = 0;

    /// Whether fetch() masks something.
    virtual bool isMasked() const { return false; }
    /// As fetch(), but no more than is wanted, so that a long list decrypts nothing nobody sees.
    /// Unmasked only for who has Right::ExportUnmasked, and after that was written down with its
    /// reason.
    virtual std::vector<RecordRow> fetchWanted(
        std::span<const qint64> ids, const RowsWanted &wanted)
    {
        Q_UNUSED(wanted)
        return fetch(ids);
    }
};

/// The item model under every list on the screen. It holds the ids of the answer in the order to
/// show them, and asks the source for rows only when a view shows them, a page of 100 at a time.
/// Sorting is the source's business: sort() emits sortRequested(), and whoever owns the answer
/// sets the ids anew.
class RecordTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        StarsRole,             ///< int, see RecordCell::stars
    };

    static constexpr int pageSize = 100;

    /// `source` must outlive the model.
    explicit RecordTable(RecordSource &source, QObject *parent = nullptr);

    /// Shows another answer. Rows that stay keep their selection and persistent indexes; few
    /// differences are told to the views as rows inserted and removed, so that they do not scroll.
    void setIds(std::vector<qint64> ids);
    /// The rest of an answer whose first ids are shown already.
    void appendIds(std::span<const qint64> ids);
    void insertId(int row, qint64 id);
    void removeId(qint64 id);
    /// Fetches this one row again when it is next shown.
    void recordChanged(qint64 id);
    /// Fetches everything again when it is next shown, e.g. after the language has changed.
    void refresh();

    RecordSource &source() const { return m_source; }
    const std::vector<qint64> &ids() const { return m_ids; }
    /// The id of the row, or 0 for an invalid index.
    qint64 idAt(const QModelIndex &index) const;
    /// The row of `id`, or -1.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);

private:
    const RecordRow *fetchedRow(int row) const;
    void fetchPageOf(int row) const;
    void rearrange(std::vector<qint64> ids);

    RecordSource &m_source;
    std::vector<qint64> m_ids;
    mutable QCache<qint64, RecordRow> m_rows; ///< the rows shown last, by id
};

} // namespace vs
