// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codetables.h"
#include "models/imports/listrows.h"
#include "models/volunteers/volunteer.h"
#include "models/volunteers/volunteerstore.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace vs
{

/// A row of a list of people, read and judged by itself; whether the person is known is asked
/// later.
struct RosterRow {
    ListRow source;
    QString reason;     ///< why the row must be held, or empty
    Volunteer person;   ///< what the row says; what it does not say is empty
    QString comparable; ///< of the document number, see IdNumberReading
    VolunteerKeys keys;
    Fields fields;       ///< to register the person with, once `number` in front is filled in
    QStringList remarks; ///< what the user should know, one sentence each
};

/// Reads lists of people: the columns they have and what stands in them. Needs no database, so
/// that a background thread can do it; not to be used by two threads at a time.
class RosterReader final
{
    Q_DECLARE_TR_FUNCTIONS(vs::VolunteerImport)

public:
    struct Station {
        QDate today;
        UnitId unit; ///< where people belong of whom the list says nothing
        QHash<QString, UnitId> unitsByName;
    };
    /// `forWriting`: rows get their fields.
    RosterReader(const CodeTables &codes, std::shared_ptr<const VaultKeys> vault, Station station,
        bool forWriting);

    static std::vector<ColumnSpec> columns();

    /// What people whom the following rows add are registered as; accepted unless told.
    void registerAs(VolunteerStatus status) { m_newStatus = status; }

    /// `numberWasLost`: the document number once stood in a cell that can't hold it.
    RosterRow read(ListRow &&source, bool numberWasLost = false);

private:
    void readNumbers(RosterRow &row);
    void readDates(RosterRow &row) const;
    void readCodes(RosterRow &row);
    void readTexts(RosterRow &row) const;
    static void leave(RosterRow &row, std::size_t column, const QString &remark);
    Volunteer registered(const Volunteer &listed) const;
    void compareWithNumber(RosterRow &row, const IdNumberReading &reading);
    QString code(const QString &table, const QString &text);
    std::optional<QString> known(const QString &table, const QString &text);
    QStringList codeList(const QString &table, const QString &text);

    const CodeTables &m_codes;
    const std::shared_ptr<const VaultKeys> m_vault;
    const Station m_station;
    const bool m_forWriting;
    VolunteerStatus m_newStatus = VolunteerStatus::Accepted;
    /// What words were found to mean: a list says few of them, thousands of times.
    QHash<QString, QHash<QString, std::optional<QString>>> m_meanings;
    QHash<QString, QHash<QString, QStringList>> m_listMeanings;
};

} // namespace vs
