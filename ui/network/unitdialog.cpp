// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/unitdialog.h"

#include "models/network/network.h"
#include "models/network/unitrules.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/formfields.h"
#include "ui/network/unitpicker.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

UnitDialog::UnitDialog(
    const QString &title, Network &network, Unit unit, Prompter &prompter, QWidget *parent)
    : FormDialog(title, prompter, parent)
    , m_network(network)
    , m_unit(std::move(unit))
    , m_name(new QLineEdit(this))
    , m_level(new QComboBox(this))
    , m_code(new QLineEdit(this))
    , m_personInCharge(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
{
    setMinimumWidth(540);
    m_code->setPlaceholderText(tr("6, 9 or 12 digits; may stay empty"));
}

UnitDialog::UnitDialog(
    Network &network, UnitId above, QDate today, Prompter &prompter, QWidget *parent)
    : UnitDialog(tr("New unit"), network, Unit(), prompter, parent)
{
    m_above = new UnitPicker(this);
    m_above->setEmptyText(tr("At the top"));
    m_above->setTree(network.tree());
    m_above->setUnit(above);
    m_openedOn = new DateEdit(this);
    m_openedOn->setDate(today);
    FormFields::add(formLayout(), u"parent"_s, tr("&Below"), m_above);
    addFields();
    FormFields::add(formLayout(), u"on"_s, tr("&Opened on"), m_openedOn);
    offerLevels();
    connect(m_above, &UnitPicker::unitChanged, this, &UnitDialog::offerLevels);
    enableNext();
    bind();
    m_name->setFocus(Qt::OtherFocusReason);
}

UnitDialog::UnitDialog(Network &network, const Unit &unit, Prompter &prompter, QWidget *parent)
    : UnitDialog(tr("Change the unit"), network, unit, prompter, parent)
{
    m_name->setText(unit.name);
    m_code->setText(unit.code);
    m_personInCharge->setText(unit.personInCharge);
    m_phone->setText(unit.phone);
    m_reason = new QLineEdit(this);
    m_reason->setPlaceholderText(tr("Needed for another name or code"));
    addFields();
    FormFields::add(formLayout(), u"reason"_s, tr("&Reason"), m_reason);
    offerLevels();
    m_level->setCurrentIndex(m_level->findData(int(unit.level)));
    bind();
}

void UnitDialog::addFields()
{
    FormFields::add(formLayout(), u"name"_s, tr("&Name"), m_name);
    FormFields::add(formLayout(), u"level"_s, tr("&Level"), m_level);
    FormFields::add(formLayout(), u"code"_s, tr("&Code"), m_code);
    FormFields::add(formLayout(), u"personInCharge"_s, tr("&Person in charge"), m_personInCharge);
    FormFields::add(formLayout(), u"phone"_s, tr("P&hone"), m_phone);
}

/// Only what may stand there; what was chosen stays where it can.
void UnitDialog::offerLevels()
{
    const UnitTree tree = m_network.tree();
    const UnitTree::Node *above = tree.find(m_above ? m_above->unit() : m_unit.parent);
    const QVariant before = m_level->currentData();
    m_level->clear();
    for (const UnitLevel level :
        UnitRules::levelsBelow(above ? unitLevel(above->level) : std::nullopt))
        m_level->addItem(UnitWords::level(level), int(level));
    m_level->setCurrentIndex(std::max(0, m_level->findData(before)));
}

Unit UnitDialog::collected() const
{
    Unit unit = m_unit;
    if (m_above)
        unit.parent = m_above->unit();
    if (m_openedOn)
        unit.openedOn = m_openedOn->date();
    unit.name = m_name->text();
    unit.level = UnitLevel(m_level->currentData().toInt());
    unit.code = m_code->text();
    unit.personInCharge = m_personInCharge->text();
    unit.phone = m_phone->text();
    return unit;
}

Result<void> UnitDialog::save()
{
    const Unit unit = collected();
    if (isNew()) {
        const auto id = m_network.add(unit);
        if (!id)
            return id.error();
        m_saved = *id;
    } else {
        if (auto done = m_network.change(unit, m_reason->text()); !done)
            return done;
        m_saved = unit.id;
    }
    m_remarks += m_network.remarks(unit);
    return {};
}

/// The next one mostly hangs at the same place and is of the same level.
void UnitDialog::startNext()
{
    const QVariant level = m_level->currentData();
    m_above->setTree(m_network.tree());
    for (QLineEdit *edit : {m_name, m_code, m_personInCharge, m_phone})
        edit->clear();
    m_level->setCurrentIndex(m_level->findData(level));
}

} // namespace vs
