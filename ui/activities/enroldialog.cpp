// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/enroldialog.h"

#include "models/activities/activities.h"
#include "ui/controls/banner.h"
#include "ui/controls/personpicker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

EnrolDialog::EnrolDialog(
    Activities &activities, Volunteers &volunteers, const Activity &activity, QWidget *parent)
    : QDialog(parent)
    , m_activities(activities)
    , m_activity(activity)
    , m_picker(new PersonPicker(volunteers, this))
    , m_banner(new Banner(this))
    , m_count(new QLabel(this))
{
    setWindowTitle(tr("Enrol volunteers"));
    setMinimumSize(480, 440);
    auto *title = new QLabel(activity.title, this);
    title->setProperty("look", u"heading"_s);
    title->setWordWrap(true);
    auto *when = new QLabel(
        u"%1  %2"_s.arg(dateText(activity.heldOn, QLocale()), activity.time.text()), this);
    when->setProperty("look", u"muted"_s);
    m_count->setObjectName(u"count"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false); // Enter belongs to the search
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(when);
    layout->addWidget(m_banner);
    layout->addWidget(m_picker, 1);
    layout->addLayout(bottom);

    connect(m_picker, &PersonPicker::chosen, this, &EnrolDialog::enrol);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    count();
    m_picker->setFocus();
}

void EnrolDialog::enrol(VolunteerId person)
{
    const QString name = m_picker->personName();
    const auto done = m_activities.enrol(m_activity.id, person);
    if (done) {
        m_banner->say(Banner::Kind::Ok, tr("%1 is enrolled. Who is next?").arg(name));
        count();
    } else {
        m_banner->say(done.error());
    }
    m_picker->clear();
    m_picker->setFocus();
}

void EnrolDialog::count()
{
    const auto figures = m_activities.figures(m_activity.id);
    const int enrolled = figures ? figures->enrolled : 0;
    m_count->setText(m_activity.capacity
            ? tr("%1 of %2 places taken").arg(enrolled).arg(*m_activity.capacity)
            : tr("%1 enrolled").arg(enrolled));
}

} // namespace vs
