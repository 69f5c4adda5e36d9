// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/recordtable.h"

namespace vs
{

/// The texts of any item model as they are now, for lists that are no RecordTable. The ids are the
/// rows, counted from 1. Of a tree every row is there, whatever is open, each behind the one it
/// hangs on.
class SnapshotSource final : public RecordSource
{
public:
    /// Reads everything at once: for models that have their rows in memory anyway. `parentHeader`,
    /// for a tree: head of a last column that says what each row hangs on.
    explicit SnapshotSource(const QAbstractItemModel &model, const QString &parentHeader = {});

    std::vector<qint64> ids() const;

    int columnCount() const override { return int(m_headers.size()); }
    QString header(int column) const override { return m_headers.value(column); }
    Qt::Alignment alignment(int column) const override { return m_alignments.value(column); }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;

private:
    QString textOf(const QModelIndex &index, int column) const;
    void read(const QAbstractItemModel &model, const QModelIndex &parent, bool isTree);

    QStringList m_headers;
    QList<Qt::Alignment> m_alignments;
    std::vector<RecordRow> m_rows;
};

} // namespace vs
