// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/heldsheet.h"

#include "models/access/access.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"
#include "models/tabular/tablewriter.h"

#include <QSet>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t rowsAtOnce = 200;
constexpr int digitsOfMark = 12;
constexpr int longestNumber = 15; ///< digits a spreadsheet keeps of a number
const QString keyStart = u"VSH-"_s;

/// Heads of the key column in every language, so that a sheet comes back under another one.
const QStringList keyHeads{u"Key (leave as it is)"_s, u"编号（请勿改动）"_s};

ColumnSpec keyColumn()
{
    return {u"held_key"_s, HeldSheet::tr("Key (leave as it is)"), keyHeads, true};
}

bool isOwnColumn(const QString &heading)
{
    return keyHeads.contains(heading) || heading == keyColumn().title;
}

} // namespace

/// A row of the sheet, and the held row it means.
struct HeldSheet::Returned {
    ReturnedRow told;
    QString key;
    QStringList texts;
    std::vector<bool> numbers;
    std::optional<HeldRow> held;
    QStringList headings; ///< shared by all rows
};

int HeldSheet::Report::count(ReturnedRow::Fate fate) const
{
    return int(std::count_if(
        rows.begin(), rows.end(), [fate](const ReturnedRow &row) { return row.fate == fate; }));
}

HeldSheet::HeldSheet(Database &database, HeldRows &heldRows, std::vector<Importer *> importers)
    : m_database(database)
    , m_heldRows(heldRows)
    , m_importers(std::move(importers))
{
}

Importer *HeldSheet::importerOf(ImportKind kind) const
{
    const auto found = std::find_if(m_importers.begin(), m_importers.end(),
        [kind](const Importer *each) { return each->kind() == kind; });
    return found == m_importers.end() ? nullptr : *found;
}

const Importer *HeldSheet::importer(ImportKind kind) const
{
    return importerOf(kind);
}

/// `VSH-` id `-` mark; the mark depends on the station's key.
QString HeldSheet::keyOf(qint64 id) const
{
    const auto keys = m_database.vault().keys();
    if (!keys)
        return {};
    const QString number = QString::number(id, 36).toUpper();
    const QByteArray mark = keys->blindIndex("held_sheet", number).toHex().left(digitsOfMark);
    return keyStart + number + u'-' + QString::fromLatin1(mark).toUpper();
}

/// 0 when the key is none of this station.
qint64 HeldSheet::idOf(const QString &key) const
{
    const QString plain = key.trimmed().toUpper();
    bool isNumber = false;
    const qint64 id = plain.section(u'-', 1, 1).toLongLong(&isNumber, 36);
    return isNumber && id > 0 && keyOf(id) == plain ? id : 0;
}

Result<void> HeldSheet::disclose(int people, const QString &reason)
{
    auto transaction = Transaction::begin(m_database, u"held_row.export"_s);
    if (!transaction)
        return transaction.error();
    const auto done = transaction->insert("disclosure", m_database.ids().next(),
        {{"how", u"export"_s}, {"what", u"held_row"_s}, {"people", people},
            {"reason", reason.trimmed()}});
    return done ? transaction->commit() : done;
}

Result<int> HeldSheet::write(const QString &path, const std::vector<qint64> &ids,
    const QString &reason, const Progress &progress)
{
    if (auto allowed = Access(m_database).require(Right::ImportLists); !allowed)
        return allowed.error();
    if (reason.trimmed().isEmpty())
        return Error::invalid(u"reason_missing"_s,
            tr("Enter why the rows leave the program in full; it is kept."), u"reason"_s);
    auto first = m_heldRows.rows(std::span(ids).first(std::min<size_t>(ids.size(), 1)));
    if (!first)
        return first.error();
    if (first->empty())
        return Error::invalid(u"nothing_held"_s, tr("There is no held row to write."), {});
    const ImportKind kind = first->front().kind;
    const Importer &importer = *importerOf(kind);
    const std::vector<ColumnSpec> specs = importer.mendingColumns();
    std::vector<TableColumn> columns{{keyColumn().title, ColumnType::Text, 32},
        {tr("Why it is held"), ColumnType::Text, 40}, {tr("File"), ColumnType::Text, 20},
        {tr("Row"), ColumnType::Number, 6}};
    for (const ColumnSpec &spec : specs)
        columns.push_back({spec.title, ColumnType::Text, 16});
    auto writer = TableWriter::create(path, std::move(columns));
    if (!writer)
        return writer.error();
    for (size_t at = 0; at < ids.size(); at += rowsAtOnce) {
        if (progress && !progress(int(at), int(ids.size())))
            return Error{
                Error::Kind::Cancelled, u"cancelled"_s, tr("Stopped. No sheet was written."), {}};
        const auto rows
            = m_heldRows.rows(std::span(ids).subspan(at, std::min(rowsAtOnce, ids.size() - at)));
        if (!rows)
            return rows.error();
        for (const HeldRow &row : *rows) {
            if (row.kind != kind)
                return Error::invalid(u"kinds_mixed"_s,
                    tr("The rows belong to lists of several kinds. Choose one kind first."), {});
            std::vector<QString> line{keyOf(row.id.value()), importer.reasonText(row.reason),
                row.fileName, QString::number(row.row)};
            for (const ColumnSpec &spec : specs)
                line.push_back(row.cells.value(spec.key));
            if (auto done = (*writer)->add(line); !done)
                return done.error();
        }
    }
    // Written down before the file can be seen: nothing leaves the program unnoticed.
    if (auto done = disclose(int(ids.size()), reason); !done)
        return done.error();
    if (auto done = (*writer)->finish(); !done)
        return done.error();
    return int(ids.size());
}

