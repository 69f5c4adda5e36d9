// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/unitdetail.h"

#include "models/core/clock.h"
#include "models/core/dates.h"
#include "models/core/grouped.h"
#include "models/core/hours.h"
#include "models/network/households.h"
#include "models/network/network.h"
#include "ui/controls/factspane.h"
#include "ui/controls/prompter.h"
#include "ui/network/householddialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int rowsOfHouseholds = 3;

QString dayText(QDate day)
{
    return day.isValid() ? dateText(day, QLocale()) : QString();
}

QString withBelow(qint64 total, qint64 own)
{
    return total == own ? grouped(total)
                        : UnitDetail::tr("%1, of its own %2").arg(grouped(total), grouped(own));
}

} // namespace

UnitDetail::UnitDetail(Network &network, Households &households, const Clock &clock,
    Prompter &prompter, QWidget *parent)
    : QFrame(parent)
    , m_network(network)
    , m_households(households)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_facts(new FactsPane(this))
    , m_people(new QPushButton(tr("&Show its volunteers"), this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add…"), this))
    , m_change(new QPushButton(tr("Chan&ge…"), this))
    , m_close(new QPushButton(tr("E&nd…"), this))
{
    setProperty("look", u"card"_s);
    setObjectName(u"unitDetail"_s);
    m_people->setObjectName(u"people"_s);
    m_people->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(m_facts, 100);
    layout->addWidget(m_people, 0, Qt::AlignLeft);
    makeHouseholds();
    connect(m_people, &QPushButton::clicked, this, [this] { Q_EMIT peopleWanted(m_unit.id); });
    connect(&m_households, &Households::changed, this, &UnitDetail::fillHouseholds);
}

void UnitDetail::makeHouseholds()
{
    auto *caption = new QLabel(tr("Households it loo&ks after"), this);
    caption->setProperty("look", u"heading"_s);
    caption->setBuddy(m_list);
    m_list->setObjectName(u"households"_s);
    m_list->setAccessibleName(tr("Households it looks after"));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the facts come first
    m_list->setMinimumHeight(2 * fontMetrics().height() + 10);
    m_list->setMaximumHeight(rowsOfHouseholds * (fontMetrics().height() + 10));
    m_add->setObjectName(u"addHousehold"_s);
    m_change->setObjectName(u"changeHousehold"_s);
    m_close->setObjectName(u"closeHousehold"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_add, m_change, m_close})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout()->addWidget(caption);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_list, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Household household;
        household.unit = m_unit.id;
        household.openedOn = m_clock.today();
        editHousehold(household);
    });
    const auto change = [this] {
        if (const Household *household = currentHousehold())
            editHousehold(*household);
    };
    connect(m_change, &QPushButton::clicked, this, change);
    connect(m_list, &QListWidget::itemActivated, this, change);
    connect(m_close, &QPushButton::clicked, this, &UnitDetail::closeHousehold);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_change->setEnabled(row >= 0);
        m_close->setEnabled(row >= 0);
    });
}

void UnitDetail::offerPeople()
{
    m_people->show();
}

void UnitDetail::show(UnitId unit, const RollUp &rollUp)
{
    const auto known = m_network.unit(unit);
    if (!known) {
        Q_EMIT refused(known.error());
        return;
    }
    m_unit = *known;
    m_facts->clear();
    const UnitTree tree = m_network.tree();
    showFacts(tree, rollUp);
    showSteps(tree);
    fillHouseholds();
}

void UnitDetail::showFacts(const UnitTree &tree, const RollUp &rollUp)
{
    m_facts->addHeading(m_unit.name)->setObjectName(u"name"_s);
    m_facts->addLine(tree.pathName(m_unit.id), u"muted"_s);
    m_facts->addFact(tr("Level"), UnitWords::level(m_unit.level));
    m_facts->addFact(tr("Code"), m_unit.code);
    m_facts->addFact(tr("Person in charge"), m_unit.personInCharge);
    m_facts->addFact(tr("Phone"), m_unit.phone);
    m_facts->addFact(tr("Opened on"), dayText(m_unit.openedOn));
    m_facts->addFact(tr("Closed on"), dayText(m_unit.closedOn));
    const UnitFigures total = rollUp.total(m_unit.id);
    const UnitFigures own = rollUp.own(m_unit.id);
    m_facts->addHeading(
        tr("%1 to %2")
            .arg(rollUp.first().toString(Qt::ISODate), rollUp.last().toString(Qt::ISODate)));
    m_facts->addFact(tr("Volunteers"), withBelow(total.volunteers, own.volunteers));
    m_facts->addFact(tr("Groups"), withBelow(total.groups, own.groups));
    m_facts->addFact(tr("Activities"), withBelow(total.activities, own.activities));
    m_facts->addFact(tr("Hours"),
        total.minutes == own.minutes
            ? vs::Hours::withUnit(total.minutes)
            : tr("%1, of its own %2")
                  .arg(vs::Hours::withUnit(total.minutes), vs::Hours::withUnit(own.minutes)));
}

void UnitDetail::showSteps(const UnitTree &tree)
{
    const auto steps = m_network.steps(m_unit.id);
    if (!steps || steps->empty())
        return;
    const auto name
        = [&tree](UnitId unit) { return unit.isValid() ? tree.pathName(unit) : tr("the top"); };
    m_facts->addHeading(tr("What happened"));
    for (const UnitStep &step : *steps) {
        QStringList words{UnitWords::step(step.kind)};
        if (step.kind == UnitStep::Kind::Moved)
            words += tr("from %1 to %2").arg(name(step.from), name(step.to));
        else if (step.kind == UnitStep::Kind::Closed && step.to.isValid())
            words += tr("taken over by %1").arg(name(step.to));
        else if (!step.was.isEmpty())
            words += tr("before: %1").arg(step.was);
        if (!step.reason.isEmpty())
            words += step.reason;
        m_facts->addFact(step.on.toString(Qt::ISODate), words.join(u" · "_s));
    }
}

void UnitDetail::fillHouseholds()
{
    m_list->clear();
    m_homes.clear();
    if (auto homes = m_households.at(m_unit.id))
        m_homes = *std::move(homes);
    for (const Household &home : m_homes)
        m_list->addItem(
            home.address.isEmpty() ? home.name : u"%1    %2"_s.arg(home.name, home.address));
    m_add->setEnabled(m_unit.id.isValid() && m_unit.isOpen());
    m_change->setEnabled(false);
    m_close->setEnabled(false);
}

const Household *UnitDetail::currentHousehold() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_homes[size_t(row)];
}

void UnitDetail::editHousehold(const Household &household)
{
    HouseholdDialog dialog(m_households, m_network.tree(), household, m_prompter, window());
    dialog.exec();
}

void UnitDetail::closeHousehold()
{
    const Household *household = currentHousehold();
    if (!household)
        return;
    const auto reason = m_prompter.askText(
        this, tr("End the care"), tr("Why is %1 not looked after any more?").arg(household->name));
    if (!reason)
        return;
    if (auto done = m_households.close(household->id, m_clock.today(), *reason); !done)
        Q_EMIT refused(done.error());
}

} // namespace vs
