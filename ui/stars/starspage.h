// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/latestresult.h"
#include "models/lists/recordtable.h"
#include "models/stars/candidatetable.h"
#include "ui/controls/page.h"

#include <QTimer>

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
    /// `runner` rates, filters and sorts, e.g. Volunteers::beside().
    StarsPage(Stars &stars, Volunteers &volunteers, const Clock &clock, Prompter &prompter,
        const JobRunner &runner, QWidget *parent = nullptr);

    /// Rates anew, because hours may have been recorded meanwhile.
    void activate() override;
    void showState(CandidateFilter::State state);

Q_SIGNALS:
    void volunteerWanted(vs::VolunteerId volunteer);

private:
    void makeFilters();
    void makeView();
    void listen();
    void rateAgain();
    void wait();
    void take(Result<CandidateList> rated);
    void refill();
    void showAnswer(Result<CandidateAnswer> answer);
    /// The chosen rows, or all of the list when none is chosen, as far as a star can be granted.
    std::vector<const StarCandidate *> grantable() const;
    bool confirmGrant(const std::vector<const StarCandidate *> &candidates);
    void grant();
    void sayGranted(const Result<StarGrant> &grant);

    Stars &m_stars;
    Volunteers &m_volunteers;
    const Clock &m_clock;
    Prompter &m_prompter;
    std::shared_ptr<const CandidateList> m_rated; ///< as of the day chosen
    CandidateAnswer m_answer;                     ///< what is shown of them
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
    QTimer m_stale; ///< several people changed are one rating anew
    LatestResult<CandidateList> m_rating;
    LatestResult<CandidateAnswer> m_listing;
};

} // namespace vs
