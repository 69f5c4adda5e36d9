// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/recordtable.h"

#include "models/lists/idchanges.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace vs
{

namespace
{

constexpr int cachedRows = 20 * RecordTable::pageSize;
constexpr std::size_t mostRuns = 64;

} // namespace

RecordTable::RecordTable(RecordSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_rows(cachedRows)
{
}

void RecordTable::setIds(std::vector<qint64> ids)
{
    const auto changes = IdChanges::between(m_ids, ids, mostRuns);
    if (!changes) {
        rearrange(std::move(ids));
        return;
    }
    // Everybody, after the first rows: a million need not be copied.
    if (changes->removed.empty() && changes->inserted.size() == 1) {
        beginInsertRows({}, changes->inserted.front().first, changes->inserted.front().last);
        m_ids = std::move(ids);
        endInsertRows();
        return;
    }
    for (auto run = changes->removed.rbegin(); run != changes->removed.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_ids.erase(m_ids.begin() + run->first, m_ids.begin() + run->last + 1);
        endRemoveRows();
    }
    for (const RowRun &run : changes->inserted) {
        beginInsertRows({}, run.first, run.last);
        m_ids.insert(
            m_ids.begin() + run.first, ids.begin() + run.first, ids.begin() + run.last + 1);
        endInsertRows();
    }
}

void RecordTable::rearrange(std::vector<qint64> ids)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rowById; // of the rows that somebody holds on to; -1 when gone
    std::vector<qint64> heldIds;
    for (const QModelIndex &held : before) {
        heldIds.push_back(idAt(held));
        rowById.insert(heldIds.back(), -1);
    }
    m_ids = std::move(ids);
    if (!rowById.isEmpty()) {
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (const auto row = rowById.find(m_ids[i]); row != rowById.end())
                *row = static_cast<int>(i);
        }
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowById.value(heldIds[static_cast<std::size_t>(i)]);
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void RecordTable::appendIds(std::span<const qint64> ids)
{
    if (ids.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(ids.size()) - 1);
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    endInsertRows();
}

void RecordTable::insertId(int row, qint64 id)
{
    beginInsertRows({}, row, row);
    m_ids.insert(m_ids.begin() + row, id);
    endInsertRows();
}

void RecordTable::removeId(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_ids.erase(m_ids.begin() + row);
    m_rows.remove(id);
    endRemoveRows();
}

void RecordTable::recordChanged(qint64 id)
{
    m_rows.remove(id);
    const int row = rowOf(id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RecordTable::refresh()
{
    m_rows.clear();
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

qint64 RecordTable::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_ids[static_cast<std::size_t>(index.row())] : 0;
}

int RecordTable::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int RecordTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_source.columnCount();
}

const RecordRow *RecordTable::fetchedRow(int row) const
{
    const qint64 id = m_ids[static_cast<std::size_t>(row)];
    if (const RecordRow *known = m_rows.object(id))
        return known;
    fetchPageOf(row);
    return m_rows.object(id);
}

void RecordTable::fetchPageOf(int row) const
{
    const int first = row / pageSize * pageSize;
    const int end = std::min(first + pageSize, rowCount());
    std::vector<qint64> missing;
    for (int i = first; i < end; ++i) {
        const qint64 id = m_ids[static_cast<std::size_t>(i)];
        if (!m_rows.contains(id))
            missing.push_back(id);
    }
    // An id that is gone is remembered as an empty row, else each repaint would ask again.
    for (const qint64 id : missing)
        m_rows.insert(id, new RecordRow{id, {}});
    for (RecordRow &fetched : m_source.fetch(missing)) {
        const qint64 id = fetched.id;
        m_rows.insert(id, new RecordRow(std::move(fetched)));
    }
}

QVariant RecordTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_source.alignment(index.column()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != StarsRole)
        return {};

    const RecordRow *row = fetchedRow(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (!row || column >= row->cells.size())
        return {};
    const RecordCell &cell = row->cells[column];
    if (role == StarsRole)
        return cell.stars;
    const QString &text = role == Qt::DisplayRole ? cell.text : cell.toolTip;
    return text.isEmpty() ? QVariant() : text;
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_source.header(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_source.alignment(section));
    return {};
}

void RecordTable::sort(int column, Qt::SortOrder order)
{
    Q_EMIT sortRequested(column, order);
}

} // namespace vs
