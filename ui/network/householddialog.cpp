// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/householddialog.h"

#include "models/network/households.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/formfields.h"
#include "ui/network/unitpicker.h"

#include <QFormLayout>
#include <QLineEdit>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

HouseholdDialog::HouseholdDialog(Households &households, const UnitTree &tree,
    const Household &household, Prompter &prompter, QWidget *parent)
    : FormDialog(
        household.id.isValid() ? tr("Change the household") : tr("New household"), prompter, parent)
    , m_households(households)
    , m_household(household)
    , m_name(new QLineEdit(household.name, this))
    , m_address(new QLineEdit(household.address, this))
    , m_unit(new UnitPicker(this))
    , m_openedOn(new DateEdit(this))
{
    setMinimumWidth(540);
    m_name->setPlaceholderText(tr("e.g. the name of its head"));
    m_unit->setTree(tree);
    m_unit->setUnit(household.unit);
    m_openedOn->setDate(household.openedOn);
    m_openedOn->setEnabled(!household.id.isValid());
    FormFields::add(formLayout(), u"name"_s, tr("&Household"), m_name);
    FormFields::add(formLayout(), u"address"_s, tr("&Address"), m_address);
    FormFields::add(formLayout(), u"unit"_s, tr("&Looked after by"), m_unit);
    FormFields::add(formLayout(), u"openedOn"_s, tr("&Since"), m_openedOn);
    if (!household.id.isValid())
        enableNext();
    bind();
}

Result<void> HouseholdDialog::save()
{
    m_household.name = m_name->text();
    m_household.address = m_address->text();
    m_household.unit = m_unit->unit();
    m_household.openedOn = m_openedOn->date();
    if (m_household.id.isValid())
        return m_households.change(m_household);
    const auto added = m_households.add(m_household);
    return added ? Result<void>() : Result<void>(added.error());
}

void HouseholdDialog::startNext()
{
    m_name->clear();
    m_address->clear();
}

} // namespace vs
