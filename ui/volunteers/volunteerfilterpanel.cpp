// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/volunteerfilterpanel.h"

#include "models/core/codetables.h"
#include "models/groups/groups.h"
#include "models/savedfilters/savedfilters.h"
#include "models/volunteers/volunteerfilterjson.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertext.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/icons.h"
#include "ui/controls/prompter.h"
#include "ui/network/unitpicker.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int mostStars = 5;
constexpr int fieldWidth = 300;
const QString list = u"volunteers"_s;

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

/// Long lists are typed into: any part of an entry finds it.
void makeTypable(QComboBox *box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, box, [box] {
        const int typed = box->findText(box->currentText());
        box->setCurrentIndex(box->currentText().trimmed().isEmpty() ? 0
                : typed >= 0                                        ? typed
                                                                    : box->currentIndex());
        box->setEditText(box->itemText(box->currentIndex()));
    });
}

/// 14≤年龄<18 as {14, 18}: a band ends where the next begins.
std::vector<AgeBand> ageBands(const CodeTables &codes)
{
    std::vector<AgeBand> bands;
    for (const Code &code : codes.codes(u"age_band"_s))
        bands.push_back({code.code.toInt(), 0});
    std::sort(bands.begin(), bands.end(), [](AgeBand a, AgeBand b) { return a.from < b.from; });
    for (std::size_t i = 0; i + 1 < bands.size(); ++i)
        bands[i].below = bands[i + 1].from;
    return bands;
}

QString words(AgeBand band)
{
    if (band.from == 0)
        return VolunteerFilterPanel::tr("under %1").arg(band.below);
    return band.below == 0
        ? VolunteerFilterPanel::tr("%1 and older").arg(band.from)
        : VolunteerFilterPanel::tr("%1 to %2", "years of age").arg(band.from).arg(band.below - 1);
}

QString band(const std::optional<AgeBand> &age)
{
    return age ? u"%1-%2"_s.arg(age->from).arg(age->below) : QString();
}

} // namespace

VolunteerFilterPanel::VolunteerFilterPanel(const Doors &doors, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_doors(doors)
    , m_unit(new UnitPicker(this))
{
    setObjectName(u"filterPanel"_s);
    setProperty("look", u"card"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_unit->setObjectName(u"unitFilter"_s);
    m_unit->setAccessibleName(tr("Unit and below"));
    m_unit->setEmptyText(tr("All"));
    form->addRow(tr("Unit and below"), m_unit);
    connect(m_unit, &UnitPicker::unitChanged, this, &VolunteerFilterPanel::tell);
    addChoice(form, m_group, u"groupFilter"_s, tr("Group"));
    addChoice(form, m_star, u"starFilter"_s, tr("Star"));
    addChoice(form, m_age, u"ageFilter"_s, tr("Age"));
    addChoice(form, m_skill, u"skillFilter"_s, tr("Skill"));
    addChoice(form, m_availability, u"availabilityFilter"_s, tr("Availability"));
    addChoice(form, m_status, u"statusFilter"_s, tr("Status"));
    addChoice(form, m_consent, u"consentFilter"_s, tr("Consent"));
    addDay(form, m_from, u"registeredFromFilter"_s, tr("Registered from"));
    addDay(form, m_until, u"registeredUntilFilter"_s, tr("Registered until"));
    makeTypable(m_group);

    auto *clear = new QPushButton(tr("Clear all"), this);
    clear->setObjectName(u"clearFilter"_s);
    connect(clear, &QPushButton::clicked, this, [this] { setFilter({}); });
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(clear);
    buttons->addStretch(1);
    buttons->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(makeSaved());
    layout->addLayout(form);
    layout->addLayout(buttons);
    fillFixed();
    fillPlaces({});
    fillSaved();
}

void VolunteerFilterPanel::addChoice(
    QFormLayout *form, QComboBox *&box, const QString &name, const QString &label)
{
    box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setMinimumWidth(fieldWidth);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &VolunteerFilterPanel::tell);
}

void VolunteerFilterPanel::addDay(
    QFormLayout *form, DateEdit *&edit, const QString &name, const QString &label)
{
    edit = new DateEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    form->addRow(label, edit);
    connect(edit, &DateEdit::dateChanged, this, &VolunteerFilterPanel::tell);
}

QWidget *VolunteerFilterPanel::makeSaved()
{
    auto *row = new QWidget(this);
    m_saved = new QComboBox(row);
    m_saved->setObjectName(u"savedFilters"_s);
    m_saved->setAccessibleName(tr("Saved filters"));
    auto *keep = new QPushButton(tr("Save…"), row);
    keep->setObjectName(u"saveFilter"_s);
    m_drop = new QPushButton(tr("Forget"), row);
    m_drop->setObjectName(u"dropFilter"_s);
    connect(m_saved, &QComboBox::activated, this, &VolunteerFilterPanel::useSaved);
    connect(&m_doors.saved, &SavedFilters::changed, this, &VolunteerFilterPanel::fillSaved);
    connect(keep, &QPushButton::clicked, this, &VolunteerFilterPanel::save);
    connect(m_drop, &QPushButton::clicked, this, &VolunteerFilterPanel::drop);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_saved, 1);
    layout->addWidget(keep);
    layout->addWidget(m_drop);
    return row;
}

