// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/listholder.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace vs
{

class Banner;
class EmptyState;
class FlowLayout;
class RecordView;
class SearchBox;

/// What every page is made of: title and one line of purpose, commands at the top right, a row of
/// filters, the content, and where there is one a detail pane at its right.
class Page : public QWidget, public ListHolder
{
    Q_OBJECT

public:
    using Run = std::function<void()>;

    Page(const QString &title, const QString &purpose, QWidget *parent = nullptr);

    QString title() const;

    /// Called by the main window each time the page comes to the front; the first time it reads.
    virtual void activate();

    std::optional<OfferedList> offeredList() const override;
    QWidget *widget() override { return this; }
    void say(const Error &error) override;
    void sayDone(const QString &text) override;

Q_SIGNALS:
    /// Of the page itself, or of a dialog above it.
    void listExportWanted(vs::ListHolder *holder);
    void listPrintWanted(vs::ListHolder *holder);

protected:
    /// What the page shows is read anew. A page may be made long before anybody opens it, and until
    /// then nothing is read.
    void reload();
    virtual void read() { }

    /// The one thing people mostly come here for; red, at the far right.
    QPushButton *addPrimaryCommand(
        const QString &iconName, const QString &text, Run run, const QKeySequence &shortcut = {});
    QPushButton *addCommand(
        const QString &iconName, const QString &text, Run run, const QKeySequence &shortcut = {});
    /// Rare commands, behind a "More" button that appears with the first of them.
    QAction *addRareCommand(const QString &iconName, const QString &text, Run run);
    /// The command is about rows of the list in the content: without a chosen one it is grey.
    /// A button or an action.
    void needsRow(QObject *command);

    /// Reached with Ctrl+F from anywhere on the page.
    SearchBox *addSearch(const QString &placeholder);
    void addFilter(const QString &label, QWidget *editor);
    /// Into the filter row, without a label.
    void addControl(QWidget *control);
    /// Below the filter row, e.g. FilterChips; `words` says what they narrow the list by.
    void setFilterLine(QWidget *line, std::function<QStringList()> words);
    /// At the right end of the filter row, e.g. "183 people". Ends showWaiting().
    void setSummary(const QString &text);
    /// Instead, while the list is worked out beside the window; the empty state does not show yet.
    void showWaiting();

    /// A RecordView is offered for export and printing, see offerList().
    void setContent(QWidget *content);
    /// Puts "Export list…" and "Print list…" under "More"; both take the columns, the rows and the
    /// order of `view` and say what the filters of the page narrow it by.
    void offerList(RecordView *view);
    /// Only the commands, for a page that makes its offeredList() itself.
    void addListCommands();
    /// What the search box and the filters narrow the list by, in words.
    QStringList narrowedBy() const;
    /// Further columns for the export: a source of the same ids, which outlives the page.
    void offerEverything(RecordSource &source) { m_everything = &source; }
    /// Shows `empty` in place of the content as long as `model` has no rows.
    void setEmptyState(EmptyState *empty, QAbstractItemModel *model);
    void setDetail(QWidget *detail, int width = 380);
    void showDetail(bool visible);

    Banner &banner() { return *m_banner; }
    void hideEvent(QHideEvent *event) override;

private:
    void start(const Run &run);
    void followRow();
    void chooseContent();
    QWidget *firstInFocusChain() const;
    void place(QPushButton *command, int at);
    QPushButton *makeCommand(const QString &iconName, const QString &text, Run run,
        const QKeySequence &shortcut, bool primary);

    QLabel *m_title;
    QHBoxLayout *m_commands;
    FlowLayout *m_filters;
    QLabel *m_summary;
    Banner *m_banner;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QMenu *m_more = nullptr;
    QPushButton *m_primary = nullptr;
    SearchBox *m_search = nullptr;
    QWidget *m_detail = nullptr;
    EmptyState *m_empty = nullptr;
    QAbstractItemModel *m_emptyModel = nullptr;
    bool m_waiting = false;
    bool m_wasOpened = false;
    std::function<QStringList()> m_narrowing;
    QList<QWidget *> m_editors; ///< of the filters, named by what they filter
    RecordView *m_list = nullptr;
    QList<QObject *> m_rowCommands; ///< can be used while a row is chosen
    RecordSource *m_everything = nullptr;
};

} // namespace vs
