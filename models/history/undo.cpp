// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/undo.h"

#include "models/access/access.h"
#include "models/history/journalwords.h"
#include "models/history/reversal.h"
#include "models/history/steprights.h"
#include "models/history/stepsubject.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <QTimeZone>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString undoAction = u"undo"_s;
const QString redoAction = u"redo"_s;

qint64 oldestClock()
{
    return QDateTime::currentDateTimeUtc().addDays(-Undo::mostDays).toMSecsSinceEpoch() << 16;
}

Error nothingToUndo()
{
    return {Error::Kind::NotFound, u"nothing_to_undo"_s,
        Undo::tr("There is nothing to undo: only what you did yourself within the last %1 days "
                 "can be taken back.")
            .arg(Undo::mostDays),
        {}};
}

} // namespace

Undo::Undo(Database &database, const CodeTables &codes, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_codes(codes)
{
}

/// The user's own transactions, newest first, with notes between them that count for nothing.
Result<std::vector<Undo::Head>> Undo::ownSteps() const
{
    std::vector<Head> heads;
    int counted = 0;
    Query query(m_database,
        u"SELECT j.sequence, j.clock, j.action, "
        "EXISTS (SELECT 1 FROM undone u WHERE u.sequence = j.sequence AND u.active = 1) "
        "FROM journal j INDEXED BY journal_heads "
        "WHERE j.sequence > 0 AND j.user_id = ? AND j.clock >= ? ORDER BY j.sequence DESC"_s);
    query.bind(m_database.user().value()).bind(oldestClock());
    while (query.next()) {
        Head head{
            query.integer(0), query.integer(0), query.integer(1), query.text(2), query.truth(3)};
        if (!heads.empty() && heads.back().clock >> 16 == head.clock >> 16) {
            head.last = heads.back().last;
            heads.back() = head; // an earlier entry of the same transaction
        } else if (counted == mostSteps) {
            break;
        } else {
            heads.push_back(head);
            counted += Voidings::isNote(head.action) ? 0 : 1;
        }
    }
    if (query.failed())
        return query.error();
    return heads;
}

Result<Undo::Step> Undo::opened(const Head &head) const
{
    auto first = Journal::entry(m_database, head.sequence);
    return first ? Result<Step>(Step{head, *std::move(first)}) : first.error();
}

Result<std::optional<Undo::Step>> Undo::nextStep() const
{
    const auto heads = ownSteps();
    if (!heads)
        return heads.error();
    for (const Head &head : *heads) {
        if (head.action == undoAction || head.action == redoAction || head.undone
            || Voidings::isNote(head.action))
            continue;
        auto step = opened(head);
        if (!step)
            return step.error();
        if (!Voidings::refusal(head.action).isEmpty() || !isNote(*step))
            return std::optional(*std::move(step));
    }
    return std::optional<Step>();
}

/// The step changed nothing: it only says that something was shown, printed or written to a file.
bool Undo::isNote(const Step &step) const
{
    return !Reversal::isNeededFor(m_database, step.first);
}

UndoStep Undo::described(const Step &step) const
{
    const Head &head = step.head;
    UndoStep told{head.sequence, QDateTime::fromMSecsSinceEpoch(head.clock >> 16, QTimeZone::utc()),
        JournalWords::action(head.action), {}};
    const QString subject
        = StepSubject::of(head.action, step.first.payload, JournalWords(m_database, m_codes));
    if (!subject.isEmpty())
        told.text = tr("%1: %2").arg(told.text, subject);
    return told;
}

Result<std::optional<UndoStep>> Undo::next() const
{
    const auto found = nextStep();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<UndoStep>();
    UndoStep step = described(**found);
    if (const auto may = mayUndo((*found)->head); !may)
        step.refusal = may.error().text;
    return std::optional(step);
}

Result<UndoStep> Undo::undo(const Progress &progress)
{
    if (auto allowed = Access(m_database).require(Right::UndoOwn); !allowed)
        return allowed.error();
    const auto step = nextStep();
    if (!step)
        return step.error();
    if (!*step)
        return nothingToUndo();
    return undo((*step)->head.sequence, progress);
}

/// The user's step, fit to be taken back as far as can be told without looking at its rows.
Result<Undo::Step> Undo::ownStep(qint64 sequence) const
{
    const auto heads = ownSteps();
    if (!heads)
        return heads.error();
    const auto found = std::find_if(heads->begin(), heads->end(),
        [sequence](const Head &head) { return head.sequence == sequence; });
    if (found == heads->end())
        return nothingToUndo();
    if (const auto may = mayUndo(*found); !may)
        return may.error();
    auto step = opened(*found);
    if (step && isNote(*step)) {
        return Error::invalid(u"undo_note"_s,
            tr("This only notes that something was shown, printed, written to a file or "
               "remembered. There is nothing to take back."));
    }
    return step;
}

/// The one rule behind what is offered and what is refused of steps that are no notes.
Result<void> Undo::mayUndo(const Head &head) const
{
    if (head.action == undoAction || head.action == redoAction)
        return nothingToUndo();
    if (head.undone) {
        return Error{
            Error::Kind::Conflict, u"undone_already"_s, tr("This has been undone already."), {}};
    }
    if (const QString refusal = Voidings::refusal(head.action); !refusal.isEmpty())
        return Error::invalid(u"undo_impossible"_s, refusal);
    if (auto allowed = Access(m_database).require(Right::UndoOwn); !allowed)
        return allowed;
    return mayReverse(head.action);
}

/// A role may have changed since the step was done.
Result<void> Undo::mayReverse(const QString &action) const
{
    return Access(m_database).require(rightOfStep(action).value_or(Right::ManageUsers));
}

bool Undo::canUndo(qint64 sequence) const
{
    return ownStep(sequence).ok();
}

Result<UndoStep> Undo::undo(qint64 sequence, const Progress &progress)
{
    if (auto allowed = Access(m_database).require(Right::UndoOwn); !allowed)
        return allowed.error();
    const auto found = ownStep(sequence);
    if (!found)
        return found.error();
    const UndoStep step = described(*found);
    if (auto done = reverse(found->head, undoAction,
            tr("Undoes entry %1 (%2)").arg(sequence).arg(JournalWords::action(found->head.action)),
            progress);
        !done)
        return done.error();
    return step;
}

/// The step an undo took back; not valid once that undo was itself taken back.
Result<Undo::Head> Undo::originalOf(const Head &undo) const
{
    // The note of undo is written last. Notes are few and what was touched is millions: in this
    // order, whatever the engine thinks.
    Query query(m_database,
        u"SELECT j.sequence, j.clock, j.action FROM undone u "
        "CROSS JOIN journal_touch t ON t.record_id = u.id AND t.sequence = ? "
        "JOIN journal j ON j.sequence = u.sequence WHERE u.active = 1"_s);
    query.bind(undo.last);
    if (query.next())
        return Head{query.integer(0), 0, query.integer(1), query.text(2), true};
    return query.failed() ? Result<Head>(query.error()) : Result<Head>(Head());
}

/// The newest undo of the user that still holds, unless something was done since.
Result<std::optional<Undo::Redo>> Undo::nextRedoHeads() const
{
    const auto heads = ownSteps();
    if (!heads)
        return heads.error();
    for (const Head &head : *heads) {
        if (head.action == redoAction || Voidings::isNote(head.action))
            continue;
        if (head.action != undoAction) {
            const auto step = opened(head);
            if (!step)
                return step.error();
            if (isNote(*step))
                continue;
            break;
        }
        const auto original = originalOf(head);
        if (!original)
            return original.error();
        if (original->sequence != 0)
            return std::optional(Redo{head, *original});
    }
    return std::optional<Redo>();
}

Result<std::optional<UndoStep>> Undo::nextRedo() const
{
    const auto found = nextRedoHeads();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<UndoStep>();
    const auto original = opened((*found)->original);
    if (!original)
        return original.error();
    UndoStep step = described(*original);
    if (const auto may = mayRedo(**found); !may)
        step.refusal = may.error().text;
    return std::optional(step);
}

Result<void> Undo::mayRedo(const Redo &redo) const
{
    if (auto allowed = Access(m_database).require(Right::UndoOwn); !allowed)
        return allowed;
    return mayReverse(redo.original.action);
}

Result<UndoStep> Undo::redo(const Progress &progress)
{
    if (auto allowed = Access(m_database).require(Right::UndoOwn); !allowed)
        return allowed.error();
    const auto found = nextRedoHeads();
    if (!found)
        return found.error();
    if (!*found) {
        return Error{
            Error::Kind::NotFound, u"nothing_to_redo"_s, tr("There is nothing to do again."), {}};
    }
    const Redo step = **found;
    if (auto allowed = mayRedo(step); !allowed)
        return allowed.error();
    const auto original = opened(step.original);
    if (!original)
        return original.error();
    if (auto done = reverse(step.undo, redoAction,
            tr("Takes back the undo of entry %1").arg(step.original.sequence), progress);
        !done)
        return done.error();
    return described(*original);
}

Result<void> Undo::reverse(
    const Head &head, const QString &action, const QString &reason, const Progress &progress)
{
    const auto entries = Journal::transactionOf(m_database, head.sequence);
    if (!entries)
        return entries.error();
    const auto reversal = Reversal::of(m_database, *entries);
    if (!reversal)
        return reversal.error();
    auto transaction = Transaction::begin(m_database, action, reason);
    if (!transaction)
        return transaction.error();
    if (auto done = reversal->write(m_database, *transaction, progress); !done)
        return done.error();
    // A redo has just made the undo's own note void.
    if (action == undoAction) {
        if (auto done = transaction->insert(
                "undone", m_database.ids().next(), {{"sequence", head.sequence}, {"active", 1}});
            !done)
            return done.error();
    }
    const ChangedRecords records = reversal->records();
    if (auto done = transaction->commit(); !done)
        return done.error();
    Q_EMIT recordsChanged(records);
    return {};
}

} // namespace vs
