// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificateregister.h"

#include "models/access/access.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int serialDigits = 5;
constexpr std::size_t awardsPerProgress = 100;

} // namespace

CertificateRegister::CertificateRegister(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_store(database)
{
}

Result<CertificateRegister::Issue> CertificateRegister::issue(
    std::span<const StarAwardId> awards, QDate issuedOn, const Progress &progress)
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::IssueCertificates); !allowed)
        return allowed.error();
    if (!issuedOn.isValid() || issuedOn > m_database.clock().today()) {
        return Error::invalid(u"issued_on_in_future"_s,
            tr("A certificate cannot carry a day that has not come yet."), u"issuedOn"_s);
    }
    Issue issue;
    std::vector<CertificateId> made;
    {
        auto transaction = Transaction::begin(m_database, u"certificate.issue"_s);
        if (!transaction)
            return transaction.error();
        const auto last = m_store.lastSerial(issuedOn.year());
        if (!last)
            return last.error();
        for (const StarAwardId award : awards) {
            const std::size_t done = issue.certificates.size();
            if (progress && done % awardsPerProgress == 0
                && !progress(qint64(done), qint64(awards.size())))
                return Transaction::stopped();
            if (access.unit().isValid()) {
                if (auto own = access.require(Right::IssueCertificates, m_store.holderOf(award));
                    !own)
                    return own.error();
            }
            auto id = m_store.validOf(award);
            if (id && !id->isValid()) {
                const int serial = *last + static_cast<int>(made.size()) + 1;
                id = issueOne(*transaction, award, issuedOn, serial);
                if (id)
                    made.push_back(*id);
            }
            if (!id)
                return id.error();
            issue.certificates.push_back(*id);
        }
        if (auto done = transaction->commit(); !done)
            return done.error();
    }
    issue.made = static_cast<int>(made.size());
    if (!made.empty())
        Q_EMIT issued(made);
    return issue;
}

Result<std::vector<StarAwardId>> CertificateRegister::awaiting() const
{
    const Access access(m_database);
    if (auto allowed = access.require(Right::SeeRecords); !allowed)
        return allowed.error();
    return m_store.awaiting(access.visible());
}

/// One outside the user's scope and the whole is refused.
Result<void> CertificateRegister::requireOwn(std::span<const CertificateId> ids, Right right) const
{
    const Access access(m_database);
    const auto own = m_store.within(ids, access.scope());
    if (!own)
        return own.error();
    // No unit at all lies outside every scope but the whole.
    return own->size() == ids.size() ? access.require(right) : access.require(right, UnitId());
}

Result<CertificateId> CertificateRegister::issueOne(
    Transaction &transaction, StarAwardId award, QDate issuedOn, int serial) const
{
    const auto draft = m_store.draft(award);
    if (!draft)
        return draft.error();
    if (!draft->has_value()) {
        return Error{Error::Kind::NotFound, u"award_unknown"_s,
            tr("The star this certificate is for was not granted or has been revoked."), {}};
    }
    CertificateEntry entry = **draft;
    if (issuedOn < entry.asOf) {
        return Error::invalid(u"issued_on_before_as_of"_s,
            tr("The certificate of %1 counts hours up to %2, so it cannot be dated earlier.")
                .arg(entry.holder, entry.asOf.toString(Qt::ISODate)),
            u"issuedOn"_s);
    }
    entry.issuedOn = issuedOn;
    entry.number = u"%1-%2-%3"_s.arg(m_store.numberPrefix())
                       .arg(issuedOn.year())
                       .arg(serial, serialDigits, 10, QLatin1Char('0'));
    return m_store.add(transaction, entry, serial);
}

Result<std::vector<CertificateId>> CertificateRegister::find(const CertificateFilter &filter) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    return m_store.find(filter, Access(m_database).visible());
}

Result<std::vector<CertificateId>> CertificateRegister::byNumber(const QStringList &numbers) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    const auto known = m_store.byNumber(numbers);
    return known ? m_store.within(*known, Access(m_database).visible()) : known;
}

Result<std::vector<CertificateEntry>> CertificateRegister::entries(
    std::span<const CertificateId> ids) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    const auto own = m_store.within(ids, Access(m_database).visible());
    return own ? m_store.entries(*own) : own.error();
}

Result<std::vector<Certificate>> CertificateRegister::certificates(
    std::span<const CertificateId> ids) const
{
    if (auto allowed = Access(m_database).require(Right::SeeRecords); !allowed)
        return allowed.error();
    const auto own = m_store.within(ids, Access(m_database).visible());
    if (!own)
        return own.error();
    const auto withdrawn = m_store.ofWithdrawn(*own);
    if (!withdrawn)
        return withdrawn.error();
    if (!withdrawn->isEmpty()) {
        return Error::invalid(u"holder_withdrawn"_s,
            tr("Certificate %1 can't be printed again: its holder has withdrawn, and the register "
               "keeps the surname only. Leave it out of the choice.")
                .arg(withdrawn->join(tr(", "))));
    }
    return m_store.certificates(*own);
}

Result<void> CertificateRegister::recordPrint(
    std::span<const CertificateId> ids, CertificateOutput output)
{
    if (auto allowed = requireOwn(ids, Right::IssueCertificates); !allowed)
        return allowed;
    {
        auto transaction = Transaction::begin(m_database, u"certificate.print"_s);
        if (!transaction)
            return transaction.error();
        for (const CertificateId id : ids) {
            if (auto done = m_store.addPrint(*transaction, id, output); !done)
                return done;
        }
        if (auto done = transaction->commit(); !done)
            return done;
    }
    Q_EMIT changed({ids.begin(), ids.end()});
    return {};
}

Result<void> CertificateRegister::voidCertificate(CertificateId id, const QString &reason)
{
    if (auto allowed = requireOwn({&id, 1}, Right::VoidCertificates); !allowed)
        return allowed;
    const QString why = reason.simplified();
    if (why.isEmpty()) {
        return Error::invalid(u"reason_missing"_s,
            tr("Say why the certificate becomes void; the register keeps the reason."),
            u"reason"_s);
    }
    {
        auto transaction = Transaction::begin(m_database, u"certificate.void"_s, why);
        if (!transaction)
            return transaction.error();
        const auto entry = m_store.entries({&id, 1});
        if (!entry)
            return entry.error();
        if (!entry->empty() && entry->front().isVoid()) {
            return Error{Error::Kind::Conflict, u"void_already"_s,
                tr("Certificate %1 is void already.").arg(entry->front().number), {}};
        }
        const QString today = m_database.clock().today().toString(Qt::ISODate);
        const auto updated = transaction->update("certificate", id.value(),
            {{"status", u"void"_s}, {"void_on", today}, {"void_reason", why}});
        if (!updated)
            return updated.error();
        if (auto done = transaction->commit(); !done)
            return done;
    }
    Q_EMIT changed({id});
    return {};
}

} // namespace vs
