// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/latestresult.h"
#include "models/lists/recordtable.h"
#include "models/registrations/consents.h"
#include "ui/controls/page.h"
#include "ui/registrations/registrationactions.h"

#include <memory>

class QComboBox;

namespace vs
{

class EmptyState;
class RecordView;
class Volunteers;

/// Whose consent is missing or has lapsed, and what to do about it.
class ConsentPage final : public Page
{
    Q_OBJECT

public:
    /// `source` is a ConsentTable; `runner` reviews, e.g. Volunteers::beside(). Everything outlives
    /// the page but these two.
    ConsentPage(const RegistrationActions::Doors &doors, Volunteers &volunteers,
        std::unique_ptr<RecordSource> source, const JobRunner &runner, QWidget *parent = nullptr);

    void activate() override;

Q_SIGNALS:
    void volunteerWanted(vs::VolunteerId volunteer);

private:
    void read() override;
    void take(Result<std::vector<ConsentCase>> cases);
    void fill();
    std::vector<VolunteerId> selected() const;

    Consents &m_consents;
    const std::unique_ptr<RecordSource> m_source;
    RecordTable m_table;
    QComboBox *m_flaw;
    RecordView *m_view;
    std::vector<ConsentCase> m_cases;
    LatestResult<std::vector<ConsentCase>> m_review;
};

} // namespace vs
