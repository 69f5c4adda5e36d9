// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/formdialog.h"
#include "ui/shell/preferences.h"

#include <functional>
#include <memory>

namespace vs
{

namespace Ui
{
class PreferencesForm;
}

class PreferencesDialog final : public FormDialog
{
    Q_OBJECT

public:
    using Apply = std::function<Result<void>(const Preferences &)>;

    PreferencesDialog(
        const Preferences &preferences, Apply apply, Prompter &prompter, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    Preferences preferences() const;

protected:
    Result<void> save() override { return m_apply(preferences()); }

private:
    std::unique_ptr<Ui::PreferencesForm> m_ui;
    Apply m_apply;
};

} // namespace vs
