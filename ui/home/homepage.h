// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/latestresult.h"
#include "models/overview/overview.h"
#include "ui/controls/page.h"

#include <array>
#include <functional>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace vs
{

class Clock;

/// The station at a glance and what to do next; every line is a button that goes there.
class HomePage final : public Page
{
    Q_OBJECT

public:
    /// Where a line leads; the names of the pages in the main window.
    enum class Goal {
        Roster,            ///< import a list of volunteers
        Register,          ///< register a volunteer
        HeldRows,          ///< mend held rows
        Hours,             ///< record hours of activities
        StarsToGrant,      ///< stars that can be granted
        StarsBelow,        ///< stars below their floor
        CertificatesIssue, ///< certificates to be issued
        CertificatesPrint, ///< certificates never printed
        Consents,          ///< people to be asked for their consent
        RecoveryKey,       ///< make the key file against a lost password
    };

    using Read = std::function<Result<OverviewFigures>()>;

    /// `read` gives the figures anew each time the page comes to the front, run by `runner`.
    HomePage(const QString &station, const Clock &clock, Read read, const JobRunner &runner,
        QWidget *parent = nullptr);

    void activate() override;

Q_SIGNALS:
    void wanted(vs::HomePage::Goal goal);

private:
    QWidget *makeOverview();
    QWidget *makeStars();
    QWidget *makeBeginning();
    /// A card with a large figure; gives the label of the figure.
    QLabel *makeFigure(const QString &name, const QString &caption, QWidget *card);
    void take(const Result<OverviewFigures> &figures);
    void showPending(const QString &figure, const QString &words);
    void showFigures(const OverviewFigures &figures);
    void clearTasks();
    void showTasks(const OverviewFigures &figures);
    void addTask(const QString &name, const QString &iconName, const QString &text, Goal goal);

    const Clock &m_clock;
    const Read m_read;
    QStackedWidget *m_stack;
    QLabel *m_volunteers = nullptr;
    QLabel *m_records = nullptr;
    QLabel *m_hours = nullptr;
    std::array<QLabel *, mostStars> m_stars{}; ///< from one star up
    QVBoxLayout *m_tasks = nullptr;
    bool m_isEmpty = true; ///< no figures have come yet
    LatestResult<OverviewFigures> m_figures;
};

} // namespace vs
