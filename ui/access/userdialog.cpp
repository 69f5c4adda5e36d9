// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/userdialog.h"

#include "models/station/users.h"
#include "models/volunteers/volunteers.h"
#include "ui/controls/formfields.h"
#include "ui/network/unitpicker.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array roles{
    UserRole::Reader, UserRole::Clerk, UserRole::Reviewer, UserRole::Administrator};

} // namespace

QString UserDialog::roleName(UserRole role)
{
    switch (role) {
    case UserRole::Reader:
        return tr("Read-only");
    case UserRole::Clerk:
        return tr("Clerk");
    case UserRole::Reviewer:
        return tr("Reviewer");
    case UserRole::Administrator:
        return tr("Administrator");
    }
    Q_UNREACHABLE();
}

QString UserDialog::roleText(UserRole role)
{
    switch (role) {
    case UserRole::Reader:
        return tr("Read-only: looks at lists");
    case UserRole::Clerk:
        return tr("Clerk: people, activities, hours");
    case UserRole::Reviewer:
        return tr("Reviewer: also approves, corrects, grants");
    case UserRole::Administrator:
        return tr("Administrator: also users and settings");
    }
    Q_UNREACHABLE();
}

UserDialog::UserDialog(Users &users, const UserAccount &user, const Volunteers &volunteers,
    Prompter &prompter, QWidget *parent)
    : FormDialog(user.id.isValid() ? tr("Change user") : tr("Add user"), prompter, parent)
    , m_users(users)
    , m_user(user)
    , m_name(new QLineEdit(user.name, this))
    , m_role(new QComboBox(this))
    , m_unit(new UnitPicker(this))
{
    setObjectName(u"userDialog"_s);
    FormFields::add(formLayout(), u"name"_s, tr("&Name"), m_name);
    for (const UserRole role : roles)
        m_role->addItem(roleText(role), int(role));
    m_role->setCurrentIndex(m_role->findData(int(user.role)));
    FormFields::add(formLayout(), u"role"_s, tr("&Role"), m_role);
    // A scroll bar at the bottom would cover half of the last role.
    QAbstractItemView *list = m_role->view();
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->ensurePolished();
    list->setMinimumWidth(list->sizeHintForColumn(0) + 2 * list->frameWidth());
    m_unit->setEmptyText(tr("The whole station"));
    m_unit->setTree(volunteers.unitTree(), volunteers.unitsBeyond());
    m_unit->setUnit(user.unit);
    m_unit->setToolTip(tr("The user sees and changes only what belongs to this unit and below."));
    FormFields::add(formLayout(), u"unit"_s, tr("Works &for"), m_unit);
    if (!user.id.isValid()) {
        m_password = new QLineEdit(this);
        m_password->setPlaceholderText(tr("To be replaced at the first sign-in"));
        FormFields::add(formLayout(), u"password"_s, tr("First &password"), m_password);
    }
    bind();
}

Result<void> UserDialog::save()
{
    m_user.name = m_name->text();
    m_user.role = UserRole(m_role->currentData().toInt());
    m_user.unit = m_unit->unit();
    if (m_user.id.isValid())
        return m_users.change(m_user);
    const auto id = m_users.add(m_user, m_password->text());
    return id ? Result<void>() : Result<void>(id.error());
}

} // namespace vs
