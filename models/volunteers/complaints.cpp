// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/complaints.h"

#include "models/access/access.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/personaldata.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

Complaints::Complaints(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<ComplaintId> Complaints::record(
    VolunteerId volunteer, QDate receivedOn, const QString &matter)
{
    if (auto allowed = Access(m_database).require(Right::HandleComplaints, volunteer); !allowed)
        return allowed.error();
    if (matter.trimmed().isEmpty()) {
        return Error::invalid(
            u"matter_missing"_s, tr("Enter what the complaint is about."), u"matter"_s);
    }
    if (!receivedOn.isValid() || receivedOn > m_database.clock().today()) {
        return Error::invalid(u"received_on_invalid"_s,
            tr("Enter the day the complaint was received, today at the latest."), u"received_on"_s);
    }
    if (auto open = requireOpenRecord(m_database, volunteer); !open)
        return open.error();
    auto transaction = Transaction::begin(m_database, u"complaint.record"_s);
    if (!transaction)
        return transaction.error();
    const auto id = m_database.ids().next<ComplaintId>();
    if (auto done = transaction->insert("complaint", id.value(),
            {{"volunteer_id", volunteer.value()}, {"received_on", receivedOn.toString(Qt::ISODate)},
                {"matter", Sealed(matter.trimmed())}, {"closed_on", QString()},
                {"finding", Sealed()}});
        !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    Q_EMIT changed(volunteer.value());
    return id;
}

Result<void> Complaints::close(ComplaintId id, const QString &finding)
{
    if (auto allowed = Access(m_database).require(Right::HandleComplaints); !allowed)
        return allowed.error();
    if (finding.trimmed().isEmpty())
        return Error::invalid(u"finding_missing"_s, tr("Enter what was found."), u"finding"_s);
    qint64 volunteer = 0;
    {
        Query open(
            m_database, u"SELECT volunteer_id FROM complaint WHERE id = ? AND closed_on = ''"_s);
        open.bind(id.value());
        if (!open.next()) {
            return Error{Error::Kind::Conflict, u"complaint_closed"_s,
                tr("This complaint is closed already."), {}};
        }
        volunteer = open.integer(0);
    }
    if (auto allowed = Access(m_database).require(Right::HandleComplaints, VolunteerId(volunteer));
        !allowed)
        return allowed.error();
    auto transaction = Transaction::begin(m_database, u"complaint.close"_s);
    if (!transaction)
        return transaction.error();
    const QString today = m_database.clock().today().toString(Qt::ISODate);
    if (auto done = transaction->update("complaint", id.value(),
            {{"closed_on", today}, {"finding", Sealed(finding.trimmed())}});
        !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT changed(volunteer);
    return {};
}

Result<std::vector<Complaint>> Complaints::of(VolunteerId volunteer) const
{
    if (auto allowed = Access(m_database).require(Right::HandleComplaints, volunteer); !allowed)
        return allowed.error();
    std::vector<Complaint> list;
    Query query(m_database,
        u"SELECT id, received_on, matter, closed_on, finding FROM complaint "
        "WHERE volunteer_id = ? ORDER BY received_on DESC, id DESC"_s);
    query.bind(volunteer.value());
    while (query.next()) {
        const qint64 id = query.integer(0);
        list.push_back({ComplaintId(id), volunteer, query.day(1),
            query.cellText(2, {"complaint", id, "matter"}), query.day(3),
            query.cellText(4, {"complaint", id, "finding"})});
    }
    if (query.failed())
        return query.error();
    return list;
}

} // namespace vs
