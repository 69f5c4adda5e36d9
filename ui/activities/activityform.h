// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/network/unittree.h"
#include "ui/controls/formdialog.h"

#include <functional>
#include <memory>

namespace vs
{

namespace Ui
{
class ActivityForm;
}

class CodeTables;

/// Plans an activity or changes its plan: takes one struct and gives one.
class ActivityForm final : public FormDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<void>(const Activity &)>;

    /// `projects` are offered; another title makes a new one.
    ActivityForm(const CodeTables &codes, const std::vector<Project> &projects, Save save,
        Prompter &prompter, QWidget *parent = nullptr);
    ~ActivityForm() override;

    /// Where the activity may belong; asked for only where there is a choice. Before setActivity().
    void setUnits(const UnitTree &tree, const QSet<UnitId> &without, UnitId usual);
    void setActivity(const Activity &activity);
    Activity activity() const;

protected:
    Result<void> save() override { return m_save(activity()); }
    void startNext() override;

private:
    std::unique_ptr<Ui::ActivityForm> m_ui;
    const Save m_save;
    Activity m_original;
    UnitId m_usualUnit;
};

} // namespace vs
