// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activitydetail.h"

#include "models/core/codetables.h"
#include "models/core/hours.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ActivityDetail::ActivityDetail(const CodeTables &codes, QWidget *parent)
    : QFrame(parent)
    , m_codes(codes)
    , m_title(wrapped(this))
    , m_status(wrapped(this))
    , m_facts(new QFormLayout)
    , m_peopleTitle(new QLabel(this))
    , m_people(new QTableWidget(0, 3, this))
{
    setProperty("look", u"card"_s);
    setObjectName(u"activityDetail"_s);
    m_title->setProperty("look", u"heading"_s);
    m_status->setProperty("look", u"error"_s);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(4);
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

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_status);
    layout->addLayout(m_facts);
    layout->addWidget(m_peopleTitle);
    layout->addWidget(m_people, 1);
    makeButtons();
}

void ActivityDetail::makeButtons()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    const auto add = [&](const char16_t *name, const QString &text, int row, int column,
                         void (ActivityDetail::*wanted)()) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QString::fromUtf16(name));
        connect(button, &QPushButton::clicked, this, wanted);
        grid->addWidget(button, row, column);
        return button;
    };
    m_enrol = add(u"enrol", tr("Enrol…"), 0, 0, &ActivityDetail::enrolWanted);
    m_record = add(u"record", tr("Record hours…"), 0, 1, &ActivityDetail::recordWanted);
    m_withdraw = add(u"withdraw", tr("Take off the list"), 0, 2, &ActivityDetail::askWithdraw);
    m_edit = add(u"edit", tr("Change…"), 1, 0, &ActivityDetail::editWanted);
    add(u"copy", tr("Copy…"), 1, 1, &ActivityDetail::copyWanted);
    m_cancel = add(u"cancel", tr("Cancel activity…"), 1, 2, &ActivityDetail::cancelWanted);
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
    connect(m_people, &QTableWidget::itemSelectionChanged, this,
        [this] { m_withdraw->setEnabled(m_people->currentRow() >= 0); });
}

void ActivityDetail::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *caption = new QLabel(label, this);
    caption->setProperty("look", u"muted"_s);
    auto *text = wrapped(this);
    text->setText(value);
    m_facts->addRow(caption, text);
}

void ActivityDetail::fillFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    addFact(tr("Date"), dateText(m_activity.heldOn, QLocale()));
    addFact(tr("Time"), m_activity.time.text());
    addFact(tr("Place"), m_activity.place);
    addFact(tr("Content"), m_activity.content);
    addFact(tr("Project"), m_activity.project);
    addFact(tr("Category"), m_codes.label(u"service_category"_s, m_activity.category));
    addFact(tr("Organiser"), m_activity.organiser);
    addFact(tr("In charge"), m_activity.personInCharge);
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
    m_title->setText(activity.title);
    m_status->setText(tr("Cancelled. Hours that were worked stay."));
    m_status->setVisible(activity.cancelled);
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
