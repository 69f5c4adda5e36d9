// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/unitimport.h"

#include "models/access/access.h"
#include "models/imports/importbatch.h"
#include "models/network/network.h"
#include "models/network/networkstore.h"
#include "models/network/unitlist.h"
#include "models/network/unitrules.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"

#include <QFileInfo>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Importing and rearranging are two rights; a list of units needs both.
Result<void> mayImport(const Database &database)
{
    const Access access(database);
    const auto may = access.require(Right::ImportLists);
    return may ? access.require(Right::ChangeNetwork) : may;
}

UnitList listOver(Database &database, const NetworkStore &store, const Access &access)
{
    return {store, access, UnitTree::read(database),
        [&database] { return database.ids().next<UnitId>(); }};
}

/// Writes what was judged as added or updated.
Result<void> write(
    Database &database, Transaction &transaction, const UnitVerdict &verdict, const QString &reason)
{
    UnitWriter writer(database, transaction);
    if (verdict.status == RowStatus::Added) {
        const auto added = writer.add(verdict.unit);
        return added ? Result<void>() : Result<void>(added.error());
    }
    if (verdict.status != RowStatus::Updated)
        return {};
    const auto before = NetworkStore(database).unit(verdict.unit.id);
    if (!before)
        return before.error();
    auto done = writer.change(*before, verdict.unit, reason);
    if (done && verdict.moveTo.isValid()) {
        done = writer.move(
            {verdict.unit.id, verdict.moveTo, database.clock().today(), reason}, before->parent);
    }
    return done;
}

} // namespace

UnitImport::UnitImport(Database &database, HeldRows &heldRows, Network &network)
    : m_database(database)
    , m_heldRows(heldRows)
    , m_network(network)
{
}

std::vector<ColumnSpec> UnitImport::columns() const
{
    return UnitRow::columns();
}

namespace
{

/// A list of units is short: read whole, judged whole, written whole.
class UnitRun final
{
public:
    UnitRun(Database &database, const ImportSource &source)
        : m_database(database)
        , m_source(source)
        , m_specs(UnitRow::columns())
        , m_rows(m_specs, source.head)
    {
    }

    Result<ImportReport> run(Importer::Mode mode, const ImportProgress &progress)
    {
        if (auto read = this->read(progress); !read)
            return read.error();
        if (mode == Importer::Mode::Preview) {
            const auto judged = judge(nullptr, nullptr);
            return judged ? Result<ImportReport>(std::move(m_report)) : judged.error();
        }
        auto transaction = Transaction::begin(m_database, u"unit.import"_s, reason());
        if (!transaction)
            return transaction.error();
        auto batch = ImportBatch::begin(m_database, *transaction, ImportKind::Units,
            QFileInfo(m_source.path).fileName(), m_source.sheetName);
        if (!batch)
            return batch.error();
        auto done = judge(&*transaction, &*batch);
        if (done)
            done = batch->finish(m_report);
        if (done)
            done = transaction->commit();
        return done ? Result<ImportReport>(std::move(m_report)) : done.error();
    }

private:
    QString reason() const
    {
        return UnitRules::tr("List “%1”").arg(QFileInfo(m_source.path).fileName());
    }

    Result<void> read(const ImportProgress &progress)
    {
        bool goesOn = true;
        const auto done = m_rows.readAll(m_source, [&](ListRow &&row) {
            m_list.push_back(std::move(row));
            goesOn = !progress || progress(int(m_list.size()));
            return goesOn;
        });
        return goesOn ? done : Importer::stopped();
    }

    /// Writes when there is a transaction; the report has every row in the order of the sheet.
    Result<void> judge(Transaction *transaction, ImportBatch *batch)
    {
        if (auto loaded = m_settled.load(m_database, ImportKind::Units); !loaded)
            return loaded;
        std::vector<UnitRow> rows;
        std::vector<size_t> places;
        for (size_t i = 0; i < m_list.size(); ++i) {
            m_report.rows.push_back({m_list[i].number, RowStatus::Skipped, {}, {}});
            if (!m_list[i].isRecord)
                continue;
            rows.push_back(UnitRow::read(m_list[i].cells));
            places.push_back(i);
        }
        const NetworkStore store(m_database);
        const Access access(m_database);
        auto judged = listOver(m_database, store, access).judge(rows);
        if (!judged)
            return judged.error();
        for (UnitList::Judged &each : *judged) {
            const ListRow &row = m_list[places[each.row]];
            UnitVerdict &verdict = each.verdict;
            if (verdict.status == RowStatus::Held)
                verdict.status = m_settled.statusOf(m_rows.keyed(row));
            const bool isHeld = verdict.status == RowStatus::Held;
            m_report.rows.set(places[each.row],
                {row.number, verdict.status, isHeld ? verdict.reason : QString(),
                    isHeld ? verdict.detail : QString()});
            if (!transaction)
                continue;
            const auto done = isHeld ? batch->hold(row.number, verdict.reason, m_rows.keyed(row))
                                     : write(m_database, *transaction, verdict, reason());
            if (!done)
                return done;
        }
        return {};
    }

