// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/listdraft.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t sampledRows = 100; // a head stands higher than that

} // namespace

ListDraft::ListDraft(
    const Importer &importer, std::unique_ptr<Workbook> workbook, const QString &path)
    : m_specs(importer.columns())
    , m_workbook(std::move(workbook))
{
    m_source.path = path;
    const std::vector<SheetInfo> &all = m_workbook->sheets();
    for (const bool hidden : {false, true}) {
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].hidden == hidden)
                m_sheets.push_back(
                    {int(i), hidden ? tr("%1 (hidden)").arg(all[i].name) : all[i].name});
        }
    }
}

Result<ListDraft> ListDraft::open(
    const Importer &importer, const QString &path, MappingMemory memory)
{
    auto workbook = Workbook::open(path);
    if (!workbook)
        return workbook.error();
    ListDraft draft(importer, *std::move(workbook), path);
    draft.m_memory = std::move(memory);
    if (draft.m_sheets.empty())
        return Error::invalid(u"sheet_missing"_s, tr("The file has no sheet."));
    const auto best = HeadFinder(draft.m_specs).find(*draft.m_workbook);
    if (!best)
        return best.error();
    const int sheet = best->sheet >= 0 ? best->sheet : draft.m_sheets.front().index;
    if (auto done = draft.chooseSheet(sheet); !done)
        return done.error();
    return draft;
}

Result<void> ListDraft::chooseSheet(int index)
{
    const auto head = HeadFinder(m_specs).find(*m_workbook, index);
    if (!head)
        return head.error();
    m_source.sheet = index;
    m_source.sheetName = m_workbook->sheets()[size_t(index)].name;
    m_source.head = *head;
    m_memory.recall(m_source.head, m_specs);
    return readFirstRows();
}

Result<void> ListDraft::readFirstRows()
{
    m_rows.clear();
    return m_workbook->read(m_source.sheet, [this](int number, std::span<const Cell> cells) {
        SampleRow row{number, {}};
        for (const Cell &cell : cells)
            row.texts += cell.text;
        m_rows.push_back(std::move(row));
        return m_rows.size() < sampledRows;
    });
}

void ListDraft::chooseHeadRow(int row)
{
    m_source.head = headAt(row);
    m_memory.recall(m_source.head, m_specs);
}

Head ListDraft::headAt(int row) const
{
    const auto lower = std::find_if(
        m_rows.begin(), m_rows.end(), [row](const SampleRow &each) { return each.number == row; });
    Head plain{row, {}, std::vector<int>(m_specs.size(), -1)};
    if (lower == m_rows.end())
        return plain;
    const HeadFinder finder(m_specs);
    // Together with the row above first: of a head in two rows both tell what a column is.
    if (lower != m_rows.begin()) {
        if (const Head both = finder.find({std::prev(lower), std::next(lower)}); both.row == row)
            return both;
    }
    if (const Head alone = finder.find({lower, std::next(lower)}); alone.row == row)
        return alone;
    plain.headings = lower->texts;
    return plain;
}

std::vector<SampleRow> ListDraft::firstRows(int count) const
{
    std::vector<SampleRow> below;
    for (const SampleRow &row : m_rows) {
        if (row.number > head().row && below.size() < size_t(count))
            below.push_back(row);
    }
    return below;
}

} // namespace vs
