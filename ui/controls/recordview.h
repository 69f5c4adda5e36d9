// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

class QMenu;

namespace vs
{

class ColumnChoice;

/// A list of records: whole rows, striped, no grid, by keyboard as well as by mouse. Enter or a
/// double click opens the row, Ctrl+C copies the chosen rows with their headings as a table, the
/// menu (Menu key or Shift+F10) also sorts.
/// A list with a name remembers its columns, see ColumnChoice.
class RecordView final : public QTableView
{
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;
    void reset() override;
    /// Remembers columns, order and widths under this name, user by user.
    void setListName(const QString &name);
    /// Widths in average characters, first column first; the last column takes what is left. A
    /// heading is never cut, and where only some room is missing the columns give it.
    void setColumnCharacters(const QList<int> &characters);
    /// Widths for what the first rows hold; done unasked for the first rows there are.
    void fitColumns();
    /// The columns that are not hidden, in the order they stand in.
    QList<int> shownColumns() const;
    /// The headings and the chosen rows as lines of tab-separated text.
    QString selectedText() const;
    QList<int> selectedRows() const; ///< ascending
    /// The row that commands and a pane are about: the current one if it is selected, else the
    /// first that is; invalid when nothing is selected, even where the keyboard stands on a row.
    QModelIndex chosenIndex() const;

    /// Rows at a time: they are read on the window's thread. More of them leave as a file.
    static constexpr int mostCopied = 500;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void currentRowChanged(int row); ///< of chosenIndex(); -1 when there is none

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void makeSortMenu();
    void sortBy(int column);
    void openMenu();
    void copy() const;
    int headingWidth(int column) const;
    void fitRoom();
    void shareFreeRoom();
    void tellChosen();

    ColumnChoice *m_columns;
    QMenu *m_sortMenu = nullptr;
    QPersistentModelIndex m_chosen; ///< last told; not valid either once its row has gone
    bool m_toldOfOne = false;
    QList<int> m_wanted;    ///< widths in pixels, where they were set by characters
    QHash<int, int> m_full; ///< by column what its cells want, where widths were fitted to them
    bool m_fitted = false;
};

} // namespace vs
