// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace vs
{

class Navigation;
class Page;
class UndoMenu;

/// The frame around the pages: header, navigation, status line and a small menu. It only asks for
/// things by signals; who holds the data answers. Its title names the program and nobody.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    using PageFactory = std::function<Page *(QWidget *parent)>;

    explicit MainWindow(QWidget *parent = nullptr);

    void setIdentity(const QString &station, const QString &user);

    void addGroup(const QString &title);
    /// The page is made when it is first opened, or ahead of that. The first ten answer to Ctrl+1 …
    /// Ctrl+9 and Ctrl+0, all to Ctrl+Page Up and Ctrl+Page Down, which go from one to the next.
    void addPage(
        const QString &key, const QString &title, const QString &iconName, PageFactory factory);
    /// False when no page has that key.
    bool openPage(const QString &key);
    /// Makes a page that nobody has opened yet, or draws it unseen, so that opening it waits for
    /// its figures only. False when there is nothing left to do.
    bool makeAhead();
    QString currentKey() const { return m_current; }
    Page *currentPage() const;

    UndoMenu &undoMenu() { return *m_undoMenu; }

    /// A passing word in the status line, e.g. "Saved"; with `undo` also a way back.
    void toast(const QString &text, std::function<void()> undo = {});

Q_SIGNALS:
    /// Not shown yet.
    void pageMade(vs::Page *page);
    void importWanted();
    void backupWanted();
    void preferencesWanted();
    void lockWanted();
    void switchUserWanted();
    void aboutWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        PageFactory factory;
        Page *page = nullptr;
        bool wasDrawn = false;
    };

    Page &made(Entry &entry);
    void makeMenus();
    void makeKeys();
    void turnPage(int by);
    QWidget *makeHeader();
    void makeStatusLine();

    QLabel *m_station;
    QLabel *m_user;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    UndoMenu *m_undoMenu = nullptr;
    QLabel *m_toastText = nullptr;
    QToolButton *m_toastUndo = nullptr;
    QTimer m_toastTimer;
    std::function<void()> m_undo;
    QHash<QString, Entry> m_entries;
    QStringList m_order; ///< the keys as they stand in the navigation
    QString m_current;
};

} // namespace vs
