// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stars/starspage.h"

#include "models/certificates/certificate.h"
#include "models/core/clock.h"
#include "models/core/grouped.h"
#include "models/stars/stars.h"
#include "models/volunteers/volunteers.h"
#include "ui/controls/banner.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/prompter.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString starCounts(const StarCounts &counts)
{
    QStringList lines;
    for (int star = mostStars; star > 0; --star) {
        const qint64 people = counts.at(static_cast<size_t>(star));
        //: %1 is e.g. "Three-Star Volunteer", %2 how many people
        if (people > 0)
            lines += StarsPage::tr("%1: %2").arg(Certificate::starTitle(star)).arg(grouped(people));
    }
    return lines.join(u'\n');
}

} // namespace

StarsPage::StarsPage(Stars &stars, Volunteers &volunteers, const Clock &clock, Prompter &prompter,
    const JobRunner &runner, QWidget *parent)
    : Page(tr("Stars"), tr("Who reaches a star, and what the others still need."), parent)
    , m_stars(stars)
    , m_volunteers(volunteers)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_source(volunteers)
    , m_table(m_source)
    , m_view(new RecordView(this))
    , m_state(new QComboBox(this))
    , m_star(new QComboBox(this))
    , m_asOf(new DateEdit(this))
    , m_rating(runner, [this](auto rated) { take(std::move(rated)); })
    , m_listing(runner, [this](auto answer) { showAnswer(std::move(answer)); })
{
    m_grant = addPrimaryCommand(
        u"stars"_s, tr("Grant stars…"), [this] { grant(); }, QKeySequence(Qt::CTRL | Qt::Key_G));
    m_grant->setObjectName(u"grantButton"_s);
    makeFilters();
    makeView();
    listen();
}

/// Stars, complaints and people come and go while the page is open, by an undo for one.
void StarsPage::listen()
{
    m_stale.setSingleShot(true);
    m_stale.setInterval(0);
    connect(&m_stale, &QTimer::timeout, this, &StarsPage::rateAgain);
    const auto stale = [this] {
        if (isVisible())
            m_stale.start();
    };
    connect(&m_stars, &Stars::granted, this, [this] {
        banner().clear(); // what was said of an earlier grant is true no longer
        rateAgain();
    });
    connect(&m_volunteers, &Volunteers::changed, this, stale);
    connect(&m_volunteers, &Volunteers::reset, this, stale);
}

void StarsPage::makeFilters()
{
    m_search = addSearch(tr("Name, pinyin, or last four digits"));
    m_state->setObjectName(u"state"_s);
    using State = CandidateFilter::State;
    for (const auto &[text, state] : {std::pair(tr("Can be granted"), State::CanBeGranted),
             {tr("Something is missing"), State::Missing},
             {tr("Below their star"), State::BelowAwarded}, {tr("Everybody"), State::All}})
        m_state->addItem(text, static_cast<int>(state));
    addFilter(tr("Sho&w"), m_state);

    m_star->setObjectName(u"star"_s);
    m_star->addItem(tr("All stars"), 0);
    for (int star = 1; star <= static_cast<int>(m_stars.rules().levels.size()); ++star)
        m_star->addItem(u"%1 ★"_s.arg(star), star);
    addFilter(tr("S&tar"), m_star);

    m_asOf->setObjectName(u"asOf"_s);
    m_asOf->setDate(m_clock.today());
    m_asOf->setToolTip(tr("Records up to and including this day are counted."));
    addFilter(tr("&Up to"), m_asOf);

    connect(m_search, &QLineEdit::textChanged, this, &StarsPage::refill);
    connect(m_state, &QComboBox::currentIndexChanged, this, &StarsPage::refill);
    connect(m_star, &QComboBox::currentIndexChanged, this, &StarsPage::refill);
    connect(m_asOf, &DateEdit::dateChanged, this, &StarsPage::rateAgain);
}

void StarsPage::makeView()
{
    m_view->setModel(&m_table);
    m_view->setListName(u"stars"_s);
    m_view->setColumnCharacters({6, 12, 7, 9, 5, 7, 7});
    m_view->horizontalHeader()->setSortIndicator(CandidateTable::Name, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    setContent(m_view);
    setEmptyState(new EmptyState(u"star"_s, tr("Nobody is in this list"),
                      tr("Choose “Something is missing” under “Show” to see what people still need "
                         "for their next star.")),
        &m_table);
    connect(&m_table, &RecordTable::sortRequested, this, [this](int column, Qt::SortOrder order) {
        m_order = CandidateTable::orderOf(column);
        m_direction = order;
        refill();
    });
    connect(m_view, &RecordView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT volunteerWanted(VolunteerId(m_table.idAt(index)));
    });
}

void StarsPage::activate()
{
    rateAgain();
    Page::activate();
}

void StarsPage::showState(CandidateFilter::State state)
{
    m_search->clear();
    m_star->setCurrentIndex(0);
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(state)));
}

