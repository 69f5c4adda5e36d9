// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/recordhoursdialog.h"

#include "models/activities/activities.h"
#include "models/hours/servicerecords.h"
#include "ui/controls/banner.h"
#include "ui/controls/personpicker.h"
#include "ui/controls/prompter.h"
#include "ui/hours/attendanceview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

RecordHoursDialog::RecordHoursDialog(Activities &activities, ServiceRecords &hours,
    Volunteers &volunteers, const Activity &activity, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_hours(hours)
    , m_prompter(prompter)
    , m_activity(activity)
    , m_model(activity.time)
    , m_view(new AttendanceView(this))
    , m_picker(new PersonPicker(volunteers, this))
    , m_banner(new Banner(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setWindowTitle(tr("Record hours"));
    setMinimumSize(1100, 560);
    m_view->setObjectName(u"grid"_s);
    m_view->setAccessibleName(tr("Hours of those who came"));
    m_view->setModel(&m_model);
    auto *walkIns = new QLabel(tr("Came without being enrolled:"), this);
    walkIns->setBuddy(m_picker);
    m_picker->setCompact(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(makeHeading());
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    layout->addWidget(walkIns);
    layout->addWidget(m_picker);
    layout->addLayout(makeButtons());

    connect(m_picker, &PersonPicker::chosen, this, &RecordHoursDialog::addWalkIn);
    connect(
        m_view, &AttendanceView::finished, this, [this] { m_save->setFocus(Qt::TabFocusReason); });
    fill(activities);
    sizeColumns();
    showNeededColumns();
    if (m_model.isEmpty())
        m_picker->setFocus();
    else
        m_view->setFocus();
}

QWidget *RecordHoursDialog::makeHeading()
{
    auto *heading = new QWidget(this);
    auto *layout = new QVBoxLayout(heading);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    auto *title = new QLabel(m_activity.title, heading);
    title->setProperty("look", u"heading"_s);
    auto *when
        = new QLabel(tr("%1  %2. Enter goes on; 1–5 scores; A checked in, B paper sheet, "
                        "C from memory.")
                         .arg(dateText(m_activity.heldOn, QLocale()), m_activity.time.text()),
            heading);
    when->setProperty("look", u"muted"_s);
    layout->addWidget(title);
    layout->addWidget(when);
    return heading;
}

QLayout *RecordHoursDialog::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setProperty("look", u"primary"_s);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &RecordHoursDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RecordHoursDialog::save);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &RecordHoursDialog::save);
    }
    return row;
}

/// Everybody on the list who has no hours of this activity yet.
void RecordHoursDialog::fill(Activities &activities)
{
    const auto people = activities.enrolled(m_activity.id);
    if (!people) {
        m_banner->say(people.error());
        return;
    }
    int recorded = 0;
    for (const EnrolledPerson &person : *people) {
        if (person.recordedMinutes > 0)
            ++recorded;
        else
            m_model.addPerson(person.enrolment.volunteer, person.name, false);
    }
    if (recorded > 0) {
        m_banner->say(Banner::Kind::Info,
            tr("%1 people have hours already and are not shown again.").arg(recorded));
    }
    m_view->setCurrentIndex(m_model.index(0, AttendanceModel::From));
}

void RecordHoursDialog::sizeColumns()
{
    ensurePolished(); // the style sheet decides how wide words are
    m_view->horizontalHeader()->ensurePolished();
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (const auto &[column, digits] :
        {std::pair(AttendanceModel::Name, 20), {AttendanceModel::From, 8}, {AttendanceModel::To, 8},
            {AttendanceModel::Hours, 8}, {AttendanceModel::Punctuality, 12},
            {AttendanceModel::Attitude, 12}, {AttendanceModel::Skill, 12},
            {AttendanceModel::EvidenceGrade, 10}, {AttendanceModel::Reason, 24},
            {AttendanceModel::SecondReason, 18}, {AttendanceModel::Problem, 38}})
        m_view->setColumnWidth(column, digits * digit);
    // What is to be mended stands beside what was typed, the reasons behind it.
    m_view->horizontalHeader()->moveSection(AttendanceModel::Problem, AttendanceModel::Reason);
    for (int column = AttendanceModel::From; column <= AttendanceModel::EvidenceGrade; ++column) {
        constexpr int air = 8;
        const int heading = m_view->horizontalHeader()->sectionSizeHint(column) + air;
        m_view->setColumnWidth(column, std::max(m_view->columnWidth(column), heading));
    }
}

void RecordHoursDialog::addWalkIn(VolunteerId person)
{
    const int row = m_model.addPerson(person, m_picker->personName(), true);
    m_view->setCurrentIndex(m_model.index(row, AttendanceModel::From));
    m_view->resizeRowsToContents();
    m_picker->clear();
    m_view->setFocus();
}

/// The reasons of a long day and what is to be mended take room only where there is any.
void RecordHoursDialog::showNeededColumns()
{
    for (const int column :
        {AttendanceModel::Reason, AttendanceModel::SecondReason, AttendanceModel::Problem})
        m_view->setColumnHidden(column, !m_model.isNeeded(column));
    m_view->resizeRowsToContents();
}

void RecordHoursDialog::save()
{
    std::vector<int> rows;
    const auto attendances = m_model.attendances(&rows);
    if (attendances.empty()) {
        m_banner->say(Banner::Kind::Warning, tr("Nobody is ticked as having come."));
        return;
    }
    const auto recording = m_hours.record(m_activity.id, attendances);
    if (!recording) {
        m_banner->say(recording.error());
        return;
    }
    if (recording->errors.empty()) {
        accept();
        return;
    }
    m_model.setErrors(recording->errors, rows);
    showNeededColumns();
    m_banner->say(Banner::Kind::Error,
        tr("%1 rows are to be mended. Nothing has been saved yet.").arg(recording->errors.size()));
    m_view->setCurrentIndex(m_model.firstError());
    m_view->setFocus();
}

void RecordHoursDialog::reject()
{
    const Question question{windowTitle(), tr("What you typed has not been saved. Discard it?"),
        tr("Discard"), tr("Keep editing"), true};
    if (!m_model.isDirty() || m_prompter.confirm(this, question))
        QDialog::reject();
}

} // namespace vs
