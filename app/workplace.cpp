// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace.h"

namespace vs
{

Result<std::unique_ptr<Workplace>> Workplace::open(
    const QString &path, const Clock &clock, Database::Mode mode)
{
    auto database = Database::open(path, clock, mode);
    if (!database)
        return database.error();
    return std::unique_ptr<Workplace>(new Workplace(*std::move(database)));
}

Workplace::Workplace(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_station(*m_database)
    , m_heldRows(*m_database)
{
}

} // namespace vs
