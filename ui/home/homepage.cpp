// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "models/core/clock.h"
#include "models/core/dates.h"
#include "models/core/grouped.h"
#include "models/core/hours.h"
#include "ui/controls/banner.h"
#include "ui/controls/icons.h"
#include "ui/controls/starslabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int gap = 16;

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("look", u"card"_s);
    return card;
}

QLabel *makeLabel(const QString &text, const QString &look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("look", look);
    return label;
}

} // namespace

HomePage::HomePage(
    const QString &station, const Clock &clock, Read read, const JobRunner &runner, QWidget *parent)
    : Page(station, tr("The station at a glance, and what to do next."), parent)
    , m_clock(clock)
    , m_read(std::move(read))
    , m_stack(new QStackedWidget(this))
    , m_figures(runner, [this](const auto &figures) { take(figures); })
{
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(makeBeginning());
    setContent(m_stack);
}

QLabel *HomePage::makeFigure(const QString &name, const QString &caption, QWidget *card)
{
    auto *figure = makeLabel({}, u"figure"_s, card);
    figure->setObjectName(name);
    figure->setAccessibleName(caption);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, gap, 20, gap);
    layout->addWidget(makeLabel(caption, u"muted"_s, card));
    layout->addWidget(figure);
    layout->addStretch(1);
    return figure;
}

QWidget *HomePage::makeStars()
{
    QFrame *card = makeCard(this);
    auto *layout = new QGridLayout(card);
    layout->setContentsMargins(20, gap, 20, gap);
    layout->setHorizontalSpacing(gap);
    layout->setVerticalSpacing(4);
    layout->addWidget(makeLabel(tr("Volunteers by star"), u"muted"_s, card), 0, 0, 1, 2);
    for (int star = mostStars; star > 0; --star) {
        const int row = mostStars + 1 - star;
        auto *count = new QLabel(card);
        count->setObjectName(u"stars%1"_s.arg(star));
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_stars.at(static_cast<size_t>(star) - 1) = count;
        layout->addWidget(new StarsLabel(star, card), row, 0);
        layout->addWidget(count, row, 1);
    }
    layout->setColumnStretch(1, 1);
    return card;
}

QWidget *HomePage::makeOverview()
{
    auto *overview = new QWidget(this);
    QFrame *volunteers = makeCard(overview);
    QFrame *records = makeCard(overview);
    QFrame *hours = makeCard(overview);
    m_volunteers = makeFigure(u"volunteerFigure"_s, tr("Volunteers"), volunteers);
    m_records = makeFigure(u"recordFigure"_s, tr("Service records"), records);
    m_hours = makeFigure(u"hourFigure"_s, tr("Service time"), hours);

    QFrame *tasks = makeCard(overview);
    auto *taskCard = new QVBoxLayout(tasks);
    taskCard->setContentsMargins(20, gap, 20, gap);
    taskCard->addWidget(makeLabel(tr("To do next"), u"heading"_s, tasks));
    m_tasks = new QVBoxLayout;
    m_tasks->setSpacing(8);
    taskCard->addLayout(m_tasks);

    auto *layout = new QGridLayout(overview);
    layout->setContentsMargins({});
    layout->setSpacing(gap);
    layout->addWidget(volunteers, 0, 0);
    layout->addWidget(records, 0, 1);
    layout->addWidget(hours, 0, 2);
    layout->addWidget(tasks, 1, 0, 1, 3);
    layout->addWidget(makeStars(), 0, 3, 3, 1, Qt::AlignTop);
    for (int column = 0; column < 3; ++column)
        layout->setColumnStretch(column, 1);
    layout->setRowStretch(2, 1);
    return overview;
}

QWidget *HomePage::makeBeginning()
{
    auto *beginning = new QWidget(this);
    auto *sentence
        = makeLabel(tr("Nobody is registered at this station yet"), u"heading"_s, beginning);
    auto *advice = makeLabel(
        tr("Bring in the list you have, or begin with one person."), u"muted"_s, beginning);
    for (QLabel *label : {sentence, advice})
        label->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(beginning);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(sentence);
    layout->addWidget(advice);
    layout->addSpacing(gap);
    for (const auto &[name, iconName, text, goal] :
        {std::tuple(u"importDoor"_s, u"import"_s, tr("Import your roster"), Goal::Roster),
            {u"registerDoor"_s, u"register"_s, tr("Register the first volunteer"),
                Goal::Register}}) {
        auto *door = new QPushButton(icon(iconName), text, beginning);
        door->setObjectName(name);
        door->setProperty("look", u"door"_s);
        door->setIconSize({28, 28});
        door->setMinimumWidth(360);
        connect(door, &QPushButton::clicked, this, [this, goal = goal] { Q_EMIT wanted(goal); });
        layout->addWidget(door, 0, Qt::AlignCenter);
    }
    layout->addStretch(3);
    return beginning;
}

