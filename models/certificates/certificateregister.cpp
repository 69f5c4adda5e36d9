// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificateregister.h"

#include "models/storage/database.h"
#include "models/storage/transaction.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int serialDigits = 5;

} // namespace

CertificateRegister::CertificateRegister(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_store(database)
{
}

Result<CertificateRegister::Issue> CertificateRegister::issue(
    std::span<const StarAwardId> awards, QDate issuedOn)
{
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
    return m_store.find(filter);
}

Result<std::vector<CertificateId>> CertificateRegister::byNumber(const QStringList &numbers) const
{
    return m_store.byNumber(numbers);
}

Result<std::vector<CertificateEntry>> CertificateRegister::entries(
    std::span<const CertificateId> ids) const
{
    return m_store.entries(ids);
}

Result<std::vector<Certificate>> CertificateRegister::certificates(
    std::span<const CertificateId> ids) const
{
    return m_store.certificates(ids);
}

Result<void> CertificateRegister::recordPrint(
    std::span<const CertificateId> ids, CertificateOutput output)
{
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
