// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/heldrowspage.h"

#include "ui/controls/banner.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/prompter.h"
#include "ui/controls/recordview.h"
#include "ui/imports/heldrowform.h"
#include "ui/imports/importwords.h"

#include <QComboBox>
#include <QLocale>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QList<int> columnCharacters{3, 6, 25, 8};
constexpr int detailWidth = 440;

} // namespace

HeldRowsPage::HeldRowsPage(
    HeldRows &heldRows, const QList<Importer *> &importers, Prompter &prompter, QWidget *parent)
    : Page(
        tr("Held rows"), tr("Rows of imported lists that need mending before they count."), parent)
    , m_heldRows(heldRows)
    , m_prompter(prompter)
    , m_kind(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_view(new RecordView(this))
    , m_empty(new EmptyState(u"ok"_s, tr("Nothing is held"),
          tr("Rows that an import cannot take over wait here until somebody mends them."), this))
    , m_forms(new QStackedWidget(this))
{
    addCommand(u"import"_s, tr("Import a list…"), [this] { Q_EMIT importWanted(kind()); });
    makeFilters(importers);
    makeList();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(
            QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &HeldRowsPage::accept);
    }
    connect(&m_heldRows, &HeldRows::changed, this, [this] {
        if (!m_working)
            reload();
    });
    reload();
}

void HeldRowsPage::makeFilters(const QList<Importer *> &importers)
{
    m_kind->setObjectName(u"kind"_s);
    m_reason->setObjectName(u"reason"_s);
    m_forms->setObjectName(u"heldForms"_s);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(34);
    for (Importer *importer : importers) {
        m_kind->addItem(ImportWords::kind(importer->kind()), int(importer->kind()));
        auto *form = new HeldRowForm(*importer, m_forms);
        m_forms->addWidget(form);
        connect(form, &HeldRowForm::acceptWanted, this, &HeldRowsPage::accept);
        connect(form, &HeldRowForm::dismissWanted, this, &HeldRowsPage::dismiss);
    }
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addFilter(tr("&List:"), m_kind);
    addFilter(tr("&Reason:"), m_reason);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_forms->setCurrentIndex(index);
        m_model.setReason({});
        banner().clear();
        reload();
    });
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model.setReason(m_reason->itemData(index).toString());
        showFrom(0);
    });
}

void HeldRowsPage::makeList()
{
    m_view->setObjectName(u"heldRows"_s);
    m_view->setAccessibleName(tr("Held rows"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(&m_model);
    m_view->setListName(u"held_rows"_s);
    m_view->setColumnCharacters(columnCharacters);
    setContent(m_view);
    m_empty->setButton(tr("Import a list…"), [this] { Q_EMIT importWanted(kind()); });
    setEmptyState(m_empty, &m_model);
    setDetail(m_forms, detailWidth);
    connect(m_view, &RecordView::currentRowChanged, this, &HeldRowsPage::showCurrent);
    connect(m_view, &RecordView::opened, this, [this] { form()->focusProblem(); });
}

HeldRowForm *HeldRowsPage::form() const
{
    return static_cast<HeldRowForm *>(m_forms->currentWidget());
}

ImportKind HeldRowsPage::kind() const
{
    return form()->importer().kind();
}

void HeldRowsPage::setKind(ImportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

void HeldRowsPage::activate()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void HeldRowsPage::reload()
{
    const HeldRowId shown = form()->row().id;
    const int at = m_view->currentIndex().row();
    auto rows = m_heldRows.list(kind());
    if (!rows) {
        banner().say(rows.error());
        rows = std::vector<HeldRow>();
    }
    m_model.setRows(*std::move(rows), form()->importer());
    refreshFilters();
    const int same = m_model.rowOf(shown);
    showFrom(same >= 0 ? same : std::max(at, 0));
}

void HeldRowsPage::refreshFilters()
{
    const QSignalBlocker quiet(m_reason);
    const QString chosen = m_reason->currentData().toString();
    QMap<QString, int> counts;
    for (const HeldRow &row : m_model.rows())
        ++counts[row.reason];
    QStringList reasons = counts.keys();
    std::stable_sort(
        reasons.begin(), reasons.end(), [&counts](const QString &one, const QString &other) {
            return counts.value(one) > counts.value(other);
        });
    const QLocale locale;
    const auto total = m_model.rows().size();
    m_reason->clear();
    m_reason->addItem(tr("All (%1)").arg(locale.toString(qulonglong(total))), QString());
    for (const QString &reason : reasons) {
        m_reason->addItem(
            tr("%1 (%2)").arg(ImportWords::brief(form()->importer().reasonText(reason)),
                locale.toString(counts.value(reason))),
            reason);
    }
    // The last row of a reason is mended: go on with the others.
    m_reason->setCurrentIndex(std::max(m_reason->findData(chosen), 0));
    m_model.setReason(m_reason->currentData().toString());
    setSummary(tr("Still to mend: %1").arg(locale.toString(qulonglong(total))));
}

void HeldRowsPage::showFrom(int row)
{
    const int last = m_model.rowCount() - 1;
    showDetail(last >= 0);
    if (last < 0)
        return;
    m_view->selectRow(std::min(row, last));
    showCurrent();
}

void HeldRowsPage::showCurrent()
{
    const HeldRow *row = m_model.at(m_view->currentIndex().row());
    if (row && row->id != form()->row().id)
        form()->setRow(*row);
}

void HeldRowsPage::accept()
{
    const HeldRow *current = m_model.at(m_view->currentIndex().row());
    if (!current)
        return;
    const HeldRow row = *current;
    banner().clear();
    const QScopedValueRollback working(m_working, true);
    const Result<RowOutcome> outcome = form()->importer().accept(row, form()->cells());
    if (!outcome)
        return banner().say(outcome.error());
    if (outcome->status == RowStatus::Held || outcome->status == RowStatus::Skipped) {
        form()->setProblem(outcome->reason, ImportWords::explanation(*outcome, form()->importer()));
        return form()->focusProblem();
    }
    leaveRow(row);
    banner().say(Banner::Kind::Ok,
        tr("Row %1 was taken over: %2.").arg(row.row).arg(ImportWords::status(outcome->status)));
}

void HeldRowsPage::dismiss()
{
    const HeldRow *current = m_model.at(m_view->currentIndex().row());
    if (!current)
        return;
    const HeldRow row = *current;
    banner().clear();
    const auto reason = m_prompter.askText(this, tr("Dismiss the row"),
        tr("Why is row %1 of %2 not needed? The reason is kept in the journal.")
            .arg(row.row)
            .arg(row.fileName));
    if (!reason)
        return;
    const Question question{tr("Dismiss the row"),
        tr("Row %1 will not be taken over and disappears from this list.").arg(row.row),
        tr("Dismiss"), tr("Keep"), true};
    if (!m_prompter.confirm(this, question))
        return;
    const QScopedValueRollback working(m_working, true);
    if (const auto done = m_heldRows.dismiss(row.id, *reason); !done)
        return banner().say(done.error());
    leaveRow(row);
    banner().say(Banner::Kind::Ok, tr("Row %1 was dismissed.").arg(row.row));
}

void HeldRowsPage::leaveRow(const HeldRow &row)
{
    const bool mending = form()->isAncestorOf(window()->focusWidget());
    const int at = m_model.rowOf(row.id);
    form()->forget(row.id);
    m_model.remove(row.id);
    refreshFilters();
    showFrom(std::max(at, 0));
    if (mending && m_model.rowCount() > 0)
        form()->focusProblem();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace vs
