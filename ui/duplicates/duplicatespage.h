// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/duplicatetable.h"
#include "models/lists/recordtable.h"
#include "ui/controls/page.h"
#include "ui/duplicates/duplicatedoors.h"

#include <QSet>

class QComboBox;

namespace vs
{

class EmptyState;
class PairPane;
class RecordView;

/// The desk for records that may be of one person: the pairs by strength at the left, the two
/// records side by side at the right.
class DuplicatesPage final : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(const DuplicateDoors &doors, QWidget *parent = nullptr);

    /// Looks through the register, as a job.
    void look();

private:
    void makeView();
    void showPairs(std::vector<DuplicatePair> pairs);
    void refill();
    void showRow(int row);
    void merge();
    void setDistinct();
    void later();
    /// Asks again which pairs of the person are decided, or which of all for nobody: an undo or a
    /// colleague may have decided, or have taken it back.
    void review(VolunteerId person = {});
    /// Goes on with the next pair after the decision on the one of this row.
    void goOn(int row);

    const DuplicateDoors m_doors;
    DuplicateTable m_source;
    RecordTable m_table;
    RecordView *m_view;
    PairPane *m_pane;
    QComboBox *m_least;
    EmptyState *m_empty;
    std::vector<qint64> m_ids; ///< all pairs, in the order to show them
    QSet<qint64> m_decided;    ///< of these, what shows no more
};

} // namespace vs