void VolunteerFilterPanel::fillFixed()
{
    const QScopedValueRollback filling(m_filling, true);
    for (QComboBox *box : {m_star, m_age, m_skill, m_availability, m_status, m_consent})
        box->addItem(tr("All"));
    m_star->addItem(tr("No star yet"), 0);
    for (int star = 1; star <= mostStars; ++star)
        m_star->addItem(tr("Star %1").arg(star), star);
    for (const AgeBand &age : ageBands(m_doors.codes))
        m_age->addItem(words(age), band(age));
    for (const Code &code : m_doors.codes.codes(u"skill"_s))
        m_skill->addItem(code.label, code.code);
    for (const Code &code : m_doors.codes.codes(u"availability"_s))
        m_availability->addItem(code.label, code.code);
    for (const auto status : {VolunteerStatus::Accepted, VolunteerStatus::Suspended,
             VolunteerStatus::Applied, VolunteerStatus::Refused, VolunteerStatus::Withdrawn})
        m_status->addItem(VolunteerText::status(status), int(status));
    for (const auto &[need, label] : {std::pair(ConsentNeed::Any, tr("Missing or lapsed")),
             {ConsentNeed::Missing, tr("Missing")}, {ConsentNeed::Lapsed, tr("Lapsed")}})
        m_consent->addItem(label, consentNeedCode(need));
}

void VolunteerFilterPanel::fillPlaces(GroupId wanted)
{
    const QScopedValueRollback filling(m_filling, true);
    m_unit->setTree(m_doors.volunteers.unitTree(), m_doors.volunteers.unitsBeyond());
    m_group->clear();
    m_group->addItem(tr("All"));
    for (const GroupName &group : m_doors.groups.openNames())
        m_group->addItem(group.name, group.id.value());
    if (wanted.isValid() && m_group->findData(wanted.value()) < 0) { // closed, but asked for
        if (const auto group = m_doors.groups.group(wanted))
            m_group->addItem(group->name, wanted.value());
        else
            Q_EMIT failed(group.error());
    }
    choose(m_group, wanted.value());
}

void VolunteerFilterPanel::fillSaved()
{
    m_saved->clear();
    const auto saved = m_doors.saved.of(list);
    m_saved->addItem(saved.empty() ? tr("No filter saved yet") : tr("Choose a saved filter"));
    for (const SavedFilter &filter : saved) {
        m_saved->addItem(filter.name, filter.id.value());
        m_saved->setItemData(m_saved->count() - 1, filter.question, Qt::UserRole + 1);
    }
    m_saved->setEnabled(!saved.empty());
    m_drop->setEnabled(false);
}

void VolunteerFilterPanel::openBelow(QWidget *button)
{
    fillPlaces(filter().group);
    fillSaved();
    adjustSize();
    move(button->mapToGlobal(QPoint(0, button->height() + 4)));
    show();
    m_unit->setFocus();
}

