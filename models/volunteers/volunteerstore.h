// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/namekeys.h"
#include "models/core/result.h"
#include "models/storage/value.h"
#include "models/volunteers/volunteer.h"

#include <QHash>

#include <span>

namespace vs
{

class Database;
class Query;
class VaultKeys;

/// What a volunteer is found by in the file.
struct VolunteerKeys {
    NameKeys name;
    QByteArray idNumber; ///< blind indexes; empty for what is not known
    QByteArray idNumberTail;
    QByteArray phone;
    QByteArray phoneTail;
};

/// What somebody has served so far.
struct VolunteerFigures {
    qint64 minutes = 0;
    int star = 0; ///< the highest granted; 0 for none
};

/// What costs most of what the list shows: two sealed cells, and figures from other tables.
struct ListedParts {
    bool phone = true;
    bool idNumber = true;
    bool hours = true;
    bool star = true;
};

/// What the list shows of a person; parts that were not asked for are empty.
struct ListedVolunteer {
    qint64 id = 0;
    QString number;
    QString name;
    std::optional<Gender> gender;
    int birthYear = 0; ///< 0: not known
    QString phone;
    QString idNumber;
    QString unit;         ///< its name
    QString registeredOn; ///< ISO
    VolunteerStatus status = VolunteerStatus::Accepted;
    VolunteerFigures figures;
    bool merged = false; ///< an empty pointer to another record
};

/// The SQL of the register. Used by the door, the table, the import and the export of this folder.
class VolunteerStore final
{
public:
    explicit VolunteerStore(const Database &database)
        : m_database(database)
    {
    }

    static VolunteerKeys keysOf(const Volunteer &volunteer, const VaultKeys &vault);
    /// The same for who has read the number already, see IdNumberReading::comparable.
    static VolunteerKeys keysOf(
        const Volunteer &volunteer, const QString &comparable, const VaultKeys &vault);
    static void setPhone(VolunteerKeys &keys, const VaultKeys &vault, const QString &phone);
    /// Every column but `id` and `changed_at`, always in the same order.
    static Fields fieldsOf(const Volunteer &volunteer, const VolunteerKeys &keys);

    /// Blind indexes as keysOf() makes them, of what somebody types.
    static QByteArray idNumberIndex(const VaultKeys &vault, const QString &comparable);
    static QByteArray phoneIndex(const VaultKeys &vault, const QString &phone);

    /// Error NotFound when there is no such person.
    Result<Volunteer> load(VolunteerId id) const;
    /// In any order; ids that are gone are left out. Without photos.
    Result<std::vector<Volunteer>> load(std::span<const qint64> ids) const;

    /// As load(), of what the list shows only.
    Result<std::vector<ListedVolunteer>> listed(
        std::span<const qint64> ids, const ListedParts &parts) const;

    /// Served minutes, corrections included, and star; by id.
    QHash<qint64, VolunteerFigures> figures(std::span<const qint64> ids) const;
    /// The highest star granted, of those who have one.
    QHash<qint64, int> stars(std::span<const qint64> ids) const;
    QHash<qint64, QString> unitNames() const;
    /// Records that only lead on to another, by id.
    std::vector<qint64> mergedAway() const;

    std::vector<qint64> idsByIdNumber(const QByteArray &index) const;
    std::vector<qint64> idsByPhone(const QByteArray &index) const;
    /// There are no more than so many people; reads no further than that.
    bool isWithin(std::size_t people) const;
    /// The four characters as the end of a document number or a phone.
    std::vector<qint64> idsByTail(const VaultKeys &vault, const QString &four) const;
    /// The same in any order and perhaps twice: reads no rows, of which there may be hundreds all
    /// over the file.
    std::vector<qint64> anyByTail(const VaultKeys &vault, const QString &four) const;
    std::vector<qint64> idsByNumber(const QString &number) const;

private:
    std::vector<qint64> ids(const QString &condition, const std::vector<Value> &values) const;

    const Database &m_database;
};

/// Ids as a JSON array, for `WHERE id IN (SELECT value FROM json_each(?))`.
QString jsonOf(std::span<const qint64> ids);

} // namespace vs
