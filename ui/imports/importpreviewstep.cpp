// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpreviewstep.h"

#include "models/core/grouped.h"
#include "ui/controls/banner.h"
#include "ui/controls/recordview.h"
#include "ui/imports/importwords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int allRows = 100; // id of the chip; the others have that of their status

} // namespace

ImportPreviewStep::ImportPreviewStep(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_chips(new QWidget(this))
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_chipGroup(new QButtonGroup(this))
    , m_view(new RecordView(this))
{
    m_chipRow->setContentsMargins({});
    m_chipRow->setSpacing(8);
    m_chipRow->addStretch(1);
    m_view->setObjectName(u"previewRows"_s);
    m_view->setAccessibleName(tr("Rows of the list"));
    m_view->setModel(&m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    layout->addWidget(m_chips);
    layout->addWidget(m_view, 1);
    connect(m_chipGroup, &QButtonGroup::idToggled, this, [this](int id, bool chosen) {
        // As with radio buttons Tab goes to the chosen one, arrows to the others.
        m_chipGroup->button(id)->setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
        if (chosen)
            m_model.setFilter(id == allRows ? std::nullopt : std::optional(RowStatus(id)));
    });
}

void ImportPreviewStep::setPreview(
    std::shared_ptr<const ImportPreview> preview, const Importer &importer)
{
    m_preview = std::move(preview);
    m_model.setPreview(m_preview, importer);
    makeChips();
    m_view->fitColumns();
    m_banner->say(hasWork() ? Banner::Kind::Info : Banner::Kind::Warning, sentence());
}

void ImportPreviewStep::makeChips()
{
    const auto old = m_chipGroup->buttons();
    qDeleteAll(old);
    addChip(allRows, u"chip_all"_s, tr("All %1").arg(grouped(rowCount())));
    for (const RowStatus status : ImportWords::statuses()) {
        if (count(status) == 0)
            continue;
        addChip(int(status), u"chip_"_s + statusCode(status),
            u"%1 %2"_s.arg(ImportWords::status(status), grouped(count(status))));
    }
    const int first = count(RowStatus::Held) > 0 ? int(RowStatus::Held) : allRows;
    m_chipGroup->button(first)->setChecked(true);
}

QAbstractButton *ImportPreviewStep::addChip(int id, const QString &name, const QString &text)
{
    auto *chip = new QPushButton(text, m_chips);
    chip->setObjectName(name);
    chip->setProperty("look", u"chip"_s);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    chip->setFocusPolicy(Qt::ClickFocus);
    m_chipGroup->addButton(chip, id);
    m_chipRow->insertWidget(m_chipRow->count() - 1, chip);
    setTabOrder(chip, m_view);
    return chip;
}

int ImportPreviewStep::count(RowStatus status) const
{
    return m_preview->report.count(status);
}

int ImportPreviewStep::rowCount() const
{
    return m_preview ? int(m_preview->report.rows.size()) : 0;
}

bool ImportPreviewStep::hasWork() const
{
    return m_preview
        && count(RowStatus::Added) + count(RowStatus::Updated) + count(RowStatus::Held) > 0;
}

QString ImportPreviewStep::sentence() const
{
    if (!hasWork())
        return tr("Every row is known already. There is nothing to take over.");
    const int taken = count(RowStatus::Added) + count(RowStatus::Updated);
    const QString first
        = tr("Nothing is written yet. Rows to be taken over: %1.").arg(grouped(taken));
    const int held = count(RowStatus::Held);
    if (held == 0)
        return first;
    const QString second
        = tr("Rows to be held until somebody mends them: %1; nothing of them is lost.")
              .arg(grouped(held));
    return tr("%1 %2", "two sentences").arg(first, second);
}

void ImportPreviewStep::focusFirst()
{
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
    m_view->setFocus(Qt::TabFocusReason);
}

} // namespace vs