bool HeldSheet::recognises(const QString &path)
{
    const auto workbook = Workbook::open(path);
    if (!workbook)
        return false;
    bool found = false;
    int rows = 0;
    constexpr int sampled = 5; // somebody may have put a title above
    const auto done = (*workbook)->read(0, [&](int, std::span<const Cell> cells) {
        found = std::any_of(
            cells.begin(), cells.end(), [](const Cell &cell) { return isOwnColumn(cell.text); });
        return !found && ++rows < sampled;
    });
    return found && done;
}

Result<std::vector<HeldSheet::Returned>> HeldSheet::read(const QString &path) const
{
    const auto workbook = Workbook::open(path);
    if (!workbook)
        return workbook.error();
    std::vector<Returned> returned;
    QStringList headings;
    qsizetype keyAt = -1;
    const auto done = (*workbook)->read(0, [&](int number, std::span<const Cell> cells) {
        if (keyAt < 0) {
            const auto own = std::find_if(cells.begin(), cells.end(),
                [](const Cell &cell) { return isOwnColumn(cell.text); });
            if (own == cells.end())
                return true;
            keyAt = own - cells.begin();
            for (const Cell &cell : cells)
                headings += cell.text;
            return true;
        }
        if (cells.empty())
            return true;
        Returned row;
        row.told.row = number;
        row.headings = headings;
        for (const Cell &cell : cells) {
            row.texts += cell.text;
            row.numbers.push_back(cell.number && cell.text.size() > longestNumber);
        }
        row.key = row.texts.value(keyAt);
        returned.push_back(std::move(row));
        return true;
    });
    if (!done)
        return done.error();
    if (keyAt < 0)
        return Error::invalid(u"not_held_sheet"_s,
            tr("The sheet has no column “%1”. Choose a sheet this program wrote.")
                .arg(keyColumn().title),
            {});
    return returned;
}

/// Finds the held rows the keys mean, and of which kind they are.
Result<ImportKind> HeldSheet::match(std::vector<Returned> &returned) const
{
    QSet<qint64> seen;
    std::optional<ImportKind> kind;
    for (Returned &row : returned) {
        const qint64 id = idOf(row.key);
        if (id == 0 || seen.contains(id)) {
            row.told.fate = ReturnedRow::Fate::Unknown;
            continue;
        }
        seen.insert(id);
        auto held = m_heldRows.rows({&id, 1});
        if (!held)
            return held.error();
        if (held->empty()) {
            row.told.fate = ReturnedRow::Fate::Settled;
            continue;
        }
        row.held = std::move(held->front());
        if (kind && *kind != row.held->kind)
            return Error::invalid(u"kinds_mixed"_s,
                tr("The rows belong to lists of several kinds. Choose one kind first."), {});
        kind = row.held->kind;
    }
    return kind.value_or(ImportKind::Volunteers);
}

Result<HeldSheet::Report> HeldSheet::takeBack(const QString &path, const Progress &progress)
{
    if (auto allowed = Access(m_database).require(Right::ImportLists); !allowed)
        return allowed.error();
    auto returned = read(path);
    if (!returned)
        return returned.error();
    const auto kind = match(*returned);
    if (!kind)
        return kind.error();
    Importer &importer = *importerOf(*kind);
    const std::vector<ColumnSpec> specs = importer.mendingColumns();
    std::vector<MendedRow> mended;
    std::vector<size_t> places; ///< in `returned`, one a mended row
    for (size_t i = 0; i < returned->size(); ++i) {
        const Returned &row = (*returned)[i];
        if (!row.held)
            continue;
        MendedRow candidate{*row.held, row.held->cells};
        for (const ColumnSpec &spec : specs) {
            const qsizetype at = row.headings.indexOf(spec.title);
            if (at < 0) // a column somebody removed says nothing
                continue;
            const QString text = row.texts.value(at).trimmed();
            if (text.isEmpty())
                candidate.cells.remove(spec.key);
            else
                candidate.cells.insert(spec.key, text);
            candidate.numberWasLost |= spec.key == "id_number"_L1 && size_t(at) < row.numbers.size()
                && row.numbers[size_t(at)];
        }
        if (candidate.cells == row.held->cells)
            continue;
        mended.push_back(std::move(candidate));
        places.push_back(i);
    }
    const auto outcomes = importer.acceptAll(
        mended, [&](int done) { return !progress || progress(done, int(mended.size())); });
    if (!outcomes)
        return outcomes.error();
    Report report{*kind, {}};
    for (size_t i = 0; i < outcomes->size(); ++i) {
        const RowOutcome &outcome = (*outcomes)[i];
        ReturnedRow &told = (*returned)[places[i]].told;
        told.fate = outcome.status == RowStatus::Held ? ReturnedRow::Fate::StillHeld
                                                      : ReturnedRow::Fate::Accepted;
        told.reason = outcome.reason;
        told.detail = outcome.detail;
    }
    for (const Returned &row : *returned)
        report.rows.push_back(row.told);
    return report;
}

} // namespace vs
