// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/registrations/retention.h"

namespace vs
{

/// What is read to find out who is kept for nothing any more.
class RetentionStore final
{
public:
    RetentionStore(const Database &database, const UnitScope &scope)
        : m_database(database)
        , m_scope(scope)
    {
    }

    Result<void> readIdle(RetentionPlan &plan) const;
    Result<void> readRefused(RetentionPlan &plan) const;
    Result<void> readHeldRows(RetentionPlan &plan) const;

private:
    const Database &m_database;
    const UnitScope &m_scope;
};

} // namespace vs
