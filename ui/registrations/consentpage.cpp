// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/consentpage.h"

#include "models/core/grouped.h"
#include "models/volunteers/volunteers.h"
#include "ui/controls/banner.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/recordview.h"

#include <QComboBox>
#include <QPushButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int everyFlaw = -1;

} // namespace

ConsentPage::ConsentPage(const RegistrationActions::Doors &doors, Volunteers &volunteers,
    std::unique_ptr<RecordSource> source, const JobRunner &runner, QWidget *parent)
    : Page(tr("Consent"),
        tr("People who never agreed to be registered, or who have to be asked again."), parent)
    , m_consents(doors.consents)
    , m_source(std::move(source))
    , m_table(*m_source)
    , m_flaw(new QComboBox(this))
    , m_view(new RecordView(this))
    , m_review(runner, [this](auto cases) { take(std::move(cases)); })
{
    auto *actions = new RegistrationActions(
        doors, [this] { return selected(); }, banner(), this);
    auto *record = addPrimaryCommand(
        u"ok"_s, tr("Record consent…"), [actions] { actions->recordConsent(); });
    record->setObjectName(u"recordConsent"_s);
    auto *open = addCommand(u"volunteers"_s, tr("Open the person"), [this] {
        if (const qint64 id = m_table.idAt(m_view->chosenIndex()); id != 0)
            Q_EMIT volunteerWanted(VolunteerId(id));
    });
    open->setObjectName(u"openPerson"_s);
    auto *registration = addCommand(u"person"_s, tr("Registration"), [] {});
    registration->setObjectName(u"registration"_s);
    registration->setMenu(actions->menu());
    for (QPushButton *command : {record, open, registration})
        needsRow(command);
    m_flaw->setObjectName(u"flawFilter"_s);
    m_flaw->addItem(tr("All"), everyFlaw);
    for (const ConsentFlaw flaw : allConsentFlaws)
        m_flaw->addItem(ConsentRules::text(flaw), int(flaw));
    addFilter(tr("Sho&w"), m_flaw);
    m_view->setObjectName(u"consents"_s);
    m_view->setModel(&m_table);
    m_view->setColumnCharacters({6, 14, 5, 17, 7, 8, 12});
    setContent(m_view);
    setEmptyState(new EmptyState(u"ok"_s, tr("Nobody has to be asked"),
                      tr("Everybody in this list has agreed, and the consent still holds.")),
        &m_table);
    connect(m_flaw, &QComboBox::currentIndexChanged, this, &ConsentPage::fill);
    connect(m_view, &RecordView::opened, actions, &RegistrationActions::recordConsent);
    const auto stale = [this] {
        if (isVisible())
            reload();
    };
    connect(&volunteers, &Volunteers::added, this, stale);
    connect(&volunteers, &Volunteers::changed, this, stale);
    connect(&volunteers, &Volunteers::reset, this, stale);
}

void ConsentPage::activate()
{
    banner().clear();
    reload();
    Page::activate();
}

void ConsentPage::read()
{
    m_review.ask([this] { return m_consents.review(); });
    if (m_review.isWaiting())
        showWaiting();
}

void ConsentPage::take(Result<std::vector<ConsentCase>> cases)
{
    if (!cases) {
        setSummary({});
        banner().say(cases.error());
        return;
    }
    m_cases = *std::move(cases);
    m_table.refresh();
    fill();
}

void ConsentPage::fill()
{
    const int wanted = m_flaw->currentData().toInt();
    std::vector<qint64> ids;
    for (const ConsentCase &one : m_cases) {
        if (wanted == everyFlaw || wanted == int(one.flaw))
            ids.push_back(one.volunteer.value());
    }
    setSummary(tr("%1 people").arg(grouped(qint64(ids.size()))));
    m_table.setIds(std::move(ids));
    if (m_table.rowCount() > 0 && !m_view->chosenIndex().isValid())
        m_view->selectRow(0);
}

std::vector<VolunteerId> ConsentPage::selected() const
{
    std::vector<VolunteerId> people;
    for (const int row : m_view->selectedRows())
        people.emplace_back(m_table.ids()[size_t(row)]);
    return people;
}

} // namespace vs
