// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/duplicatetable.h"
#include "models/lists/recordtable.h"
#include "ui/controls/page.h"
#include "ui/duplicates/duplicatedoors.h"

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
    void takeBack();
    /// Takes pairs out of the list and goes on with the next.
    template <typename Condition>
    void drop(Condition condition);

    const DuplicateDoors m_doors;
    DuplicateTable m_source;
    RecordTable m_table;
    RecordView *m_view;
    PairPane *m_pane;
    QComboBox *m_least;
    EmptyState *m_empty;
    std::vector<qint64> m_ids; ///< pairs still to be decided, in the order to show them

    struct Merged {
        qint64 person;              ///< whose record became a pointer
        std::vector<qint64> before; ///< the pairs there were
    };
    std::optional<Merged> m_merged; ///< the last decision, while undo would take it back
};

} // namespace vs
