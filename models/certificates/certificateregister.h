// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/access.h"
#include "models/certificates/certificate.h"
#include "models/certificates/certificateentry.h"
#include "models/certificates/certificatestore.h"
#include "models/core/result.h"
#include "models/storage/withconnection.h"

#include <QObject>

#include <functional>
#include <span>
#include <vector>

namespace vs
{

class Database;

/// Door to the register of star certificates: which numbers were given to whom, and what was
/// printed when (149号: a register of what was issued).
///
/// A number is the station's unit code, the year and five digits: `411102001001-2026-00001`. A
/// station without a unit code takes its site number, `0001-2026-00001`. Numbers have no gaps
/// within a year, because they are given in the transaction that adds the certificate; a void
/// certificate keeps its number.
class CertificateRegister final : public QObject
{
    Q_OBJECT

public:
    explicit CertificateRegister(Database &database, QObject *parent = nullptr);

    struct Issue {
        std::vector<CertificateId> certificates; ///< one an award, in the order given
        int made = 0;                            ///< the others were there already
    };
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    /// One certificate an award, all in one transaction; asking again gives the certificate that is
    /// there. Errors: Invalid when `issuedOn` lies in the future or before the day the hours are
    /// counted to, NotFound when an award does not exist or was revoked, Cancelled when progress
    /// said stop.
    Result<Issue> issue(
        std::span<const StarAwardId> awards, QDate issuedOn, const Progress &progress = {});

    /// The highest award of each volunteer, where it has no valid certificate, in order of names.
    Result<std::vector<StarAwardId>> awaiting() const;

    /// Newest number first.
    Result<std::vector<CertificateId>> find(const CertificateFilter &filter) const;
    /// In the order of `numbers`; numbers never given are left out.
    Result<std::vector<CertificateId>> byNumber(const QStringList &numbers) const;
    /// Lines in the order of `ids`; ids that are gone are left out.
    Result<std::vector<CertificateEntry>> entries(std::span<const CertificateId> ids) const;
    /// What goes on paper, in the order of `ids`; void ones are left out. Error Invalid
    /// `holder_withdrawn`: of who has withdrawn no more than the surname is kept.
    Result<std::vector<Certificate>> certificates(std::span<const CertificateId> ids) const;

    /// Remembers that these came out of the printer or were saved as a file, now.
    Result<void> recordPrint(std::span<const CertificateId> ids, CertificateOutput output);

    /// Makes a certificate void for good; its award can then get a new one. Errors: Invalid without
    /// a reason, NotFound, Conflict when it is void already.
    Result<void> voidCertificate(CertificateId id, const QString &reason);

    /// Runs verbs on a job's thread, which has no connection of its own yet.
    template <typename Work>
    auto inJob(const Work &work) const
    {
        return withConnection(m_database, work);
    }

Q_SIGNALS:
    void issued(const std::vector<vs::CertificateId> &certificates); ///< newly made ones
    void changed(const std::vector<vs::CertificateId> &certificates);

private:
    Result<void> requireOwn(std::span<const CertificateId> ids, Right right) const;
    Result<CertificateId> issueOne(
        Transaction &transaction, StarAwardId award, QDate issuedOn, int serial) const;

    Database &m_database;
    const CertificateStore m_store;
};

} // namespace vs
