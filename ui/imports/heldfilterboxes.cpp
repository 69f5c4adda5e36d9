// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/heldfilterboxes.h"

#include "models/core/grouped.h"
#include "models/imports/heldrowtable.h"
#include "ui/imports/importwords.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int anyKind = -1;

/// Adds the choices with how many rows each has, most first, and keeps what was chosen.
void fill(QComboBox &box, const QString &all, const QMap<QString, QVariant> &choices,
    const QHash<QString, int> &counts, int total)
{
    const QSignalBlocker quiet(&box);
    const QVariant chosen = box.currentData();
    QStringList texts = choices.keys();
    std::stable_sort(
        texts.begin(), texts.end(), [&counts](const QString &one, const QString &other) {
            return counts.value(one) > counts.value(other);
        });
    box.clear();
    box.addItem(all.arg(grouped(total)), QVariant());
    for (const QString &text : texts) {
        box.addItem(HeldFilterBoxes::tr("%1 (%2)").arg(text, grouped(counts.value(text))),
            choices.value(text));
    }
    // The last row of a reason is mended: go on with the others.
    box.setCurrentIndex(chosen.isValid() ? std::max(box.findData(chosen), 0) : 0);
}

} // namespace

HeldFilterBoxes::HeldFilterBoxes(std::vector<const Importer *> importers, QWidget *parent)
    : QObject(parent)
    , m_importers(std::move(importers))
    , m_kind(new QComboBox(parent))
    , m_import(new QComboBox(parent))
    , m_reason(new QComboBox(parent))
{
    m_kind->setObjectName(u"kind"_s);
    m_import->setObjectName(u"import"_s);
    m_reason->setObjectName(u"reason"_s);
    m_kind->addItem(tr("All"), anyKind);
    for (const Importer *importer : m_importers)
        m_kind->addItem(ImportWords::kind(importer->kind()), int(importer->kind()));
    for (QComboBox *box : {m_import, m_reason}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_reason ? 20 : 10);
    }
    for (QComboBox *box : {m_kind, m_import, m_reason})
        connect(box, &QComboBox::currentIndexChanged, this, &HeldFilterBoxes::changed);
}

HeldFilter HeldFilterBoxes::filter() const
{
    HeldFilter filter;
    if (const int kind = m_kind->currentData().toInt(); kind != anyKind)
        filter.kind = ImportKind(kind);
    filter.import = ImportId(m_import->currentData().toLongLong());
    filter.reason = m_reason->currentData().toString();
    return filter;
}

void HeldFilterBoxes::setKind(ImportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

int HeldFilterBoxes::refresh(const std::vector<HeldCount> &counts)
{
    const HeldFilter chosen = filter();
    QMap<QString, QVariant> imports;
    QHash<QString, int> rows;
    int total = 0;
    for (const HeldCount &count : counts) {
        if (chosen.kind && count.kind != *chosen.kind)
            continue;
        // The same file imported twice is told apart by its number.
        QString name = count.fileName;
        for (int again = 2; imports.contains(name) && imports.value(name) != count.import.value();
             ++again)
            name = tr("%1, %2", "a file; which of several of that name")
                       .arg(count.fileName)
                       .arg(again);
        imports.insert(name, count.import.value());
        rows[name] += count.rows;
        total += count.rows;
    }
    fill(*m_import, tr("All (%1)"), imports, rows, total);
    refreshReasons(counts, filter());
    return total;
}

void HeldFilterBoxes::refreshReasons(const std::vector<HeldCount> &counts, const HeldFilter &chosen)
{
    QMap<QString, QVariant> reasons;
    QHash<QString, int> rows;
    int total = 0;
    for (const HeldCount &count : counts) {
        if ((chosen.kind && count.kind != *chosen.kind)
            || (chosen.import.isValid() && count.import != chosen.import))
            continue;
        const QString text = reasonText(count);
        reasons.insert(text, count.reason);
        rows[text] += count.rows;
        total += count.rows;
    }
    fill(*m_reason, tr("All (%1)"), reasons, rows, total);
}

QString HeldFilterBoxes::reasonText(const HeldCount &count) const
{
    const auto found = std::find_if(m_importers.begin(), m_importers.end(),
        [&count](const Importer *each) { return each->kind() == count.kind; });
    return found == m_importers.end() ? count.reason
                                      : briefReason((*found)->reasonText(count.reason));
}

} // namespace vs