VolunteerFilter VolunteerFilterPanel::filter() const
{
    VolunteerFilter filter;
    filter.unit = m_unit->unit();
    filter.group = GroupId(m_group->currentData().toLongLong());
    if (m_star->currentIndex() > 0)
        filter.star = m_star->currentData().toInt();
    if (const QStringList ages = m_age->currentData().toString().split(u'-'); ages.size() == 2)
        filter.age = AgeBand{ages.at(0).toInt(), ages.at(1).toInt()};
    filter.skill = m_skill->currentData().toString();
    filter.availability = m_availability->currentData().toString();
    if (m_status->currentIndex() > 0)
        filter.status = VolunteerStatus(m_status->currentData().toInt());
    filter.consent = consentNeed(m_consent->currentData().toString());
    filter.registeredFrom = m_from->date();
    filter.registeredUntil = m_until->date();
    return filter;
}

void VolunteerFilterPanel::setFilter(const VolunteerFilter &filter)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        fillPlaces(filter.group); // what is asked for may be newer than the panel
        m_unit->setUnit(filter.unit);
        choose(m_star, filter.star ? QVariant(*filter.star) : QVariant());
        choose(m_age, filter.age ? QVariant(band(filter.age)) : QVariant());
        choose(m_skill, filter.skill);
        choose(m_availability, filter.availability);
        choose(m_status, filter.status ? QVariant(int(*filter.status)) : QVariant());
        choose(m_consent, filter.consent ? QVariant(consentNeedCode(*filter.consent)) : QVariant());
        m_from->setDate(filter.registeredFrom);
        m_until->setDate(filter.registeredUntil);
    }
    tell();
}

QList<FilterChip> VolunteerFilterPanel::chips() const
{
    QList<FilterChip> chips;
    if (m_unit->unit().isValid()) {
        chips.append({m_unit->objectName(),
            tr("%1: %2").arg(m_unit->accessibleName(), m_unit->currentText())});
    }
    for (const QComboBox *box :
        {m_group, m_star, m_age, m_skill, m_availability, m_status, m_consent}) {
        if (box->currentIndex() > 0) {
            chips.append({box->objectName(),
                tr("%1: %2").arg(box->accessibleName(), box->itemText(box->currentIndex()))});
        }
    }
    for (const DateEdit *day : {m_from, m_until}) {
        if (day->date().isValid()) {
            chips.append({day->objectName(),
                tr("%1: %2").arg(day->accessibleName(), day->date().toString(Qt::ISODate))});
        }
    }
    return chips;
}

void VolunteerFilterPanel::take(const QString &chip)
{
    if (chip == m_unit->objectName())
        m_unit->setUnit({});
    else if (auto *box = findChild<QComboBox *>(chip))
        box->setCurrentIndex(0);
    else if (auto *day = findChild<DateEdit *>(chip))
        day->setDate({});
}

void VolunteerFilterPanel::tell()
{
    if (!m_filling)
        Q_EMIT changed();
}

void VolunteerFilterPanel::useSaved()
{
    m_drop->setEnabled(m_saved->currentIndex() > 0);
    if (m_saved->currentIndex() > 0)
        setFilter(volunteerFilter(m_saved->currentData(Qt::UserRole + 1).toJsonObject()));
}

void VolunteerFilterPanel::save()
{
    const auto name = m_doors.prompter.askText(parentWidget(), tr("Save filter"),
        tr("What shall this filter be called? It appears under this name in your list only."));
    if (!name)
        return;
    if (auto done = m_doors.saved.save(list, *name, toJson(filter())); !done)
        Q_EMIT failed(done.error());
    m_saved->setCurrentText(name->simplified());
    m_drop->setEnabled(m_saved->currentIndex() > 0);
}

void VolunteerFilterPanel::drop()
{
    const SavedFilterId id(m_saved->currentData().toLongLong());
    if (!id.isValid())
        return;
    if (auto done = m_doors.saved.drop(id); !done)
        Q_EMIT failed(done.error());
}

} // namespace vs
