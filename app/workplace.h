// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldrows.h"
#include "models/station/station.h"
#include "models/storage/database.h"

#include <memory>

namespace vs
{

/// The station file and the doors to it, built in one place and handed down by reference.
class Workplace final
{
public:
    /// Opens the file; nobody is signed in yet.
    static Result<std::unique_ptr<Workplace>> open(const QString &path, const Clock &clock,
        Database::Mode mode = Database::Mode::OpenExisting);

    Database &database() { return *m_database; }
    Station &station() { return m_station; }
    HeldRows &heldRows() { return m_heldRows; }

private:
    explicit Workplace(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
    Station m_station;
    HeldRows m_heldRows;
};

} // namespace vs
