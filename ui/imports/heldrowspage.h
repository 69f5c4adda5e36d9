// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importer.h"
#include "ui/controls/page.h"
#include "ui/imports/heldrowsmodel.h"

class QComboBox;
class QStackedWidget;

namespace vs
{

class EmptyState;
class HeldRowForm;
class Prompter;
class RecordView;

/// The rows no import could take over, to be mended one after the other by keyboard: arrows in the
/// list, Enter goes to the field that is wrong, Ctrl+Enter accepts the row and goes to the next.
class HeldRowsPage final : public Page
{
    Q_OBJECT

public:
    /// `importers`: one a kind of list, one at least. All of them, `heldRows` and `prompter`
    /// outlive the page.
    HeldRowsPage(HeldRows &heldRows, const QList<Importer *> &importers, Prompter &prompter,
        QWidget *parent = nullptr);

    ImportKind kind() const;
    void setKind(ImportKind kind);
    void activate() override;

Q_SIGNALS:
    void importWanted(vs::ImportKind kind);

private:
    void makeFilters(const QList<Importer *> &importers);
    void makeList();
    HeldRowForm *form() const;

    void reload();
    /// Shows what stands at `row`, or the last row before it.
    void showFrom(int row);
    void showCurrent();
    void refreshFilters();
    void accept();
    void dismiss();
    void leaveRow(const HeldRow &row);

    HeldRows &m_heldRows;
    Prompter &m_prompter;
    QComboBox *m_kind;
    QComboBox *m_reason;
    HeldRowsModel m_model;
    RecordView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_forms; ///< one a kind, in the order of m_kind
    bool m_working = false;  ///< this page itself changes the held rows
};

} // namespace vs
