// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/certificates/certificate.h"
#include "models/certificates/certificateentry.h"
#include "models/core/result.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace vs
{

class Database;
class Transaction;

/// The SQL of the register; only CertificateRegister calls it.
class CertificateStore final
{
public:
    explicit CertificateStore(Database &database)
        : m_database(database)
    {
    }

    Result<std::vector<StarAwardId>> awaiting(const UnitScope &scope) const;
    Result<std::vector<CertificateId>> find(
        const CertificateFilter &filter, const UnitScope &scope) const;
    /// The numbers of those whose holders have withdrawn; void ones are left out.
    Result<QStringList> ofWithdrawn(std::span<const CertificateId> ids) const;
    /// Those of the ids whose holders are in the scope.
    Result<std::vector<CertificateId>> within(
        std::span<const CertificateId> ids, const UnitScope &scope) const;
    /// Whose award it is; not valid when there is none.
    VolunteerId holderOf(StarAwardId award) const;
    Result<std::vector<CertificateId>> byNumber(const QStringList &numbers) const;
    Result<std::vector<CertificateEntry>> entries(std::span<const CertificateId> ids) const;
    Result<std::vector<Certificate>> certificates(std::span<const CertificateId> ids) const;

    /// The valid certificate of an award, or an invalid id.
    Result<CertificateId> validOf(StarAwardId award) const;
    /// What a certificate of the award would say; nothing when the award is not in force.
    Result<std::optional<CertificateEntry>> draft(StarAwardId award) const;
    Result<int> lastSerial(int year) const;
    /// Unit code of the station, or its site number in four digits when it has none.
    QString numberPrefix() const;

    Result<CertificateId> add(
        Transaction &transaction, const CertificateEntry &entry, int serial) const;
    Result<void> addPrint(
        Transaction &transaction, CertificateId id, CertificateOutput output) const;

private:
    Database &m_database;
    mutable QHash<qint64, QString> m_ruleTitles; ///< by rule set
};

} // namespace vs
