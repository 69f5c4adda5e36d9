// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/unitwriter.h"

#include "models/network/networkstore.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString nameAndCode(const Unit &unit)
{
    return unit.code.isEmpty() ? unit.name : u"%1 (%2)"_s.arg(unit.name, unit.code);
}

} // namespace

Result<void> UnitWriter::write(UnitId unit, const Fields &fields)
{
    const auto done = m_transaction.update("unit", unit.value(), fields);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> UnitWriter::addStep(UnitId unit, const UnitStep &step)
{
    return m_transaction.insert(
        "unit_step", m_database.ids().next(), NetworkStore::fieldsOf(unit, step));
}

Result<UnitId> UnitWriter::add(const Unit &unit)
{
    const UnitId id = unit.id.isValid() ? unit.id : m_database.ids().next<UnitId>();
    const QDate on = unit.openedOn.isValid() ? unit.openedOn : m_database.clock().today();
    Fields fields = NetworkStore::fieldsOf(unit);
    fields.push_back({"parent_id", reference(unit.parent)});
    fields.push_back({"opened_on", on.toString(Qt::ISODate)});
    auto done = m_transaction.insert("unit", id.value(), fields);
    if (done)
        done = addStep(id, {UnitStep::Kind::Added, on, {}, unit.parent, {}, {}});
    return done ? Result<UnitId>(id) : done.error();
}

Result<void> UnitWriter::change(const Unit &before, const Unit &after, const QString &reason)
{
    const auto done = write(before.id, NetworkStore::fieldsOf(after));
    if (!done || (before.name == after.name && before.code == after.code))
        return done;
    return addStep(before.id,
        {UnitStep::Kind::Renamed, m_database.clock().today(), {}, {}, nameAndCode(before),
            reason.trimmed()});
}

Result<void> UnitWriter::move(const UnitMove &move, UnitId from)
{
    const auto done = write(move.unit, {{"parent_id", reference(move.parent)}});
    return !done
        ? done
        : addStep(move.unit,
            {UnitStep::Kind::Moved, move.on, from, move.parent, {}, move.reason.trimmed()});
}

Result<void> UnitWriter::close(const UnitClosing &closing)
{
    const auto done = write(closing.unit, {{"closed_on", closing.on.toString(Qt::ISODate)}});
    return !done ? done
                 : addStep(closing.unit,
                     {UnitStep::Kind::Closed, closing.on, {}, closing.successor, {},
                         closing.reason.trimmed()});
}

Result<void> UnitWriter::reopen(UnitId unit, QDate on, const QString &reason)
{
    const auto done = write(unit, {{"closed_on", Value()}});
    return !done ? done
                 : addStep(unit, {UnitStep::Kind::Reopened, on, {}, {}, {}, reason.trimmed()});
}

Result<void> UnitWriter::give(const char *table, const std::vector<qint64> &ids, UnitId unit)
{
    for (const qint64 id : ids) {
        if (auto done = m_transaction.update(table, id, {{"unit_id", unit.value()}}); !done)
            return done.error();
    }
    return {};
}

} // namespace vs
