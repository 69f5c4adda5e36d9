// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/retentiondialog.h"

#include "models/core/grouped.h"
#include "ui/controls/banner.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/prompter.h"
#include "ui/controls/recordview.h"
#include "ui/controls/wrappedlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

#include <tuple>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

RetentionDialog::RetentionDialog(Retention &retention, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_retention(retention)
    , m_prompter(prompter)
    , m_banner(new Banner(this))
    , m_model(new RetentionModel(this))
    , m_renew(new QCheckBox(tr("Grown-ups renew what their guardian agreed to"), this))
    , m_summary(new QLabel(this))
{
    setWindowTitle(tr("Data kept long enough"));
    setMinimumSize(760, 560);
    auto *purpose = new WrappedLabel(this);
    purpose->setText(tr("Personal data is not kept longer than it is needed. Hours, stars and the "
                        "register of certificates stay without the name."));
    auto *view = new RecordView(this);
    view->setObjectName(u"retentionList"_s);
    view->setModel(m_model);
    view->setColumnCharacters({9, 15, 11, 8});
    m_summary->setObjectName(u"retentionSummary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(purpose);
    layout->addWidget(m_banner);
    layout->addWidget(makeTimes());
    layout->addWidget(view, 1);
    layout->addWidget(m_summary);
    layout->addLayout(makeButtons());
    connect(m_model, &RetentionModel::ticksChanged, this, &RetentionDialog::refresh);
    refresh();
}

QSpinBox *RetentionDialog::addTime(
    QFormLayout *layout, const QString &name, const QString &label, const QString &unit)
{
    auto *spin = new QSpinBox(this);
    spin->setObjectName(name);
    spin->setRange(0, 100);
    spin->setSuffix(unit);
    spin->setSpecialValueText(tr("for ever"));
    spin->setAccessibleName(label);
    layout->addRow(label, spin);
    return spin;
}

QWidget *RetentionDialog::makeTimes()
{
    auto *card = new QFrame(this);
    card->setProperty("look", u"card"_s);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    for (QFormLayout *form : {left, right})
        form->setVerticalSpacing(8);
    m_years = addTime(left, u"keepYears"_s, tr("After the last service"), tr(" years"));
    m_refused = addTime(left, u"keepRefused"_s, tr("After a refusal"), tr(" months"));
    m_heldRows
        = addTime(left, u"keepHeldRows"_s, tr("Held rows that were dealt with"), tr(" months"));
    m_consent = addTime(right, u"consentYears"_s, tr("A consent is good for"), tr(" years"));
    right->addRow(m_renew);
    const RegistrationPolicy policy = m_retention.policy();
    m_years->setValue(policy.keepYears);
    m_refused->setValue(policy.keepRefusedMonths);
    m_heldRows->setValue(policy.keepHeldRowMonths);
    m_consent->setValue(policy.consentYears);
    m_renew->setChecked(policy.renewAtEighteen);
    auto *look = new QPushButton(tr("Look who that is"), card);
    look->setObjectName(u"lookButton"_s);
    right->addRow(look);
    connect(look, &QPushButton::clicked, this, &RetentionDialog::look);
    m_keep = new QPushButton(tr("Save these times as the rule"), card);
    m_keep->setObjectName(u"keepRuleButton"_s);
    connect(m_keep, &QPushButton::clicked, this, &RetentionDialog::keepRule);
    listenToTimes();
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(32);
    layout->addLayout(left);
    layout->addLayout(right);
    layout->addStretch(1);
    layout->addWidget(m_keep, 0, Qt::AlignBottom);
    return card;
}

void RetentionDialog::listenToTimes()
{
    for (const QSpinBox *spin : {m_years, m_refused, m_heldRows, m_consent})
        connect(spin, &QSpinBox::valueChanged, this, &RetentionDialog::followTimes);
    connect(m_renew, &QCheckBox::toggled, this, &RetentionDialog::followTimes);
    followTimes();
}

/// A list looked up by other times is none to remove by.
void RetentionDialog::followTimes()
{
    const RegistrationPolicy chosen = chosenPolicy();
    m_keep->setEnabled(chosen != m_retention.policy());
    const RegistrationPolicy &shown = m_model->plan().policy;
    if (std::tuple(shown.keepYears, shown.keepRefusedMonths, shown.keepHeldRowMonths)
        != std::tuple(chosen.keepYears, chosen.keepRefusedMonths, chosen.keepHeldRowMonths))
        m_model->setPlan({});
}

QLayout *RetentionDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    for (const bool tick : {true, false}) {
        auto *button = new QPushButton(tick ? tr("Tick all") : tr("Tick none"), this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, tick] { m_model->tickAll(tick); });
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    m_run = new QPushButton(tr("Remove their data…"), this);
    m_run->setObjectName(u"runButton"_s);
    m_run->setProperty("look", u"primary"_s);
    row->addWidget(close);
    row->addWidget(m_run);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &RetentionDialog::run);
    return row;
}

