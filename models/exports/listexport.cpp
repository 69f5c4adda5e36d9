// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/listexport.h"

#include "models/access/access.h"
#include "models/access/rowscope.h"
#include "models/exports/readahead.h"
#include "models/storage/database.h"
#include "models/tabular/tablewriter.h"
#include "models/volunteers/volunteers.h"

#include <algorithm>
#include <memory>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double narrowest = 6;
constexpr double widest = 40;
constexpr double room = 2;
constexpr qsizetype isoDateSize = 10;
constexpr std::size_t measuredRows = 100;

ColumnType typeOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return ColumnType::Text;
    case ColumnKind::Number:
        return ColumnType::Number;
    case ColumnKind::Date:
        return ColumnType::Date;
    }
    Q_UNREACHABLE();
}

/// In digits; a Han character takes two.
double widthOf(const QString &text)
{
    return double(text.size()
        + std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2e80; }));
}

std::vector<TableColumn> columnsOf(const ListSheet &sheet, const std::vector<RecordRow> &sample)
{
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const int column = sheet.columns[i];
        const QString title = sheet.source->header(column);
        double width = widthOf(title);
        ColumnType type = typeOf(sheet.source->kind(column));
        for (std::size_t row = 0; row < std::min(sample.size(), measuredRows); ++row) {
            const RecordCell &cell = sample[row].cells[i];
            width = std::max(width, widthOf(cell.text));
            if (cell.stars > 0)
                type = ColumnType::Number;
        }
        columns.push_back({title, type, std::clamp(width + room, narrowest, widest)});
    }
    return columns;
}

/// What stands in the sheet for what the screen shows: stars as their number, dates without the day
/// of the week.
void fillTexts(std::vector<QString> &texts, RecordRow &row, const std::vector<TableColumn> &columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        RecordCell &cell = row.cells[i];
        if (cell.stars > 0 && cell.text.isEmpty())
            texts[i] = QString::number(cell.stars);
        else if (columns[i].type == ColumnType::Date && cell.text.size() > isoDateSize)
            texts[i] = cell.text.left(isoDateSize);
        else
            texts[i] = std::move(cell.text);
    }
}

Error cancelled()
{
    return {Error::Kind::Cancelled, u"cancelled"_s,
        ListExport::tr("The export was stopped. No file was written."), {}};
}

} // namespace

ListExport::ListExport(Database &database, Volunteers &volunteers)
    : m_database(database)
    , m_volunteers(volunteers)
{
}

bool ListExport::mayExport() const
{
    return Access(m_database).has(Right::ExportLists);
}

bool ListExport::mayUnmask() const
{
    return Access(m_database).has(Right::ExportUnmasked);
}

Result<ListSheet> ListExport::admit(ListSheet sheet, const Disclosing &disclosing) const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::ExportLists); !allowed)
        return allowed.error();
    RowScope(m_database).keepOnly(sheet.source->table(), sheet.ids);
    if (!disclosing.unmasked || !sheet.source->isMasked() || sheet.ids.empty())
        return sheet;
    if (auto allowed = access.require(Right::ExportUnmasked); !allowed)
        return allowed.error();
    auto noted = m_volunteers.recordUnmaskedExport(int(sheet.ids.size()), disclosing.reason);
    return noted ? Result<ListSheet>(std::move(sheet)) : noted.error();
}

Result<int> ListExport::write(const QString &path, const ListSheet &sheet,
    const Disclosing &disclosing, const Progress &progress) const
{
    // Written down before anything is read: a refusal or a cancel later does no harm.
    const auto admitted = admit(sheet, disclosing);
    if (!admitted)
        return admitted.error();
    std::unique_ptr<TableWriter> writer;
    const auto rows = writeRows(path, *admitted, disclosing.unmasked, progress, writer);
    if (!rows)
        return rows;
    if (auto done = writer->finish(); !done)
        return done.error();
    return rows;
}

Result<int> ListExport::writeInJob(const QString &path, const ListSheet &sheet,
    const Disclosing &disclosing, const Progress &progress) const
{
    return inJob([&] { return write(path, sheet, disclosing, progress); });
}

Result<int> ListExport::writeRows(const QString &path, const ListSheet &sheet, bool unmasked,
    const Progress &progress, std::unique_ptr<TableWriter> &writer) const
{
    const ListReader reader(sheet, unmasked);
    ReadAhead pages(m_database, reader);
    auto page = pages.next();
    if (!page)
        return page.error();
    const std::vector<TableColumn> columns = columnsOf(sheet, *page);
    auto made = TableWriter::create(path, columns);
    if (!made)
        return made.error();
    writer = *std::move(made);
    std::vector<QString> texts(columns.size());
    int done = 0;
    while (!page->empty()) {
        for (RecordRow &row : *page) {
            fillTexts(texts, row, columns);
            if (auto added = writer->add(texts); !added)
                return added.error();
        }
        done += int(page->size());
        if (progress && !progress(done))
            return cancelled();
        page = pages.next();
        if (!page)
            return page.error();
    }
    return done;
}

} // namespace vs
