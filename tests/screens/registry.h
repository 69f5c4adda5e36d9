// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/controls/dialogprompter.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <vector>

namespace vs
{

/// What a page or dialog may need to be built for its picture.
struct Context {
    FixedClock clock{QDate(2026, 3, 5)};
    DialogPrompter prompter;
    QTemporaryDir folder;                               ///< for a database of sample data
    std::vector<std::function<void()>> afterwards = {}; ///< called once the picture is taken
};

/// Every page and dialog there is a picture of. A page (not a dialog) is shown at 1366×768 less the
/// frame of the main window; a dialog at its own size.
class Registry final
{
public:
    using Make = std::function<QWidget *(Context &)>;

    struct Screen {
        QString name;
        Make make;
    };

    void add(const QString &name, Make make) { m_screens.push_back({name, std::move(make)}); }
    const std::vector<Screen> &screens() const { return m_screens; }

private:
    std::vector<Screen> m_screens;
};

/// One function a folder of ui/; called in screens.cpp.
void addShellScreens(Registry &registry);
void addControlScreens(Registry &registry);
void addStationScreens(Registry &registry);
void addVolunteerScreens(Registry &registry);
void addRegistrationScreens(Registry &registry);
void addImportScreens(Registry &registry);
void addActivityScreens(Registry &registry);
void addPrintScreens(Registry &registry);
void addNetworkScreens(Registry &registry);
void addAccessScreens(Registry &registry);
void addGroupScreens(Registry &registry);
void addHistoryScreens(Registry &registry);

} // namespace vs
