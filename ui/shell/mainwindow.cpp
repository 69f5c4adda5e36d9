// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/controls/icons.h"
#include "ui/controls/page.h"
#include "ui/shell/lockkey.h"
#include "ui/shell/navigation.h"
#include "ui/shell/undomenu.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace vs
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int collapseBelow = 1100; // pixels of window width
constexpr auto toastTime = 10s;
const QKeySequence lockKey(Qt::CTRL | Qt::Key_L);
const QKeySequence previousKey(Qt::CTRL | Qt::Key_PageUp);
const QKeySequence nextKey(Qt::CTRL | Qt::Key_PageDown);
const QKeySequence navigationKey(Qt::Key_F6); ///< there and back

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_station(new QLabel(this))
    , m_user(new QLabel(this))
    , m_navigation(new Navigation(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Volunteer Station"));
    makeMenus();
    makeStatusLine();

    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_navigation);
    below->addWidget(m_stack, 1);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addLayout(below, 1);
    setCentralWidget(central);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::openPage);
    makeKeys();
    resize(1280, 680);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(icon(u"import"_s), tr("&Import…"), this, &MainWindow::importWanted)
        ->setObjectName(u"importAction"_s);
    file->addAction(icon(u"backup"_s), tr("&Backup…"), this, &MainWindow::backupWanted)
        ->setObjectName(u"backupAction"_s);
    file->addSeparator();
    file->addAction(icon(u"settings"_s), tr("&Preferences…"),
        QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainWindow::preferencesWanted);
    file->addAction(icon(u"lock"_s), tr("&Lock"), lockKey, this, &MainWindow::lockWanted);
    file->addAction(icon(u"person"_s), tr("&Switch user…"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this, &MainWindow::switchUserWanted)
        ->setObjectName(u"switchUserAction"_s);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &MainWindow::close);
    m_undoMenu = new UndoMenu(this);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(
        icon(u"info"_s), tr("&About Volunteer Station"), this, &MainWindow::aboutWanted);
}

void MainWindow::makeKeys()
{
    const auto on = [this](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    on(previousKey, [this] { turnPage(-1); });
    on(nextKey, [this] { turnPage(1); });
    on(navigationKey, [this] {
        if (!m_navigation->isAncestorOf(focusWidget()))
            m_navigation->setFocus(Qt::ShortcutFocusReason);
        else if (Page *page = currentPage())
            page->activate();
    });
}

void MainWindow::turnPage(int by)
{
    const auto count = m_order.size();
    if (count > 0)
        openPage(m_order.at((m_order.indexOf(m_current) + by + count) % count));
}

QWidget *MainWindow::makeHeader()
{
    auto *header = new QWidget(this);
    header->setObjectName(u"header"_s);
    header->setAttribute(Qt::WA_StyledBackground);
    auto *brand = new QWidget(header);
    brand->setObjectName(u"headerBrand"_s);
    brand->setAttribute(Qt::WA_StyledBackground);
    brand->setFixedSize(4, 22);
    m_station->setObjectName(u"stationName"_s);
    m_user->setObjectName(u"userName"_s);
    m_user->setProperty("look", u"muted"_s);
    auto *lock = new QPushButton(icon(u"lock"_s), tr("Lock"), header);
    lock->setObjectName(u"lockButton"_s);
    lock->setIconSize({22, 18});
    lock->setToolTip(tr("Lock the window (%1)").arg(lockKey.toString(QKeySequence::NativeText)));
    lock->setFocusPolicy(Qt::TabFocus);
    connect(lock, &QPushButton::clicked, this, &MainWindow::lockWanted);
    connect(new LockKey(lockKey, this), &LockKey::pressed, this, &MainWindow::lockWanted);

    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(16, 8, 24, 8);
    layout->setSpacing(12);
    layout->addWidget(brand);
    layout->addWidget(m_station);
    layout->addStretch(1);
    layout->addWidget(m_user);
    layout->addWidget(lock);
    return header;
}

void MainWindow::makeStatusLine()
{
    m_toastText = new QLabel(this);
    m_toastText->setObjectName(u"toast"_s);
    m_toastUndo = new QToolButton(this);
    m_toastUndo->setObjectName(u"toastUndo"_s);
    m_toastUndo->setText(tr("Undo"));
    m_toastUndo->setProperty("look", u"link"_s);
    m_toastUndo->hide();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(14, 2, 14, 2);
    statusBar()->addWidget(m_toastText);
    statusBar()->addWidget(m_toastUndo);
    m_toastTimer.setSingleShot(true);
    m_toastTimer.setInterval(toastTime);
    connect(&m_toastTimer, &QTimer::timeout, this, [this] { toast({}); });
    connect(m_toastUndo, &QToolButton::clicked, this, [this] {
        const auto undo = std::exchange(m_undo, {});
        toast({});
        undo();
    });
}

void MainWindow::setIdentity(const QString &station, const QString &user)
{
    m_station->setText(station);
    m_user->setText(user);
}

void MainWindow::addGroup(const QString &title)
{
    m_navigation->addGroup(title);
}

void MainWindow::addPage(
    const QString &key, const QString &title, const QString &iconName, PageFactory factory)
{
    const int number = int(m_entries.size()) + 1;
    QString shortcutText = tr("%1 and %2 turn the pages")
                               .arg(previousKey.toString(QKeySequence::NativeText),
                                   nextKey.toString(QKeySequence::NativeText));
    if (number <= 10) {
        const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_0 + number % 10));
        shortcutText = keys.toString(QKeySequence::NativeText);
        connect(
            new QShortcut(keys, this), &QShortcut::activated, this, [this, key] { openPage(key); });
    }
    m_entries.insert(key, {std::move(factory)});
    m_order.append(key);
    m_navigation->addEntry(key, title, iconName, shortcutText);
}

bool MainWindow::openPage(const QString &key)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end())
        return false;
    Page &page = made(*it);
    it->wasDrawn = true;
    m_current = key;
    m_stack->setCurrentWidget(&page);
    m_navigation->setCurrent(key);
    page.activate();
    // Not the button that locks, which comes first: Enter right after signing in would press it.
    if (!page.isAncestorOf(focusWidget()))
        m_navigation->setFocus();
    return true;
}

Page &MainWindow::made(Entry &entry)
{
    if (!entry.page) {
        entry.page = entry.factory(m_stack);
        Q_EMIT pageMade(entry.page);
        m_stack->addWidget(entry.page);
    }
    return *entry.page;
}

bool MainWindow::makeAhead()
{
    const auto next = std::find_if(m_order.cbegin(), m_order.cend(),
        [this](const QString &key) { return !m_entries.value(key).wasDrawn; });
    if (next == m_order.cend())
        return false;
    Entry &entry = m_entries[*next];
    if (!entry.page) {
        made(entry);
        return true;
    }
    // Style, layout and letters take longer the first time than anything a page does later.
    entry.page->resize(m_stack->size());
    entry.page->grab();
    entry.wasDrawn = true;
    return true;
}

Page *MainWindow::currentPage() const
{
    return m_entries.value(m_current).page;
}

void MainWindow::toast(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_toastText->setText(text);
    m_toastUndo->setVisible(bool(m_undo));
    if (text.isEmpty())
        m_toastTimer.stop();
    else
        m_toastTimer.start();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCollapsed(width() < collapseBelow);
}

} // namespace vs
