// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/listrows.h"
#include "models/network/unit.h"
#include "models/network/unittree.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>
#include <vector>

namespace vs
{

class Access;
class NetworkStore;

/// A row of a list of units as it stands there.
struct UnitRow {
    QString name;
    QString level;
    QString code;
    QString parent;
    QString personInCharge;
    QString phone;

    static std::vector<ColumnSpec> columns();
    static UnitRow read(const std::vector<Cell> &cells);
};

/// The level somebody wrote: 街道, 镇, 社区服务站, `street` …
std::optional<UnitLevel> readUnitLevel(const QString &text);

/// What is to become of a row.
struct UnitVerdict {
    RowStatus status = RowStatus::Held;
    QString reason; ///< when held
    QString detail;
    Unit unit;     ///< as it is to stand
    UnitId moveTo; ///< of a known unit at the top: where it is hung
};

/// Judges the rows of a list of units in the order in which they can be placed: what hangs below
/// waits until the unit above is there. Nothing is written; the tree grows in memory.
class UnitList final
{
public:
    UnitList(const NetworkStore &store, const Access &access, UnitTree tree,
        std::function<UnitId()> nextId);

    struct Judged {
        size_t row = 0; ///< index in what was given
        UnitVerdict verdict;
    };
    /// In the order in which they are to be written. Errors of storage.
    Result<std::vector<Judged>> judge(const std::vector<UnitRow> &rows);

private:
    struct Parent {
        enum class State {
            Found,
            Waiting, ///< another row of the list will be it
            Unknown,
            Ambiguous,
        };
        State state = State::Found;
        UnitId unit; ///< not valid: the top
    };
    Parent parentOf(const UnitRow &row) const;
    Parent parentByCode(const QString &code) const;
    Parent parentByName(const QString &path) const;
    Result<UnitVerdict> place(const UnitRow &row, UnitId parent);
    Result<UnitVerdict> placeNew(const UnitRow &row, UnitId parent);
    Result<UnitVerdict> placeKnown(const UnitRow &row, UnitId known, UnitId parent);
    UnitId known(const UnitRow &row, UnitId parent) const;

    const NetworkStore &m_store;
    const Access &m_access;
    UnitTree m_tree;
    const std::function<UnitId()> m_nextId;
    QSet<QString> m_codesToCome;
    QSet<QString> m_namesToCome;
    QSet<UnitId> m_fromList;
};

} // namespace vs