void StarsPage::rateAgain()
{
    m_stale.stop(); // a grant changes people too, and one rating answers both
    const QDate asOf = m_asOf->date();
    if (!asOf.isValid())
        return; // the field says so itself
    m_rating.ask([this, asOf]() -> Result<CandidateList> {
        auto candidates = m_stars.candidates(asOf);
        if (!candidates)
            return candidates.error();
        return CandidateList(*std::move(candidates));
    });
    if (m_rating.isWaiting())
        wait();
}

void StarsPage::wait()
{
    showWaiting();
    m_grant->setEnabled(false);
}

void StarsPage::take(Result<CandidateList> rated)
{
    if (!rated) {
        setSummary({});
        banner().say(rated.error());
        return;
    }
    m_rated = std::make_shared<const CandidateList>(*std::move(rated));
    refill();
}

void StarsPage::refill()
{
    if (!m_rated)
        return; // the rating will
    CandidateFilter filter;
    filter.state = static_cast<CandidateFilter::State>(m_state->currentData().toInt());
    filter.star = m_star->currentData().toInt();
    std::function<std::vector<qint64>()> search;
    if (const QString text = m_search->text().trimmed(); !text.isEmpty())
        search = m_volunteers.searchLater(text);
    m_listing.ask([list = m_rated, filter, search, order = m_order,
                      direction = m_direction]() mutable -> Result<CandidateAnswer> {
        if (search) {
            const std::vector<qint64> found = search();
            filter.people = QSet<qint64>(found.begin(), found.end());
        }
        std::vector<qint64> ids = list->ids(filter, order, direction);
        std::vector<const StarCandidate *> grantable = list->grantable(ids);
        return CandidateAnswer{list, std::move(ids), std::move(grantable)};
    });
    if (m_listing.isWaiting())
        wait();
}

void StarsPage::showAnswer(Result<CandidateAnswer> answer)
{
    if (!answer) {
        setSummary({});
        banner().say(answer.error());
        return;
    }
    const bool ratedAnew = m_answer.list != answer->list;
    m_answer = *std::move(answer);
    m_source.setList(m_answer.list);
    if (ratedAnew)
        m_table.refresh();
    m_table.setIds(std::move(m_answer.ids));
    if (m_rating.isWaiting())
        return wait();
    setSummary(tr("%1 of %2 volunteers")
                   .arg(grouped(m_table.rowCount()), grouped(qint64(m_answer.list->all().size()))));
    m_grant->setEnabled(!m_answer.grantable.empty());
}

std::vector<const StarCandidate *> StarsPage::grantable() const
{
    const QList<int> rows = m_view->selectedRows();
    if (rows.isEmpty() || rows.size() == m_table.rowCount())
        return m_answer.grantable;
    std::vector<qint64> ids;
    for (const int row : rows)
        ids.push_back(m_table.idAt(m_table.index(row, 0)));
    return m_answer.list->grantable(ids);
}

bool StarsPage::confirmGrant(const std::vector<const StarCandidate *> &candidates)
{
    StarCounts counts{};
    for (const StarCandidate *candidate : candidates)
        ++counts.at(static_cast<size_t>(candidate->standing.reached));
    const QString text
        = tr("By %1 and the records up to %2, these stars are granted, each with the stars below "
             "it:\n\n%3\n\nA granted star stays in the register with the figures it rests on.")
              .arg(m_stars.rules().title(), m_asOf->date().toString(Qt::ISODate),
                  starCounts(counts));
    return m_prompter.confirm(this,
        {tr("Grant stars"), text, tr("Grant to %1 people").arg(grouped(qint64(candidates.size()))),
            tr("Not yet"), false});
}

void StarsPage::grant()
{
    const auto chosen = grantable();
    if (chosen.empty()) {
        banner().say(Banner::Kind::Info, tr("None of the chosen people reaches a new star."));
        return;
    }
    std::vector<VolunteerId> volunteers;
    for (const StarCandidate *candidate : chosen)
        volunteers.push_back(candidate->volunteer);
    if (!confirmGrant(chosen))
        return;
    const auto work = [&stars = m_stars, volunteers = std::move(volunteers), asOf = m_asOf->date()](
                          JobControl &control) {
        return stars.inJob([&] { return stars.grant(volunteers, asOf, control.progress()); });
    };
    JobProgress::run<StarGrant>(
        this, tr("Granting stars…"), work, [this](const auto &grant) { sayGranted(grant); });
}

void StarsPage::sayGranted(const Result<StarGrant> &grant)
{
    if (!grant)
        return banner().say(grant.error());
    banner().say(Banner::Kind::Ok,
        tr("Stars granted to %1 people. Their certificates can be issued now on the page "
           "“Certificates”.")
            .arg(grouped(qint64(grant->volunteers.size()))));
}

} // namespace vs
