// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/listholder.h"

#include "models/lists/snapshotsource.h"
#include "ui/controls/recordview.h"

namespace vs
{

OfferedList OfferedList::of(const RecordView &view)
{
    OfferedList list;
    if (const auto *table = qobject_cast<const RecordTable *>(view.model())) {
        list.shown.source = &table->source();
        list.shown.ids = table->ids();
    } else {
        const auto snapshot = std::make_shared<SnapshotSource>(*view.model());
        list.shown.ids = snapshot->ids();
        list.shown.source = snapshot.get();
        list.shown.owned = snapshot;
    }
    for (const int column : view.shownColumns())
        list.shown.columns.push_back(column);
    for (const int row : view.selectedRows())
        list.chosen.push_back(list.shown.ids.at(std::size_t(row)));
    return list;
}

} // namespace vs
