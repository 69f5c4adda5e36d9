// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hours/recordfilter.h"
#include "models/lists/latestresult.h"
#include "models/lists/recordtable.h"
#include "ui/controls/page.h"

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
    /// `rows` are those of ServiceRecordTable, `ledger` those of HourLedger; `runner` looks for
    /// what is shown, e.g. Volunteers::beside().
    HoursPage(ServiceRecords &hours, Volunteers &volunteers, const Clock &clock, Prompter &prompter,
        std::unique_ptr<RecordSource> rows, std::unique_ptr<RecordSource> ledger,
        const JobRunner &runner, QWidget *parent = nullptr);
    ~HoursPage() override;

Q_SIGNALS:
    void importWanted();

private:
    struct Found {
        std::vector<qint64> ids;
        RecordSummary summary;
    };

    void makeFilters();
    void makeList();
    void connectDoor();

    void read() override;
    void take(Result<Found> found);
    void showCurrent();
    void openCorrection();
    void openOpening();

    ServiceRecords &m_hours;
    Volunteers &m_volunteers;
    const Clock &m_clock;
    Prompter &m_prompter;
    const std::unique_ptr<RecordSource> m_rows;
    const std::unique_ptr<RecordSource> m_ledger;
    RecordTable m_table;
    SearchBox *m_search;
    DateEdit *m_first;
    DateEdit *m_last;
    RecordView *m_view;
    HourDetail *m_detail;
    LatestResult<Found> m_found;
};

} // namespace vs
