// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/lists/jobrunner.h"
#include "models/network/unittree.h"
#include "models/volunteers/historyline.h"
#include "models/volunteers/volunteer.h"
#include "models/volunteers/volunteersearch.h"

#include <QObject>

#include <memory>
#include <span>
#include <vector>

namespace vs
{

class CodeTables;
class Database;
class Transaction;
class VaultKeys;
struct VolunteerKeys;

/// Just enough of a person to say who it is.
struct VolunteerBrief {
    VolunteerId id;
    QString number;
    QString name;
    VolunteerStatus status = VolunteerStatus::Accepted;
    int birthYear = 0; ///< 0 while it isn't known
    QString unit = {};
};

/// A unit of the service network as a choice.
struct UnitName {
    UnitId id;
    QString name;
};

/// Door to the register of volunteers. Verbs and look-ups work on any thread that has a
/// connection; search and list belong to the thread of the object.
class Volunteers final : public QObject
{
    Q_OBJECT

public:
    explicit Volunteers(Database &database, QObject *parent = nullptr);
    ~Volunteers() override;

    /// Registers somebody and gives them their number; returns the id. The first problem
    /// VolunteerRules names is the error; Conflict `id_number_conflict` when the document number is
    /// known already.
    Result<VolunteerId> registerVolunteer(const Volunteer &volunteer);
    /// Changes what differs. Number, registration and status stay as they are (see Registrations).
    Result<void> update(const Volunteer &volunteer);

    /// Part of the transaction that closes a unit: its people belong to another from now on. Tells
    /// who; see announce().
    Result<std::vector<qint64>> moveAll(Transaction &transaction, UnitId from, UnitId to);

    /// The network people belong to.
    UnitTree unitTree() const;
    /// Units of it outside the user's own, which are not offered where one is chosen.
    QSet<UnitId> unitsBeyond() const;
    /// Where somebody new belongs unless another unit is named.
    UnitId homeUnit() const;
    /// Where a volunteer can belong, by name.
    std::vector<UnitName> units() const;

    /// The whole record, for who shows none of it or puts that down. For looking there is masked(),
    /// for changing openToChange().
    Result<Volunteer> find(VolunteerId id) const;
    /// The whole record, to be changed in a form and given to update(). The form shows everything,
    /// so it is put down like reveal(), with that as the reason. Conflict `registration_locked` of
    /// who has withdrawn.
    Result<Volunteer> openToChange(VolunteerId id);
    /// The record with numbers, phones, address and guardian masked, and without its note for who
    /// may not see it; never to be given to update().
    Result<Volunteer> masked(VolunteerId id) const;
    Result<VolunteerBrief> brief(VolunteerId id) const;
    /// Number of the record this one was merged into; empty when it was not.
    Result<QString> mergedInto(VolunteerId id) const;
    int count() const;
    /// For what a page asks about everybody: up to 10,000 people that is quick.
    JobRunner beside() const;

    /// Who has that document number; nobody while it can't be read.
    std::optional<VolunteerBrief> findByIdNumber(
        const QString &documentType, const QString &number) const;
    std::vector<VolunteerBrief> findByPhone(const QString &phone) const;
    /// By the last four characters of a phone or document number.
    std::vector<VolunteerBrief> lastFour(const QString &text) const;

    /// Reads everybody for searching, which is otherwise done at the first search.
    Result<void> prepareSearch() { return m_search.load(); }
    /// The same on another thread; searches and lists asked for meanwhile wait for it.
    void prepareSearchLater() { m_search.loadLater(); }
    /// See VolunteerSearch.
    std::vector<qint64> search(const QString &text, std::size_t limit = NameIndex::all);
    std::function<std::vector<qint64>()> searchLater(
        const QString &text, std::size_t limit = NameIndex::all)
    {
        return m_search.findLater(text, limit);
    }
    std::vector<qint64> list(const VolunteerFilter &filter,
        VolunteerOrder order = VolunteerOrder::Name, Qt::SortOrder direction = Qt::AscendingOrder);
    /// The same for a list on the screen, which must not wait.
    ListQuestion ask(const VolunteerFilter &filter, VolunteerOrder order, Qt::SortOrder direction,
        std::size_t firstRows = 100)
    {
        return m_search.ask(filter, order, direction, firstRows);
    }

    /// What happened to the person's record, newest first.
    Result<std::vector<HistoryLine>> history(VolunteerId id, const CodeTables &codes) const;

    /// The whole record, once it is put down that `what` (columns) was shown and why.
    Result<Volunteer> reveal(VolunteerId id, const QString &what, const QString &reason);
    /// Puts down that sealed data of a person was shown, before it is shown. `what` names the
    /// columns.
    Result<void> recordReveal(VolunteerId id, const QString &what, const QString &reason);
    /// Puts down that a list left the program unmasked, action `volunteer.export_unmasked`.
    Result<void> recordUnmaskedExport(int people, const QString &reason);

    /// Puts down that people's data was printed unmasked; `what` is `file` or `labels`. One
    /// person's own history tells it. Action `volunteer.print_unmasked`.
    Result<void> recordUnmaskedPrint(
        std::span<const qint64> people, const QString &what, const QString &reason);

    /// More than this and lists are better read anew than mended.
    static constexpr std::size_t mostSingleChanges = 200;
    /// Tells everybody after a transaction of the import, from whatever thread. Of more than
    /// `mostSingleChanges` only that they are more.
    void announce(const std::vector<qint64> &addedIds, const std::vector<qint64> &changedIds);

Q_SIGNALS:
    void added(const std::vector<qint64> &ids);
    void changed(qint64 id);
    /// So much has changed that lists start anew.
    void reset();

private:
    Result<void> refuseKnown(const Volunteer &volunteer) const;
    std::optional<VolunteerBrief> whoever(const QString &documentType, const QString &number) const;
    std::vector<qint64> own(std::vector<qint64> ids) const;
    std::vector<VolunteerBrief> briefs(const std::vector<qint64> &ids) const;

    Database &m_database;
    VolunteerSearch m_search;
};

} // namespace vs