RegistrationPolicy RetentionDialog::chosenPolicy() const
{
    return {m_renew->isChecked(), m_consent->value(), m_years->value(), m_refused->value(),
        m_heldRows->value()};
}

void RetentionDialog::look()
{
    m_banner->clear();
    const auto work = [retention = &m_retention, policy = chosenPolicy()](
                          JobControl &) { return retention->planInJob(policy); };
    JobProgress::run<RetentionPlan>(this, tr("Looking who has been kept long enough"), work,
        [this](Result<RetentionPlan> plan) {
            if (!plan)
                return m_banner->say(plan.error());
            m_model->setPlan(*std::move(plan));
            if (m_model->rowCount() == 0 && m_model->plan().heldRows.empty())
                m_banner->say(Banner::Kind::Ok, tr("Nobody has been kept too long."));
            Q_EMIT looked();
        });
}

void RetentionDialog::keepRule()
{
    if (auto done = m_retention.setPolicy(chosenPolicy()); !done)
        return m_banner->say(done.error());
    m_keep->setEnabled(false);
    m_banner->say(Banner::Kind::Ok, tr("These times are the rule of the station from now on."));
}

void RetentionDialog::refresh()
{
    const int people = m_model->tickedCount();
    const auto heldRows = qlonglong(m_model->plan().heldRows.size());
    m_summary->setText(tr("%1 of %2 people ticked, and %3 held rows")
                           .arg(grouped(people), grouped(m_model->rowCount()), grouped(heldRows)));
    m_run->setEnabled(people > 0 || heldRows > 0);
}

void RetentionDialog::run()
{
    const RetentionPlan plan = m_model->tickedPlan();
    const Question question{windowTitle(),
        tr("What names %1 people and stands in %2 held rows will be removed for good. This can't "
           "be undone.")
            .arg(grouped(qint64(plan.people.size())), grouped(qint64(plan.heldRows.size()))),
        tr("Remove"), tr("Keep"), true};
    if (!m_prompter.confirm(this, question))
        return;
    const auto work = [retention = &m_retention, plan](JobControl &control) {
        return retention->runInJob(plan, [&control, &plan](qint64 done) {
            control.report(done, qint64(plan.people.size()));
            return !control.isCancelled();
        });
    };
    JobProgress::run<RetentionReport>(this, tr("Removing personal data"), work,
        [this](const Result<RetentionReport> &report) { say(report); });
}

void RetentionDialog::say(const Result<RetentionReport> &report)
{
    if (!report)
        return m_banner->say(report.error());
    m_model->setPlan({});
    m_banner->say(Banner::Kind::Ok,
        tr("The data of %1 people and %2 held rows has been removed.")
            .arg(grouped(qint64(report->people.done.size())), grouped(report->heldRows)));
    Q_EMIT looked();
}

} // namespace vs