void HomePage::activate()
{
    setSummary(dateText(m_clock.today(), QLocale())); // the program may run for days
    m_figures.ask(m_read);
    if (m_figures.isWaiting() && m_isEmpty)
        showPending(u"…"_s, Page::tr("One moment…"));
    Page::activate();
}

void HomePage::take(const Result<OverviewFigures> &figures)
{
    if (!figures) {
        if (m_isEmpty)
            showPending(u"–"_s, {});
        banner().say(figures.error());
        return;
    }
    m_isEmpty = false;
    banner().clear();
    showFigures(*figures);
}

/// In place of figures that are still to come, or did not.
void HomePage::showPending(const QString &figure, const QString &words)
{
    clearTasks();
    for (QLabel *label : {m_volunteers, m_records, m_hours})
        label->setText(figure);
    m_tasks->addWidget(makeLabel(words, u"muted"_s, this));
}

void HomePage::showFigures(const OverviewFigures &figures)
{
    m_stack->setCurrentIndex(figures.volunteers == 0 ? 1 : 0);
    m_volunteers->setText(grouped(figures.volunteers));
    m_records->setText(grouped(figures.records));
    m_hours->setText(Hours::withUnit(figures.minutes));
    for (size_t star = 1; star <= mostStars; ++star)
        m_stars.at(star - 1)->setText(grouped(figures.stars.at(star)));
    showTasks(figures);
}

void HomePage::addTask(const QString &name, const QString &iconName, const QString &text, Goal goal)
{
    auto *task = new QPushButton(icon(iconName), text, this);
    task->setObjectName(name);
    task->setProperty("look", u"task"_s);
    task->setIconSize({20, 20});
    connect(task, &QPushButton::clicked, this, [this, goal] { Q_EMIT wanted(goal); });
    m_tasks->addWidget(task);
}

void HomePage::clearTasks()
{
    while (QLayoutItem *item = m_tasks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HomePage::showTasks(const OverviewFigures &figures)
{
    clearTasks();
    if (figures.recoveryKeyMissing) {
        addTask(u"keyTask"_s, u"warning"_s,
            tr("A lost password could lock this station for good: make the recovery key"),
            Goal::RecoveryKey);
    }
    const auto task = [&](int count, const char *name, const QString &iconName, const QString &text,
                          Goal goal) {
        if (count > 0)
            addTask(QString::fromLatin1(name), iconName, text.arg(grouped(count)), goal);
    };
    task(figures.heldRows, "heldTask", u"held"_s,
        tr("Rows of imported lists that wait to be checked: %1"), Goal::HeldRows);
    task(figures.consents, "consentTask", u"person"_s,
        tr("People whose consent is missing or has lapsed: %1"), Goal::Consents);
    task(figures.withoutHours, "hoursTask", u"hours"_s,
        tr("Activities of the last seven days without recorded hours: %1"), Goal::Hours);
    task(figures.canBeGranted, "grantTask", u"stars"_s, tr("Volunteers who reach a new star: %1"),
        Goal::StarsToGrant);
    task(figures.awaitingCertificate, "issueTask", u"certificates"_s,
        tr("Granted stars without a certificate: %1"), Goal::CertificatesIssue);
    task(figures.notPrinted, "printTask", u"print"_s,
        tr("Certificates that have not been printed: %1"), Goal::CertificatesPrint);
    task(figures.belowAwarded, "belowTask", u"warning"_s,
        tr("Volunteers whose star no longer stands on its figures: %1"), Goal::StarsBelow);
    if (m_tasks->count() == 0)
        m_tasks->addWidget(makeLabel(tr("Nothing is waiting."), u"muted"_s, this));
}

} // namespace vs
