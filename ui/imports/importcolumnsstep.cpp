// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importcolumnsstep.h"

#include "ui/controls/banner.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int pairsInARow = 3;
constexpr int fieldsPlace = 2; // in the layout: below the banner
constexpr int shownRows = 8;
constexpr int highestHeadRow = 100;
constexpr int leastSampleHeight = 150; // pixels: the head and some rows

/// The name of a column as spreadsheets show it: A … Z, AA …
QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

ImportColumnsStep::ImportColumnsStep(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_sheet(new QComboBox(this))
    , m_headRow(new QSpinBox(this))
    , m_sample(new QTableView(this))
{
    m_sheet->setObjectName(u"sheet"_s);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setMinimumContentsLength(18);
    m_headRow->setObjectName(u"headRow"_s);
    m_headRow->setAccessibleName(tr("Head row"));
    m_headRow->setRange(0, highestHeadRow);
    m_headRow->setSpecialValueText(tr("none"));
    m_headRow->setKeyboardTracking(false);
    auto *sheetCaption = new QLabel(tr("&Sheet:"), this);
    sheetCaption->setBuddy(m_sheet);
    auto *headCaption = new QLabel(tr("The columns are named in &row:"), this);
    headCaption->setBuddy(m_headRow);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(sheetCaption);
    top->addWidget(m_sheet);
    top->addSpacing(16);
    top->addWidget(headCaption);
    top->addWidget(m_headRow);
    top->addStretch(1);

    m_sample->setObjectName(u"sample"_s);
    m_sample->setAccessibleName(tr("First rows of the list"));
    m_sample->setModel(&m_rows);
    m_sample->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sample->setTabKeyNavigation(false);
    m_sample->setShowGrid(false);
    m_sample->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_sample->setMinimumHeight(leastSampleHeight);
    m_sample->setAlternatingRowColors(true);
    m_sample->setWordWrap(false);
    m_sample->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sample->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sample->horizontalHeader()->setHighlightSections(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_banner);
    layout->addWidget(m_sample, 1);
    connect(m_sheet, &QComboBox::activated, this,
        [this](int item) { Q_EMIT sheetWanted(m_sheet->itemData(item).toInt()); });
    connect(m_headRow, &QSpinBox::valueChanged, this, &ImportColumnsStep::chooseHeadRow);
}

void ImportColumnsStep::setDraft(ListDraft draft)
{
    m_draft = std::move(draft);
    m_sheet->clear();
    for (const ListDraft::Sheet &sheet : m_draft->sheets())
        m_sheet->addItem(sheet.name, sheet.index);
    showSheet();
    m_sheet->setEnabled(m_sheet->count() > 1);
    makeFields();
    refresh();
}

void ImportColumnsStep::showSheet()
{
    m_sheet->setCurrentIndex(m_sheet->findData(source().sheet));
}

void ImportColumnsStep::makeFields()
{
    delete m_fields;
    m_combos.clear();
    m_fields = new QWidget(this);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    const std::vector<ColumnSpec> &specs = m_draft->specs();
    for (int spec = 0; spec < int(specs.size()); ++spec) {
        const ColumnSpec &column = specs[size_t(spec)];
        auto *combo = new QComboBox(m_fields);
        combo->setObjectName(u"column_"_s + column.key);
        combo->setAccessibleName(column.title);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        connect(combo, &QComboBox::activated, this, [this, spec](int item) { assign(spec, item); });
        auto *caption = new QLabel(
            column.required ? tr("%1 *", "a required column").arg(column.title) : column.title,
            m_fields);
        caption->setBuddy(combo);
        const int place = spec % pairsInARow * 3;
        grid->addWidget(caption, spec / pairsInARow, place);
        grid->addWidget(combo, spec / pairsInARow, place + 1);
        grid->setColumnStretch(place + 1, 1);
        if (place > 0)
            grid->setColumnMinimumWidth(place - 1, 12);
        m_combos.append(combo);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(fieldsPlace, m_fields);
    // Made last, but Tab is to come by on its way down.
    QWidget *before = m_headRow;
    for (QComboBox *combo : std::as_const(m_combos)) {
        setTabOrder(before, combo);
        before = combo;
    }
    setTabOrder(before, m_sample);
}

void ImportColumnsStep::chooseHeadRow(int row)
{
    m_draft->chooseHeadRow(row);
    refresh();
}

void ImportColumnsStep::assign(int spec, int item)
{
    m_draft->assign(spec, m_combos.at(spec)->itemData(item).toInt());
    refresh();
}

void ImportColumnsStep::refresh()
{
    const QSignalBlocker quiet(m_headRow);
    m_headRow->setValue(m_draft->head().row);
    for (qsizetype spec = 0; spec < m_combos.size(); ++spec)
        fillCombo(m_combos.at(spec), size_t(spec));
    fillSample();
    m_banner->say(isComplete() ? Banner::Kind::Info : Banner::Kind::Warning, sentence());
}

QString ImportColumnsStep::sentence() const
{
    const Head &head = m_draft->head();
    if (!head.found())
        return tr("No row of this sheet looks like a head. Tell which row names the columns, or "
                  "choose another sheet.");
    if (const QStringList missing = m_draft->missing(); !missing.isEmpty()) {
        return tr("Not found in the list: %1. Tell which column holds it.")
            .arg(missing.join(tr(", ")));
    }
    return tr("%1 of the %2 columns of the list were understood. See whether they are right; what "
              "is chosen nowhere is left out.")
        .arg(head.matched())
        .arg(columnCount());
}

int ImportColumnsStep::columnCount() const
{
    qsizetype count = m_draft->head().headings.size();
    for (const SampleRow &row : m_draft->firstRows(shownRows))
        count = std::max(count, row.texts.size());
    return int(count);
}

void ImportColumnsStep::fillCombo(QComboBox *combo, size_t spec) const
{
    const Head &head = m_draft->head();
    combo->clear();
    combo->addItem(tr("not in this list"), -1);
    for (int column = 0; column < columnCount(); ++column) {
        combo->addItem(
            u"%1  %2"_s.arg(columnLetters(column), oneLine(head.headings.value(column))), column);
    }
    combo->setCurrentIndex(combo->findData(head.columnOf[spec]));
    const bool wrong = m_draft->specs()[spec].required && head.columnOf[spec] < 0;
    combo->setProperty("wrong", wrong);
    combo->setProperty("idle", head.columnOf[spec] < 0 && !wrong);
    combo->style()->unpolish(combo);
    combo->style()->polish(combo);
}

void ImportColumnsStep::fillSample()
{
    const Head &head = m_draft->head();
    const int columns = columnCount();
    m_rows.clear();
    m_rows.setColumnCount(columns);
    QStringList titles;
    for (int column = 0; column < columns; ++column) {
        const auto spec = std::find(head.columnOf.begin(), head.columnOf.end(), column);
        const QString meaning = spec == head.columnOf.end()
            ? tr("left out")
            : m_draft->specs()[size_t(spec - head.columnOf.begin())].title;
        titles += u"%1  %2\n→ %3"_s.arg(
            columnLetters(column), oneLine(head.headings.value(column)), meaning);
    }
    m_rows.setHorizontalHeaderLabels(titles);
    const std::vector<SampleRow> rows = m_draft->firstRows(shownRows);
    for (int row = 0; row < int(rows.size()); ++row) {
        QList<QStandardItem *> items;
        for (const QString &text : rows[size_t(row)].texts)
            items += new QStandardItem(oneLine(text));
        m_rows.appendRow(items);
        m_rows.setVerticalHeaderItem(
            row, new QStandardItem(QString::number(rows[size_t(row)].number)));
    }
    m_sample->resizeColumnsToContents();
    // Titles of two lines are measured without the style sheet's weight and margins.
    QHeaderView *header = m_sample->horizontalHeader();
    for (int column = 0; column < columns; ++column)
        header->resizeSection(column, header->sectionSize(column) + 2 * fontMetrics().height());
}

bool ImportColumnsStep::isComplete() const
{
    return m_draft->head().found() && m_draft->missing().isEmpty();
}

void ImportColumnsStep::focusFirst()
{
    QWidget *first = m_sheet->isEnabled() ? static_cast<QWidget *>(m_sheet) : m_headRow;
    if (!m_draft->head().found())
        first = m_headRow;
    else if (!isComplete())
        first = *std::find_if(m_combos.begin(), m_combos.end(),
            [](const QComboBox *combo) { return combo->property("wrong").toBool(); });
    first->setFocus(Qt::TabFocusReason);
}

} // namespace vs
