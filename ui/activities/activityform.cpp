// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activityform.h"

#include "models/core/codetables.h"
#include "ui/controls/formfields.h"
#include "ui_activityform.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int minutesPerHour = 60;
constexpr int secondsPerMinute = 60;

QTime clockTime(int minutes)
{
    return QTime(0, 0).addSecs(minutes * secondsPerMinute);
}

/// -1, which no rule lets pass, for a time that could not be read.
int minutesOf(QTime time)
{
    return time.isValid() ? time.hour() * minutesPerHour + time.minute() : -1;
}

} // namespace

ActivityForm::ActivityForm(const CodeTables &codes, const std::vector<Project> &projects, Save save,
    Prompter &prompter, QWidget *parent)
    : FormDialog(tr("Activity"), prompter, parent)
    , m_ui(std::make_unique<Ui::ActivityForm>())
    , m_save(std::move(save))
{
    m_ui->setupUi(body());
    setMinimumWidth(560);
    m_ui->project->addItem(QString());
    for (const Project &project : projects)
        m_ui->project->addItem(project.title);
    m_ui->category->addItem(tr("Not said"), QString());
    for (const Code &code : codes.codes(u"service_category"_s))
        m_ui->category->addItem(code.label, code.code);
    bind();
    m_ui->form->setRowVisible(m_ui->unit, false);
}

ActivityForm::~ActivityForm() = default;

void ActivityForm::setUnits(const UnitTree &tree, const QSet<UnitId> &without, UnitId usual)
{
    m_ui->unit->setTree(tree, without);
    m_usualUnit = usual;
    // One unit and the entry for none leave no choice.
    m_ui->form->setRowVisible(m_ui->unit, m_ui->unit->count() > 2);
}

void ActivityForm::setActivity(const Activity &activity)
{
    m_original = activity;
    setWindowTitle(activity.id.isValid() ? tr("Change the activity") : tr("New activity"));
    if (!activity.id.isValid())
        enableNext();
    m_ui->title->setText(activity.title);
    m_ui->project->setCurrentText(activity.project);
    m_ui->heldOn->setDate(activity.heldOn);
    m_ui->from->setTime(clockTime(activity.time.from));
    m_ui->time->setTime(clockTime(activity.time.to));
    m_ui->place->setText(activity.place);
    m_ui->content->setPlainText(activity.content);
    m_ui->category->setCurrentIndex(std::max(0, m_ui->category->findData(activity.category)));
    m_ui->organiser->setText(activity.organiser);
    m_ui->personInCharge->setText(activity.personInCharge);
    m_ui->unit->setUnit(activity.unit.isValid() ? activity.unit : m_usualUnit);
    m_ui->capacity->setValue(activity.capacity.value_or(0));
    fields().markClean();
}

Activity ActivityForm::activity() const
{
    Activity activity = m_original;
    activity.title = m_ui->title->text();
    activity.project = m_ui->project->currentText();
    activity.heldOn = m_ui->heldOn->date();
    activity.time = {minutesOf(m_ui->from->time()), minutesOf(m_ui->time->time())};
    activity.place = m_ui->place->text();
    activity.content = m_ui->content->toPlainText();
    activity.category = m_ui->category->currentData().toString();
    activity.organiser = m_ui->organiser->text();
    activity.personInCharge = m_ui->personInCharge->text();
    if (m_ui->unit->unit().isValid())
        activity.unit = m_ui->unit->unit();
    activity.capacity.reset();
    if (m_ui->capacity->value() > 0)
        activity.capacity = m_ui->capacity->value();
    return activity;
}

/// The next one is often of the same project, place and people on another day.
void ActivityForm::startNext()
{
    Activity next = activity();
    next.title.clear();
    setActivity(next);
}

} // namespace vs
