// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groups/group.h"
#include "ui/controls/formdialog.h"
#include "ui/groups/groupdoors.h"

#include <memory>

namespace vs
{

namespace Ui
{
class GroupForm;
}

/// Adds a group or changes one.
class GroupForm final : public FormDialog
{
    Q_OBJECT

public:
    /// A group without an id is new.
    GroupForm(const GroupDoors &doors, const Group &group, QWidget *parent = nullptr);
    ~GroupForm() override;

protected:
    Result<void> save() override;
    void startNext() override;

private:
    void makeFields();
    void fill(const Group &group);
    Result<Group> group() const;
    void noteRegistration();

    const GroupDoors m_doors;
    Group m_group;
    std::vector<GroupName> m_parents;
    std::unique_ptr<Ui::GroupForm> m_ui;
};

} // namespace vs
