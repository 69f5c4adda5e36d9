// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupform.h"

#include "models/core/codetables.h"
#include "models/groups/grouprules.h"
#include "models/groups/groups.h"
#include "models/network/network.h"
#include "models/volunteers/volunteers.h"
#include "ui/controls/banner.h"
#include "ui/controls/formfields.h"
#include "ui/groups/ui_groupform.h"

#include <QCompleter>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int formCharacters = 68;
constexpr int boxCharacters = 10;

QList<CheckList::Item> itemsOf(const CodeTables &codes, const QString &table)
{
    QList<CheckList::Item> items;
    for (const Code &code : codes.codes(table))
        items.append({code.code, code.label});
    return items;
}

} // namespace

GroupForm::GroupForm(const GroupDoors &doors, const Group &group, QWidget *parent)
    : FormDialog(group.id.isValid() ? tr("Change group") : tr("New group"), doors.prompter, parent)
    , m_doors(doors)
    , m_group(group)
    , m_parents(doors.groups.openNames())
    , m_ui(std::make_unique<Ui::GroupForm>())
{
    m_ui->setupUi(body());
    makeFields();
    bind();
    connect(
        m_ui->registration_number, &QLineEdit::editingFinished, this, &GroupForm::noteRegistration);
    if (!group.id.isValid())
        enableNext();
    fill(group);
}

/// Being hidden on its way out, a field with the focus still says that it was left.
GroupForm::~GroupForm()
{
    m_ui->registration_number->disconnect(this);
}

void GroupForm::makeFields()
{
    const CodeTables &codes = m_doors.codes;
    m_ui->kind->setTable(codes, u"group_type"_s, m_doors.groups.kindsInUse(), false);
    m_ui->specialty->setTable(codes, u"specialty"_s, m_doors.groups.specialtiesInUse(), true);
    m_ui->specialty->lineEdit()->setPlaceholderText(tr("For specialist teams only"));
    m_ui->registration_number->setPlaceholderText(tr("Unified social credit code"));
    m_ui->unit_id->setEmptyText(tr("The whole network"));
    m_ui->unit_id->setTree(m_doors.network.tree(), m_doors.volunteers.unitsBeyond());
    std::erase_if(m_parents, [this](const GroupName &parent) { return parent.id == m_group.id; });
    m_ui->parent_id->addItem(QString());
    for (const GroupName &parent : m_parents)
        m_ui->parent_id->addItem(parent.name);
    m_ui->parent_id->completer()->setFilterMode(Qt::MatchContains);
    m_ui->parent_id->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ui->person_in_charge->setVolunteers(m_doors.volunteers);
    m_ui->contact->setVolunteers(m_doors.volunteers);
    m_ui->service_categories->setItems(itemsOf(codes, u"service_category"_s));
    m_ui->skills->setItems(itemsOf(codes, u"skill"_s));
    m_ui->offers->setItems(itemsOf(codes, u"group_offer"_s), 2);
    m_ui->needs->setItems(itemsOf(codes, u"group_need"_s), 2);
    setMinimumWidth(formCharacters * fontMetrics().averageCharWidth());
    for (QComboBox *box : findChildren<QComboBox *>()) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(boxCharacters);
    }
}

void GroupForm::fill(const Group &group)
{
    m_group = group;
    m_ui->name->setText(group.name);
    if (!group.kind.isEmpty())
        m_ui->kind->setValue(group.kind);
    m_ui->specialty->setValue(group.specialty);
    m_ui->registration_number->setText(group.registrationNumber);
    m_ui->unit_id->setUnit(group.unit);
    const auto parent = std::find_if(m_parents.begin(), m_parents.end(),
        [&group](const GroupName &each) { return each.id == group.parent; });
    m_ui->parent_id->setCurrentIndex(
        parent == m_parents.end() ? 0 : int(parent - m_parents.begin()) + 1);
    m_ui->founded_on->setDate(group.foundedOn);
    m_ui->person_in_charge->setPerson(group.inCharge.volunteer, group.inCharge.name);
    m_ui->person_in_charge_phone->setText(group.inCharge.phone);
    m_ui->contact->setPerson(group.contact.volunteer, group.contact.name);
    m_ui->contact_phone->setText(group.contact.phone);
    m_ui->service_categories->setCodes(group.serviceCategories);
    m_ui->skills->setCodes(group.skills);
    m_ui->offers->setCodes(group.offers.codes);
    m_ui->offers_text->setText(group.offers.text);
    m_ui->needs->setCodes(group.needs.codes);
    m_ui->needs_text->setText(group.needs.text);
    m_ui->note->setPlainText(group.note);
    fields().markClean();
}

Result<Group> GroupForm::group() const
{
    Group group = m_group;
    group.name = m_ui->name->text();
    group.kind = m_ui->kind->value();
    group.specialty = m_ui->specialty->value();
    group.registrationNumber = m_ui->registration_number->text();
    group.unit = m_ui->unit_id->unit();
    group.parent = {};
    if (const QString name = m_ui->parent_id->currentText().trimmed(); !name.isEmpty()) {
        // Several may have the name; what was chosen from the list is that one.
        int place = m_ui->parent_id->currentIndex();
        if (m_ui->parent_id->itemText(place) != name)
            place = m_ui->parent_id->findText(name);
        if (place <= 0) {
            return Error::invalid(u"parent_unknown"_s,
                tr("There is no open group “%1”. Choose one from the list.").arg(name),
                u"parent_id"_s);
        }
        group.parent = m_parents[size_t(place - 1)].id;
    }
    group.foundedOn = m_ui->founded_on->date();
    group.inCharge = {m_ui->person_in_charge->volunteer(), m_ui->person_in_charge->text(),
        m_ui->person_in_charge_phone->text()};
    group.contact
        = {m_ui->contact->volunteer(), m_ui->contact->text(), m_ui->contact_phone->text()};
    group.serviceCategories = m_ui->service_categories->codes();
    group.skills = m_ui->skills->codes();
    group.offers = {m_ui->offers->codes(), m_ui->offers_text->text()};
    group.needs = {m_ui->needs->codes(), m_ui->needs_text->text()};
    group.note = m_ui->note->toPlainText();
    return group;
}

Result<void> GroupForm::save()
{
    const auto wanted = group();
    if (!wanted)
        return wanted.error();
    if (m_group.id.isValid())
        return m_doors.groups.update(*wanted);
    const auto id = m_doors.groups.add(*wanted);
    return id ? Result<void>() : Result<void>(id.error());
}

/// The next one is often of the same kind, place and parent.
void GroupForm::startNext()
{
    const auto last = group();
    Group next;
    if (last) {
        next.kind = last->kind;
        next.specialty = last->specialty;
        next.unit = last->unit;
        next.parent = last->parent;
    }
    m_parents = m_doors.groups.openNames();
    m_ui->parent_id->clear();
    m_ui->parent_id->addItem(QString());
    for (const GroupName &parent : m_parents)
        m_ui->parent_id->addItem(parent.name);
    fill(next);
}

void GroupForm::noteRegistration()
{
    const auto number = GroupRules::registrationNumber(m_ui->registration_number->text());
    const QString warning = number ? GroupRules::registrationWarning(*number) : QString();
    if (!number)
        fields().setError(number.error());
    else if (!warning.isEmpty())
        banner().say(Banner::Kind::Warning, warning);
    else
        banner().clear();
}

} // namespace vs
