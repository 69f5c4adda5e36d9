// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/network.h"

#include "models/access/access.h"
#include "models/network/networkstore.h"
#include "models/network/unitrules.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/volunteers.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Unit tidied(Unit unit)
{
    for (QString *text : {&unit.name, &unit.code, &unit.personInCharge, &unit.phone})
        *text = text->trimmed();
    return unit;
}

Result<void> needReason(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return Error::invalid(
        u"reason_missing"_s, Network::tr("Enter the reason; it is kept."), u"reason"_s);
}

Result<void> firstWrong(const Unit &unit, const UnitTree &tree)
{
    const auto wrong = UnitRules::check(unit, tree);
    return wrong.empty() ? Result<void>() : Result<void>(wrong.front());
}

} // namespace

Network::Network(
    Database &database, const CodeTables &codes, Volunteers &volunteers, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_codes(codes)
    , m_volunteers(volunteers)
{
}

UnitTree Network::tree() const
{
    return UnitTree::read(m_database);
}

UnitTree Network::treeAsOf(QDate day) const
{
    return UnitTree::readAsOf(m_database, day);
}

Result<RollUp> Network::rollUp(QDate first, QDate last) const
{
    const Access access(m_database);
    if (auto may = access.require(Right::SeeRecords); !may)
        return may.error();
    return RollUp::read(m_database, first, last, access.unit());
}

Result<Unit> Network::unit(UnitId id) const
{
    if (auto may = Access(m_database).require(Right::SeeRecords, id); !may)
        return may.error();
    return NetworkStore(m_database).unit(id);
}

Result<std::vector<UnitStep>> Network::steps(UnitId id) const
{
    if (auto may = Access(m_database).require(Right::SeeRecords, id); !may)
        return may.error();
    return NetworkStore(m_database).steps(id);
}

UnitBurden Network::burden(UnitId id) const
{
    return NetworkStore(m_database).burden(id);
}

QStringList Network::remarks(const Unit &unit) const
{
    return UnitRules::remarks(tidied(unit), m_codes);
}

/// What every step needs: the right, a reason, and a day that keeps the past certain.
Result<void> Network::mayStep(UnitId unit, QDate on, const QString &reason) const
{
    if (auto allowed = Access(m_database).require(Right::ChangeNetwork, unit); !allowed)
        return allowed;
    if (auto told = needReason(reason); !told)
        return told;
    const QDate last = NetworkStore(m_database).lastMove();
    if (on.isValid() && on <= m_database.clock().today() && (!last.isValid() || on >= last))
        return {};
    return Error::invalid(u"unit_day"_s,
        last.isValid() ? tr("Enter a day from %1, when the network was last rearranged, to today.")
                             .arg(last.toString(Qt::ISODate))
                       : tr("Enter a day that is not in the future."),
        u"on"_s);
}

Result<Unit> Network::openUnit(UnitId id) const
{
    auto known = unit(id);
    if (!known || known->isOpen())
        return known;
    return Error{Error::Kind::Conflict, u"unit_closed"_s,
        tr("“%1” is closed. Reopen it first.").arg(known->name), {}};
}

Result<UnitId> Network::add(const Unit &unit)
{
    if (auto allowed = Access(m_database).require(Right::ChangeNetwork, unit.parent); !allowed)
        return allowed.error();
    Unit fresh = tidied(unit);
    fresh.id = {};
    if (fresh.openedOn.isValid() && fresh.openedOn > m_database.clock().today()) {
        return Error::invalid(u"unit_day"_s, tr("Enter a day that is not in the future."), u"on"_s);
    }
    auto transaction = Transaction::begin(m_database, u"unit.add"_s);
    if (!transaction)
        return transaction.error();
    if (auto fine = firstWrong(fresh, tree()); !fine)
        return fine.error();
    const auto id = UnitWriter(m_database, *transaction).add(fresh);
    if (!id)
        return id;
    if (auto done = finish(*transaction, {}); !done)
        return done.error();
    return id;
}

/// Commits what was done, and tells.
Result<void> Network::finish(Transaction &transaction, Result<void> done)
{
    if (done)
        done = transaction.commit();
    if (done)
        Q_EMIT changed();
    return done;
}

Result<void> Network::change(const Unit &unit, const QString &reason)
{
    if (auto allowed = Access(m_database).require(Right::ChangeNetwork, unit.id); !allowed)
        return allowed;
    Unit wanted = tidied(unit);
    auto transaction = Transaction::begin(m_database, u"unit.change"_s, reason.trimmed());
    if (!transaction)
        return transaction.error();
    const auto known = openUnit(wanted.id);
    if (!known)
        return known.error();
    wanted.parent = known->parent;
    if (auto fine = firstWrong(wanted, tree()); !fine)
        return fine;
    const bool renamed = known->name != wanted.name || known->code != wanted.code;
    if (auto told = needReason(reason); renamed && !told)
        return told;
    return finish(
        *transaction, UnitWriter(m_database, *transaction).change(*known, wanted, reason));
}

Result<void> Network::move(const UnitMove &move)
{
    if (auto may = mayStep(move.unit, move.on, move.reason); !may)
        return may;
    if (auto allowed = Access(m_database).require(Right::ChangeNetwork, move.parent); !allowed)
        return allowed;
    auto transaction = Transaction::begin(m_database, u"unit.move"_s, move.reason.trimmed());
    if (!transaction)
        return transaction.error();
    auto known = openUnit(move.unit);
    if (!known)
        return known.error();
    const UnitId from = known->parent;
    if (from == move.parent)
        return Error::invalid(u"unit_stays"_s, tr("The unit hangs there already."), u"parent"_s);
    known->parent = move.parent;
    if (auto fine = firstWrong(*known, tree()); !fine)
        return fine;
    return finish(*transaction, UnitWriter(m_database, *transaction).move(move, from));
}

Result<void> Network::checkClosing(const UnitClosing &closing, const UnitTree &tree) const
{
    Query own(m_database, u"SELECT min(id) FROM unit"_s);
    if (own.next() && own.integer(0) == closing.unit.value()) {
        return Error{Error::Kind::Conflict, u"unit_own"_s,
            tr("This is the unit the file itself belongs to; it can't be closed."), {}};
    }
    const UnitBurden there = burden(closing.unit);
    if (!closing.successor.isValid() && !there.isEmpty()) {
        return Error{Error::Kind::Conflict, u"unit_not_empty"_s,
            tr("Still there: units %1, people %2, groups %3, households %4. Choose the unit that "
               "takes them over.")
                .arg(there.units)
                .arg(there.people)
                .arg(there.groups)
                .arg(there.households),
            u"successor"_s};
    }
    return closing.successor.isValid() ? checkSuccessor(closing, tree) : Result<void>();
}

Result<void> Network::checkSuccessor(const UnitClosing &closing, const UnitTree &tree) const
{
    if (auto may = Access(m_database).require(Right::ChangeNetwork, closing.successor); !may)
        return may;
    const auto refuse = [](const QString &text) {
        return Error{Error::Kind::Conflict, u"unit_successor"_s, text, u"successor"_s};
    };
    const UnitTree::Node *successor = tree.find(closing.successor);
    if (!successor || !successor->isOpen() || tree.subtree(closing.unit).contains(successor->id))
        return refuse(tr("Choose an open unit that is not below the one being closed."));
    for (const UnitId child : tree.find(closing.unit)->children) {
        auto below = unit(child);
        if (!below)
            return below.error();
        if (!below->isOpen())
            continue;
        below->parent = closing.successor;
        if (auto fine = firstWrong(*below, tree); !fine)
            return refuse(tr("“%1” can't go there: %2").arg(below->name, fine.error().text));
    }
    return {};
}

/// Answers whose unit has changed.
Result<std::vector<qint64>> Network::handOver(
    Transaction &transaction, const UnitClosing &closing, const UnitTree &tree)
{
    UnitWriter writer(m_database, transaction);
    for (const UnitId child : tree.find(closing.unit)->children) {
        if (!tree.find(child)->isOpen())
            continue;
        if (auto done
            = writer.move({child, closing.successor, closing.on, closing.reason}, closing.unit);
            !done)
            return done.error();
    }
    const NetworkStore store(m_database);
    auto given = writer.give("household", store.householdIdsAt(closing.unit), closing.successor);
    if (given)
        given = writer.give("volunteer_group", store.groupsAt(closing.unit), closing.successor);
    if (!given)
        return given.error();
    return m_volunteers.moveAll(transaction, closing.unit, closing.successor);
}

Result<void> Network::close(const UnitClosing &closing)
{
    if (auto may = mayStep(closing.unit, closing.on, closing.reason); !may)
        return may;
    auto transaction = Transaction::begin(m_database, u"unit.close"_s, closing.reason.trimmed());
    if (!transaction)
        return transaction.error();
    if (const auto known = openUnit(closing.unit); !known)
        return known.error();
    const UnitTree before = tree();
    if (auto fine = checkClosing(closing, before); !fine)
        return fine;
    // First of all: the journal tells of the unit before what it gave away.
    if (auto closed = UnitWriter(m_database, *transaction).close(closing); !closed)
        return closed;
    Result<std::vector<qint64>> moved = std::vector<qint64>();
    if (closing.successor.isValid())
        moved = handOver(*transaction, closing, before);
    if (!moved)
        return moved.error();
    const auto done = finish(*transaction, {});
    if (done && !moved->empty())
        m_volunteers.announce({}, *moved);
    return done;
}

Result<void> Network::reopen(UnitId id, QDate on, const QString &reason)
{
    if (auto may = mayStep(id, on, reason); !may)
        return may;
    auto transaction = Transaction::begin(m_database, u"unit.reopen"_s, reason.trimmed());
    if (!transaction)
        return transaction.error();
    const auto known = unit(id);
    if (!known)
        return known.error();
    if (known->isOpen()) {
        return Error{Error::Kind::Conflict, u"unit_open"_s,
            tr("“%1” is open already.").arg(known->name), {}};
    }
    if (auto fine = firstWrong(*known, tree()); !fine)
        return fine;
    return finish(*transaction, UnitWriter(m_database, *transaction).reopen(id, on, reason));
}

} // namespace vs
