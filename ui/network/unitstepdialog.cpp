// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/unitstepdialog.h"

#include "models/core/grouped.h"
#include "models/network/network.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/formfields.h"
#include "ui/controls/wrappedlabel.h"
#include "ui/network/unitpicker.h"

#include <QFormLayout>
#include <QLineEdit>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

UnitStepDialog::UnitStepDialog(const QString &title, Save save, Prompter &prompter, QWidget *parent)
    : FormDialog(title, prompter, parent)
    , m_save(std::move(save))
    , m_on(new DateEdit(this))
    , m_reason(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
}

UnitStepDialog *UnitStepDialog::move(
    Network &network, const Unit &unit, QDate today, Prompter &prompter, QWidget *parent)
{
    auto *dialog = new UnitStepDialog(
        tr("Move “%1”").arg(unit.name),
        [&network, id = unit.id](UnitId other, QDate on, const QString &reason) {
            return network.move({id, other, on, reason});
        },
        prompter, parent);
    dialog->say(tr("What hangs below comes along. Figures of earlier periods stay where they were "
                   "earned."));
    dialog->addPicker(u"parent"_s, tr("&To below"), tr("At the top"), network, unit)
        ->setUnit(unit.parent);
    dialog->addDayAndReason(tr("&Since"), today);
    dialog->setSaveText(tr("Move"));
    return dialog;
}

UnitStepDialog *UnitStepDialog::close(
    Network &network, const Unit &unit, QDate today, Prompter &prompter, QWidget *parent)
{
    auto *dialog = new UnitStepDialog(
        tr("Close “%1”").arg(unit.name),
        [&network, id = unit.id](UnitId other, QDate on, const QString &reason) {
            return network.close({id, on, reason, other});
        },
        prompter, parent);
    const UnitBurden there = network.burden(unit.id);
    if (there.isEmpty()) {
        dialog->say(tr("Nobody is there any more. What was earned there stays in the figures."));
    } else {
        dialog->say(tr("Still there: units %1, people %2, groups %3, households %4. They go to the "
                       "unit you choose; what was earned here stays in the figures of this unit.")
                        .arg(grouped(there.units), grouped(there.people), grouped(there.groups),
                            grouped(there.households)));
        dialog->addPicker(u"successor"_s, tr("&Taken over by"), tr("Choose a unit"), network, unit);
    }
    dialog->addDayAndReason(tr("C&losed on"), today);
    dialog->setSaveText(tr("Close the unit"));
    return dialog;
}

UnitStepDialog *UnitStepDialog::reopen(
    Network &network, const Unit &unit, QDate today, Prompter &prompter, QWidget *parent)
{
    auto *dialog = new UnitStepDialog(
        tr("Reopen “%1”").arg(unit.name),
        [&network, id = unit.id](
            UnitId, QDate on, const QString &reason) { return network.reopen(id, on, reason); },
        prompter, parent);
    dialog->addDayAndReason(tr("&Open again since"), today);
    dialog->setSaveText(tr("Reopen"));
    return dialog;
}

void UnitStepDialog::say(const QString &text)
{
    auto *label = new WrappedLabel(this);
    label->setText(text);
    label->setProperty("look", u"muted"_s);
    formLayout()->addRow(label);
}

UnitPicker *UnitStepDialog::addPicker(const QString &name, const QString &label,
    const QString &emptyText, const Network &network, const Unit &unit)
{
    const UnitTree tree = network.tree();
    m_other = new UnitPicker(this);
    m_other->setEmptyText(emptyText);
    m_other->setTree(tree, tree.subtree(unit.id));
    FormFields::add(formLayout(), name, label, m_other);
    return m_other;
}

void UnitStepDialog::addDayAndReason(const QString &dayLabel, QDate today)
{
    m_on->setDate(today);
    FormFields::add(formLayout(), u"on"_s, dayLabel, m_on);
    FormFields::add(formLayout(), u"reason"_s, tr("&Reason"), m_reason);
    bind();
}

Result<void> UnitStepDialog::save()
{
    return m_save(m_other ? m_other->unit() : UnitId(), m_on->date(), m_reason->text());
}

} // namespace vs
