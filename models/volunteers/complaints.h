// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QDate>
#include <QObject>

#include <vector>

namespace vs
{

class Database;

using ComplaintId = Id<struct ComplaintTag>;

/// What somebody had to say against a volunteer. No star is given while one is open.
struct Complaint {
    ComplaintId id;
    VolunteerId volunteer;
    QDate receivedOn;
    QString matter;
    QDate closedOn; ///< invalid while open
    QString finding;

    bool isOpen() const { return !closedOn.isValid(); }
};

/// Door to the complaints.
class Complaints final : public QObject
{
    Q_OBJECT

public:
    explicit Complaints(Database &database, QObject *parent = nullptr);

    /// Error fields: `matter`, `received_on`.
    Result<ComplaintId> record(VolunteerId volunteer, QDate receivedOn, const QString &matter);
    /// Closes with what was found. Error field `finding`; Conflict when it is closed already.
    Result<void> close(ComplaintId id, const QString &finding);
    /// Newest first.
    Result<std::vector<Complaint>> of(VolunteerId volunteer) const;

Q_SIGNALS:
    void changed(qint64 volunteer);

private:
    Database &m_database;
};

} // namespace vs
