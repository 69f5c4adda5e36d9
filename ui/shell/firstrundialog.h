// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/station/stationsetup.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace vs
{

namespace Ui
{
class FirstRunDialog;
}

class FormFields;

/// The first thing anybody sees: set up a station, or look around with sample data. Closes once one
/// of the two has succeeded.
class FirstRunDialog final : public QDialog
{
    Q_OBJECT

public:
    using SetUp = std::function<Result<void>(const StationSetup &)>;
    using LookAround = std::function<Result<void>()>;

    FirstRunDialog(SetUp setUp, LookAround lookAround, QWidget *parent = nullptr);
    ~FirstRunDialog() override;

private:
    void showPart(QWidget *part);
    void openSetup();
    void showStrength();
    void create();
    StationSetup setup() const;

    std::unique_ptr<Ui::FirstRunDialog> m_ui;
    FormFields *m_fields;
    SetUp m_setUp;
    LookAround m_lookAround;
};

} // namespace vs