    Database &m_database;
    const ImportSource &m_source;
    const std::vector<ColumnSpec> m_specs;
    const ListRows m_rows;
    SettledRows m_settled;
    std::vector<ListRow> m_list;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> UnitImport::run(
    const ImportSource &source, Mode mode, const ImportProgress &progress)
{
    if (auto may = mayImport(m_database); !may)
        return may.error();
    if (auto complete = check(source); !complete)
        return complete.error();
    auto report = UnitRun(m_database, source).run(mode, progress);
    if (report && mode == Mode::Commit) {
        m_network.announce();
        m_heldRows.announce();
    }
    return report;
}

/// All are judged together, since one may hang below another.
Result<std::vector<RowOutcome>> UnitImport::acceptAll(
    const std::vector<MendedRow> &rows, const ImportProgress &progress)
{
    if (auto may = mayImport(m_database); !may)
        return may.error();
    auto transaction = Transaction::begin(m_database, u"unit.accept_row"_s);
    if (!transaction)
        return transaction.error();
    const auto specs = UnitRow::columns();
    std::vector<UnitRow> read;
    for (const MendedRow &row : rows)
        read.push_back(UnitRow::read(ListRows(specs, {}).unkeyed(row.held.row, row.cells).cells));
    const NetworkStore store(m_database);
    const Access access(m_database);
    const auto judged = listOver(m_database, store, access).judge(read);
    if (!judged)
        return judged.error();
    std::vector<RowOutcome> outcomes(rows.size());
    int done = 0;
    for (const UnitList::Judged &each : *judged) {
        if (progress && !progress(done++))
            return stopped();
        const MendedRow &row = rows[each.row];
        const UnitVerdict &verdict = each.verdict;
        outcomes[each.row] = {row.held.row, verdict.status, verdict.reason, verdict.detail};
        if (auto settled = settle(*transaction, row, verdict); !settled)
            return settled.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_network.announce();
    m_heldRows.announce();
    return outcomes;
}

Result<void> UnitImport::settle(
    Transaction &transaction, const MendedRow &row, const UnitVerdict &verdict)
{
    if (verdict.status == RowStatus::Held)
        return m_heldRows.keep(transaction, row.held, row.cells, verdict.reason);
    const QString reason = UnitRules::tr("List “%1”").arg(row.held.fileName);
    const auto written = write(m_database, transaction, verdict, reason);
    return written ? m_heldRows.accept(transaction, row.held.id, verdict.unit.id.value()) : written;
}

QString UnitImport::reasonText(const QString &reason) const
{
    const QHash<QString, QString> texts{
        {u"unit_name_missing"_s, tr("The name of the unit is missing")},
        {u"unit_name_taken"_s, tr("Another unit has this name at the same place")},
        {u"unit_level_misplaced"_s, tr("A unit of this level can't hang there")},
        {u"unit_level_unreadable"_s,
            tr("The level is none of: city, district, street, station, point, squad, post")},
        {u"unit_code_length"_s, tr("The code has not as many digits as the level asks for")},
        {u"unit_code_prefix"_s, tr("The code does not begin like that of the unit above")},
        {u"unit_code_taken"_s, tr("Another unit has this code")},
        {u"unit_parent_unknown"_s, tr("The unit above is not known")},
        {u"unit_parent_ambiguous"_s,
            tr("Several units have the name of the unit above; give its code or its path")},
        {u"unit_parent_closed"_s, tr("The unit above is closed")},
        {u"unit_below_itself"_s, tr("The unit would hang below itself")},
        {u"unit_elsewhere"_s,
            tr("The unit is known and hangs elsewhere; move it on the page “Network”")},
        {u"outside_scope"_s, tr("The unit lies outside your own")}};
    return texts.value(reason, reason);
}

QString UnitImport::reasonColumn(const QString &reason, const RowCells &cells) const
{
    Q_UNUSED(cells)
    if (reason.startsWith(u"unit_name"_s))
        return u"name"_s;
    if (reason.startsWith(u"unit_code"_s))
        return u"code"_s;
    if (reason.startsWith(u"unit_level"_s))
        return u"level"_s;
    return u"parent"_s;
}

} // namespace vs
