// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/latestresult.h"
#include "models/lists/recordtable.h"
#include "models/stars/candidatetable.h"
#include "ui/controls/page.h"

class QComboBox;

namespace vs
{

class Clock;
class DateEdit;
class Prompter;
class RecordView;
class Stars;
class Volunteers;

/// Who reaches which star, what is missing for everybody else, and granting.
class StarsPage final : public Page
{
    Q_OBJECT

public:
    StarsPage(Stars &stars, Volunteers &volunteers, const Clock &clock, Prompter &prompter,
        QWidget *parent = nullptr);

    /// Rates anew, because hours may have been recorded meanwhile.
    void activate() override;
    void showState(CandidateFilter::State state);

Q_SIGNALS:
    void volunteerWanted(vs::VolunteerId volunteer);

private:
    void makeFilters();
    void makeView();
    void rateAgain();
    void take(Result<CandidateList> rated);
    void refill();
    CandidateFilter filter() const;
    /// The chosen rows, or all of the list when none is chosen, as far as a star can be granted.
    std::vector<const StarCandidate *> grantable() const;
    bool confirmGrant(const std::vector<const StarCandidate *> &candidates);
    void grant();
    void tellGranted(const Result<StarGrant> &grant);

    Stars &m_stars;
    Volunteers &m_volunteers;
    const Clock &m_clock;
    Prompter &m_prompter;
    CandidateList m_list;
    CandidateTable m_source;
    RecordTable m_table;
    RecordView *m_view;
    QComboBox *m_state;
    QComboBox *m_star;
    DateEdit *m_asOf;
    SearchBox *m_search = nullptr;
    QPushButton *m_grant = nullptr;
    CandidateOrder m_order = CandidateOrder::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    LatestResult<CandidateList> m_rating;
};

} // namespace vs
