// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/listdraft.h"

#include <QStandardItemModel>
#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;
class QTableView;

namespace vs
{

class Banner;

/// Second step of an import: how the list was understood, to be corrected by hand. Which of its
/// columns holds what, and its first rows below.
class ImportColumnsStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(QWidget *parent = nullptr);

    void setDraft(ListDraft draft);
    const ListDraft &draft() const { return *m_draft; }
    const ImportSource &source() const { return m_draft->source(); }
    /// Names the sheet of the draft again, after another could not be read.
    void showSheet();
    /// There is a head and every required column has its place.
    bool isComplete() const;
    /// The field that is missing, or the first one.
    void focusFirst();

Q_SIGNALS:
    /// Another sheet was chosen: it has to be looked into, and setDraft() is expected.
    void sheetWanted(int index);

private:
    void makeFields();
    void chooseHeadRow(int row);
    void assign(int spec, int item);
    void refresh();
    void fillCombo(QComboBox *combo, size_t spec) const;
    void fillSample();
    int columnCount() const;
    QString sentence() const;

    std::optional<ListDraft> m_draft;
    Banner *m_banner;
    QComboBox *m_sheet;
    QSpinBox *m_headRow;
    QWidget *m_fields = nullptr; ///< one combo a column of ours
    QList<QComboBox *> m_combos;
    QTableView *m_sample;
    QStandardItemModel m_rows;
};

} // namespace vs
