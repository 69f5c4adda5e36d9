// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/pairpane.h"

#include "models/core/hours.h"
#include "models/duplicates/duplicaterules.h"
#include "models/duplicates/duplicates.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertext.h"
#include "ui/controls/banner.h"
#include "ui/controls/icons.h"
#include "ui/controls/prompter.h"
#include "ui/duplicates/mergeview.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The record more hangs on is the person's main one.
bool isWeightier(const RecordFigures &a, const RecordFigures &b)
{
    return std::tuple(a.certificates, a.stars, a.minutes)
        > std::tuple(b.certificates, b.stars, b.minutes);
}

} // namespace

PairPane::PairPane(const DuplicateDoors &doors, QWidget *parent)
    : QFrame(parent)
    , m_doors(doors)
    , m_model(doors.codes)
    , m_view(new MergeView(m_model, this))
    , m_keepLeft(new QRadioButton(this))
    , m_keepRight(new QRadioButton(this))
    , m_leftFigures(new QLabel(this))
    , m_rightFigures(new QLabel(this))
    , m_reasons(new QLabel(this))
    , m_doubled(new Banner(this))
{
    setProperty("look", u"card"_s);
    m_keepLeft->setObjectName(u"keepLeft"_s);
    m_keepRight->setObjectName(u"keepRight"_s);
    m_reasons->setProperty("look", u"heading"_s);
    m_reasons->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_reasons);
    layout->addWidget(makeHead());
    layout->addWidget(m_doubled);
    layout->addWidget(m_view, 1);
    auto *keys = new QLabel(
        tr("← and → take the value from that side, the space bar both of a list."), this);
    keys->setProperty("look", u"muted"_s);
    keys->setWordWrap(true);
    layout->addWidget(keys);
    layout->addWidget(makeButtons());
}

QWidget *PairPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins({});
    auto *caption = new QLabel(tr("Stays:"), head);
    grid->addWidget(caption, 0, 0);
    grid->addWidget(m_keepLeft, 0, 1);
    grid->addWidget(m_keepRight, 0, 2);
    grid->addWidget(m_leftFigures, 1, 1);
    grid->addWidget(m_rightFigures, 1, 2);
    for (QLabel *figures : {m_leftFigures, m_rightFigures}) {
        figures->setProperty("look", u"muted"_s);
        figures->setWordWrap(true);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return head;
}

QWidget *PairPane::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_reveal = new QPushButton(tr("&Show in full…"), row);
    auto *later = new QPushButton(tr("&Later"), row);
    auto *distinct = new QPushButton(tr("&Not the same person"), row);
    auto *merge = new QPushButton(tr("&Merge…"), row);
    merge->setProperty("look", u"primary"_s);
    m_reveal->setObjectName(u"revealButton"_s);
    later->setObjectName(u"laterButton"_s);
    distinct->setObjectName(u"distinctButton"_s);
    merge->setObjectName(u"mergeButton"_s);
    layout->addWidget(m_reveal);
    layout->addStretch(1);
    layout->addWidget(later);
    layout->addWidget(distinct);
    layout->addWidget(merge);
    connect(m_reveal, &QPushButton::clicked, this, &PairPane::reveal);
    connect(later, &QPushButton::clicked, this, &PairPane::laterWanted);
    connect(distinct, &QPushButton::clicked, this, &PairPane::distinctWanted);
    connect(merge, &QPushButton::clicked, this, &PairPane::mergeWanted);
    connect(m_keepLeft, &QRadioButton::toggled, this, &PairPane::tellDoubled);
    return row;
}

void PairPane::show(const DuplicatePair &pair)
{
    m_pair = pair;
    const auto left = m_doors.volunteers.find(pair.first);
    const auto right = m_doors.volunteers.find(pair.second);
    if (!left || !right) {
        m_doubled->say(!left ? left.error() : right.error());
        return;
    }
    QHash<UnitId, QString> units;
    for (const UnitName &unit : m_doors.volunteers.units())
        units.insert(unit.id, unit.name);
    m_model.setUnitNames(std::move(units));
    m_model.setPeople(*left, *right);
    m_view->selectRow(0);
    m_reveal->setEnabled(true);
    m_reasons->setText(DuplicateRules::reasons(pair.likeness).join(tr(", ")));
    const RecordFigures leftFigures = m_doors.duplicates.figures(pair.first);
    const RecordFigures rightFigures = m_doors.duplicates.figures(pair.second);
    const auto told = [](const RecordFigures &f) {
        return tr("%1 · star %2 · groups: %3 · certificates: %4")
            .arg(Hours::withUnit(f.minutes))
            .arg(f.stars)
            .arg(f.groups)
            .arg(f.certificates);
    };
    m_keepLeft->setText(headText(*left));
    m_keepRight->setText(headText(*right));
    m_leftFigures->setText(told(leftFigures));
    m_rightFigures->setText(told(rightFigures));
    (isWeightier(rightFigures, leftFigures) ? m_keepRight : m_keepLeft)->setChecked(true);
    tellDoubled();
}

QString PairPane::headText(const Volunteer &person) const
{
    const QString text = tr("%1 (%2)").arg(person.name, person.number);
    return person.status == VolunteerStatus::Accepted
        ? text
        : text + u" · "_s + VolunteerText::status(person.status);
}

VolunteerId PairPane::survivor() const
{
    return m_keepRight->isChecked() ? m_pair.second : m_pair.first;
}

VolunteerId PairPane::other() const
{
    return m_keepRight->isChecked() ? m_pair.first : m_pair.second;
}

void PairPane::tellDoubled()
{
    m_doubled->clear();
    if (!m_pair.first.isValid() || !m_pair.second.isValid())
        return;
    const auto doubled = m_doors.duplicates.doubled(survivor(), other());
    if (!doubled) {
        m_doubled->say(doubled.error());
        return;
    }
    if (doubled->empty())
        return;
    qint64 minutes = 0;
    QStringList days;
    for (const DoubledService &each : *doubled) {
        minutes += each.minutes;
        if (days.size() < 3)
            days += tr("%1 %2").arg(each.day.toString(Qt::ISODate), each.title);
    }
    m_doubled->say(Banner::Kind::Warning,
        tr("%1 services were recorded for both at the same time (%2). They will count once: %3 "
           "are corrected, with the weaker evidence.")
            .arg(doubled->size())
            .arg(days.join(tr(", ")), Hours::withUnit(minutes)));
}

void PairPane::reveal()
{
    const auto reason = m_doors.prompter.askText(this, tr("Show in full"),
        tr("Numbers, phones and addresses of both are shown in full until you go on. The reason "
           "is kept. Why?"));
    if (!reason)
        return;
    for (const VolunteerId id : {m_pair.first, m_pair.second}) {
        if (auto done = m_doors.volunteers.recordReveal(
                id, u"birth_date,id_number,phone,address,guardian_name,note"_s, *reason);
            !done) {
            m_doubled->say(done.error());
            return;
        }
    }
    m_model.setOpen(true);
    m_reveal->setEnabled(false);
}

} // namespace vs
