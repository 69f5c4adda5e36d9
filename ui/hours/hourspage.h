// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/hours/recordfilter.h"
#include "models/lists/recordtable.h"
#include "ui/controls/page.h"

#include <functional>
#include <memory>

namespace vs
{

class Clock;
class DateEdit;
class HourDetail;
class Prompter;
class RecordView;
class SearchBox;
class ServiceRecords;
class Volunteers;

/// The hour ledger: who served when and how long; corrections and opening balances.
class HoursPage final : public Page
{
    Q_OBJECT

public:
    /// Writes the records to a file and gives their number; called on a thread of its own.
    using Export = std::function<Result<int>(const QString &path, const RecordFilter &filter,
        const std::function<bool(int rowsDone)> &progress)>;

    /// `rows` are those of ServiceRecordTable.
    HoursPage(ServiceRecords &hours, Volunteers &volunteers, const Clock &clock, Prompter &prompter,
        std::unique_ptr<RecordSource> rows, Export exportTo, QWidget *parent = nullptr);
    ~HoursPage() override;

Q_SIGNALS:
    void importWanted();

private:
    void makeFilters();
    void makeList();
    void connectDoor();

    RecordFilter filter() const;
    void reload();
    void showCurrent();
    void openCorrection();
    void openOpening();
    void exportList();

    ServiceRecords &m_hours;
    Volunteers &m_volunteers;
    const Clock &m_clock;
    Prompter &m_prompter;
    const std::unique_ptr<RecordSource> m_rows;
    const Export m_export;
    RecordTable m_table;
    SearchBox *m_search;
    DateEdit *m_first;
    DateEdit *m_last;
    RecordView *m_view;
    HourDetail *m_detail;
};

} // namespace vs
