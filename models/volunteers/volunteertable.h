// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/recordtable.h"
#include "models/volunteers/volunteerlist.h"

#include <QCoreApplication>

namespace vs
{

class Database;
struct ListedParts;

/// The rows of the list of volunteers; phone and document number stay masked unless asked for.
class VolunteerTable final : public RecordSource
{
    Q_DECLARE_TR_FUNCTIONS(vs::VolunteerTable)

public:
    enum Column {
        Name,
        Gender,
        BirthYear,
        Phone,
        Hours,
        Star,
        Status,
        Number,
        IdNumber,
        Unit,
        RegisteredOn,
        ColumnCount,
    };

    explicit VolunteerTable(const Database &database)
        : m_database(database)
    {
    }

    int columnCount() const override { return ColumnCount; }
    QString header(int column) const override;
    Qt::Alignment alignment(int column) const override;
    ColumnKind kind(int column) const override;
    QByteArray table() const override { return "volunteer"; }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;
    bool isMasked() const override { return true; }
    std::vector<RecordRow> fetchWanted(
        std::span<const qint64> ids, const RowsWanted &wanted) override;

    /// What the list is sorted by when this column is chosen.
    static VolunteerOrder orderOf(int column);

private:
    std::vector<RecordRow> rows(
        std::span<const qint64> ids, const ListedParts &parts, bool unmasked) const;

    const Database &m_database;
};

} // namespace vs
