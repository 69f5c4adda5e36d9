// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activitydetail.h"

#include "models/core/codetables.h"
#include "models/core/hours.h"
#include "ui/controls/factspane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

ActivityDetail::ActivityDetail(const CodeTables &codes, QWidget *parent)
    : QFrame(parent)
    , m_codes(codes)
    , m_facts(new FactsPane(this))
    , m_peopleTitle(new QLabel(this))
    , m_people(new QTableWidget(0, 3, this))
    , m_withdraw(new QToolButton(this))
{
    setProperty("look", u"card"_s);
    setObjectName(u"activityDetail"_s);
    m_peopleTitle->setProperty("look", u"heading"_s);
    m_people->setObjectName(u"people"_s);
    m_people->setAccessibleName(tr("Enrolled people"));
    m_people->setHorizontalHeaderLabels({tr("Name"), tr("Number"), tr("Hours")});
    m_people->verticalHeader()->hide();
    m_people->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_people->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    m_people->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_people->setTabKeyNavigation(false);
    m_people->setShowGrid(false);
    m_people->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_people->setMinimumHeight(4 * fontMetrics().height());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(m_facts, 4);
    auto *peopleHead = new QHBoxLayout;
    peopleHead->addWidget(m_peopleTitle, 1);
    peopleHead->addWidget(m_withdraw);
    layout->addLayout(peopleHead);
    layout->addWidget(m_people, 1);
    makeButtons();
}

void ActivityDetail::makeButtons()
{
    QHBoxLayout *row = nullptr;
    const auto nextRow = [&] {
        row = new QHBoxLayout;
        row->setSpacing(6);
        static_cast<QVBoxLayout *>(layout())->addLayout(row);
    };
    const auto add
        = [&](const char16_t *name, const QString &text, void (ActivityDetail::*wanted)()) {
              auto *button = new QPushButton(text, this);
              button->setObjectName(QString::fromUtf16(name));
              connect(button, &QPushButton::clicked, this, wanted);
              row->addWidget(button);
              return button;
          };
    nextRow();
    m_enrol = add(u"enrol", tr("Enrol…"), &ActivityDetail::enrolWanted);
    m_record = add(u"record", tr("Record hours…"), &ActivityDetail::recordWanted);
    nextRow();
    m_edit = add(u"edit", tr("Change…"), &ActivityDetail::editWanted);
    add(u"copy", tr("Copy…"), &ActivityDetail::copyWanted);
    m_cancel = add(u"cancel", tr("Call off…"), &ActivityDetail::cancelWanted);

    m_withdraw->setObjectName(u"withdraw"_s);
    m_withdraw->setText(tr("Take off the list"));
    m_withdraw->setProperty("look", u"link"_s);
    connect(m_withdraw, &QToolButton::clicked, this, &ActivityDetail::askWithdraw);
    connect(m_people, &QTableWidget::itemSelectionChanged, this,
        [this] { m_withdraw->setEnabled(m_people->currentRow() >= 0); });
}

void ActivityDetail::fillFacts()
{
    m_facts->clear();
    m_facts->addHeading(m_activity.title);
    if (m_activity.cancelled)
        m_facts->addLine(tr("Cancelled. Hours that were worked stay."), u"error"_s);
    m_facts->addFact(tr("Date"), dateText(m_activity.heldOn, QLocale()));
    m_facts->addFact(tr("Time"), m_activity.time.text());
    m_facts->addFact(tr("Place"), m_activity.place);
    m_facts->addFact(tr("Content"), m_activity.content);
    m_facts->addFact(tr("Project"), m_activity.project);
    m_facts->addFact(tr("Category"), m_codes.label(u"service_category"_s, m_activity.category));
    m_facts->addFact(tr("Organiser"), m_activity.organiser);
    m_facts->addFact(tr("In charge"), m_activity.personInCharge);
}

void ActivityDetail::fillPeople(const std::vector<EnrolledPerson> &people)
{
    const int count = int(people.size());
    m_peopleTitle->setText(m_activity.capacity
            ? tr("Enrolled: %1 of %2").arg(count).arg(*m_activity.capacity)
            : tr("Enrolled: %1").arg(count));
    m_people->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const EnrolledPerson &person = people[size_t(row)];
        const QString hours
            = person.recordedMinutes > 0 ? Hours::text(person.recordedMinutes) : QString();
        auto *name = new QTableWidgetItem(
            person.enrolment.walkIn ? tr("%1 (walk-in)").arg(person.name) : person.name);
        name->setData(Qt::UserRole, person.enrolment.volunteer.value());
        m_people->setItem(row, 0, name);
        m_people->setItem(row, 1, new QTableWidgetItem(person.number));
        m_people->setItem(row, 2, new QTableWidgetItem(hours));
    }
    m_people->setCurrentCell(-1, -1);
    m_withdraw->setEnabled(false);
}

void ActivityDetail::show(const Activity &activity, const std::vector<EnrolledPerson> &people)
{
    m_activity = activity;
    fillFacts();
    fillPeople(people);
    for (QPushButton *button : {m_enrol, m_record, m_edit, m_cancel})
        button->setEnabled(!activity.cancelled);
}

void ActivityDetail::askWithdraw()
{
    if (const QTableWidgetItem *item = m_people->item(m_people->currentRow(), 0))
        Q_EMIT withdrawWanted(VolunteerId(item->data(Qt::UserRole).toLongLong()));
}

void ActivityDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_withdraw->isEnabled())
        askWithdraw();
    else
        QFrame::keyPressEvent(event);
}

} // namespace vs
