// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/history/changedrecords.h"
#include "models/storage/journal.h"
#include "models/storage/withconnection.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>

namespace vs
{

class CodeTables;
class Database;

/// Something a user did, as Undo and Redo speak of it.
struct UndoStep {
    qint64 sequence = 0; ///< of the transaction's first journal entry
    QDateTime at;        ///< UTC
    QString text;        ///< `Service suspended: 张三`
    QString refusal;     ///< why it can't be taken back and what to do instead; empty when it can
};

/// Takes back what the signed-in user did last, step by step, and does it again. It works from the
/// journal, for every table alike: columns get their old values, added rows become void. Only what
/// oneself did within the last seven days, and of that the last fifty steps, looks and prints not
/// counted, so that nobody turns back what others have long built upon. (ours)
class Undo final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostSteps = 50;
    static constexpr int mostDays = 7;

    Undo(Database &database, const CodeTables &codes, QObject *parent = nullptr);

    /// What undo() would take back; nothing when there is nothing. Steps that only note that
    /// something was shown, printed or written to a file are passed over. `refusal` is what undo()
    /// would say of the kind of step and of the user's rights; whether somebody has built on it
    /// shows only then.
    Result<std::optional<UndoStep>> next() const;
    /// Called with what is done; false stops, error Cancelled, and nothing has happened.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// Takes it back. Errors: NotFound `nothing_to_undo`; Invalid `undo_impossible` with what to do
    /// instead, `undo_note` where nothing was changed; Conflict `undo_changed_since` and
    /// `undo_in_use` when somebody has built on it; Denied when the user has lost the right the
    /// step needed, or it lies outside their unit by now. Some seconds for a step of ten thousand
    /// rows; on any thread that has a connection.
    Result<UndoStep> undo(const Progress &progress = {});
    /// The same for a step of one's own further back, e.g. one chosen in the history.
    Result<UndoStep> undo(qint64 sequence, const Progress &progress = {});

    /// Whether undo(sequence) would be tried: a step of one's own that is not undone, and of a kind
    /// that can be.
    bool canUndo(qint64 sequence) const;

    /// What was undone last and nothing was done since.
    Result<std::optional<UndoStep>> nextRedo() const;
    /// Error NotFound `nothing_to_redo`, else as undo().
    Result<UndoStep> redo(const Progress &progress = {});

    /// Runs a verb on a job's thread, which has no connection of its own yet.
    template <typename Work>
    auto inJob(const Work &work) const
    {
        return withConnection(m_database, work);
    }

Q_SIGNALS:
    /// After the commit: rows that have changed, and what they belong to.
    void recordsChanged(const vs::ChangedRecords &records);

private:
    struct Head {
        qint64 sequence = 0; ///< of the first entry
        qint64 last = 0;     ///< of the last one
        qint64 clock = 0;
        QString action;
        bool undone = false;
    };
    /// With its first entry opened, which takes long enough for ten thousand rows to do it once.
    struct Step {
        Head head;
        Journal::Entry first;
    };
    Result<std::vector<Head>> ownSteps() const;
    Result<Step> opened(const Head &head) const;
    Result<std::optional<Step>> nextStep() const;
    Result<Step> ownStep(qint64 sequence) const;
    struct Redo {
        Head undo;
        Head original;
    };
    Result<std::optional<Redo>> nextRedoHeads() const;
    Result<void> mayRedo(const Redo &redo) const;
    Result<Head> originalOf(const Head &undo) const;
    bool isNote(const Step &step) const;
    Result<void> mayUndo(const Head &head) const;
    Result<void> mayReverse(const QString &action) const;
    UndoStep described(const Step &step) const;
    Result<void> reverse(
        const Head &head, const QString &action, const QString &reason, const Progress &progress);

    Database &m_database;
    const CodeTables &m_codes;
};

} // namespace vs
