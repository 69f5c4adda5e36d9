// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "ui/controls/theme.h"
#include "ui/shell/enterkey.h"
#include "ui/shell/language.h"
#include "ui/shell/preferences.h"

#include <QCoreApplication>

#include <memory>

class QApplication;

namespace vs
{

class IdleWatch;
class LockCurtain;
class MainWindow;
class Pages;
class Prompter;
class UndoDesk;

/// The program with a window: opens the station file, lets somebody in, puts the pages together,
/// locks when nobody is there.
class Desktop final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Desktop)

public:
    /// `databasePath` and `language` as said on the command line, or empty.
    Desktop(QApplication &application, const Clock &clock, Prompter &prompter,
        const QString &databasePath, const QString &language);
    ~Desktop();

    /// Runs until the window is closed; the exit status.
    int run();

private:
    void dress();
    bool openStation();
    Result<void> openFile(const QString &path, Database::Mode mode);
    bool welcome();
    Result<void> lookAround();
    bool signIn();
    bool choosePassword();
    bool recover(QWidget *dialog);
    void offerRecoveryKey();
    void switchUser();
    void showWindow(QString page); ///< a copy: the old window goes first
    void lock();
    void editPreferences();
    void tell(const Error &error, QWidget *parent = nullptr);

    QApplication &m_application;
    const Clock &m_clock;
    Prompter &m_prompter;
    const QString m_databasePath;
    PreferencesStore m_preferencesStore;
    Preferences m_preferences;
    Theme m_theme;
    Language m_language;
    EnterKey m_enterKey;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<Pages> m_pages; ///< outlives the window's pages
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<UndoDesk> m_undoDesk;
    std::unique_ptr<LockCurtain> m_curtain;
    std::unique_ptr<IdleWatch> m_idle;
};

} // namespace vs
