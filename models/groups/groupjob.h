// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/groups/grouprow.h"
#include "models/imports/heldrows.h"
#include "models/imports/importbatch.h"
#include "models/imports/importer.h"
#include "models/storage/transaction.h"

#include <QHash>

#include <optional>

namespace vs
{

class CodeTables;

/// The groups of the file and of the list being read, as they are to become.
class ListedGroups final
{
public:
    struct Entry {
        Group before; ///< as the file has it; without an id when it is new
        Group now;
        int row = -1; ///< place among the rows of the list that speaks of it; -1: none does

        bool isNew() const { return !before.id.isValid(); }
        bool isListed() const { return row >= 0; }
        bool isThere() const { return isListed() || !isNew(); }
    };

    void add(Entry entry);
    /// Forgets what row `entry.row` said.
    void takeBack(Entry &entry);
    const std::vector<Entry> &entries() const { return m_entries; }
    Entry &at(size_t place) { return m_entries[place]; }
    const Entry &at(size_t place) const { return m_entries[place]; }

    /// Places of those that are there, by registration number, by name.
    std::optional<size_t> withNumber(const QString &number) const;
    std::vector<size_t> named(const QString &name) const;
    /// Named, or registered under that number.
    std::vector<size_t> called(const QString &text) const;
    std::optional<size_t> withId(GroupId id) const;
    void setParent(Entry &entry, GroupId parent);
    /// Of every group that has one.
    const QHash<GroupId, GroupId> &parents() const { return m_parents; }

private:
    std::vector<Entry> m_entries;
    QHash<GroupId, size_t> m_byId;
    QHash<GroupId, GroupId> m_parents;
    QHash<QString, size_t> m_byNumber;
    QHash<QString, std::vector<size_t>> m_byName;
};

/// One run over a list of groups. Lists of groups are short, so the whole list is read before the
/// first row is written: a parent may stand below its children.
class GroupJob final
{
    Q_DECLARE_TR_FUNCTIONS(vs::GroupImport)

public:
    GroupJob(Database &database, const CodeTables &codes);

    Result<ImportReport> run(
        const ImportSource &source, Importer::Mode mode, const ImportProgress &progress);
    /// Judges mended rows together and takes over those that are right; an outcome each.
    Result<std::vector<RowOutcome>> accept(
        const std::vector<MendedRow> &rows, const ImportProgress &progress, HeldRows &heldRows);

private:
    Result<void> prepare();
    Result<void> readList(const ImportSource &source, const ImportProgress &progress);
    void decideAll();
    RowStatus decide(GroupRow &row, int place);
    RowStatus refuse(GroupRow &row, const QString &reason, const QString &detail = {}) const;
    /// The known group the row speaks of; nothing for a new one. A reason in the row: neither.
    std::optional<size_t> match(GroupRow &row) const;
    UnitId placeOf(const GroupRow &row) const;
    void settleParents();
    bool settleParent(size_t place);
    RowStatus statusOf(const GroupRow &row) const;
    Result<void> write(Transaction &transaction);
    Result<void> writeEntry(Transaction &transaction, size_t place, std::vector<bool> &written);
    qint64 recordOf(int place);
    ImportReport report() const;

    Database &m_database;
    const CodeTables &m_codes;
    const QDate m_today;
    UnitScope m_scope;
    UnitId m_ownUnit; ///< where a group hangs of which the list says nothing
    SettledRows m_settled;
    std::unique_ptr<GroupRowReader> m_reader;
    std::unique_ptr<ListRows> m_rows;
    ListedGroups m_groups;
    std::vector<GroupRow> m_read;
    std::vector<RowStatus> m_statuses; ///< of the rows read
};

} // namespace vs
