// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/storage/database.h"
#include "models/storage/transaction.h"

#include <QDate>
#include <QString>

namespace vs
{

/// Rows as a test needs them, without the doors of the capabilities they belong to. Ends the
/// test when a row is refused.
class StationRows final
{
public:
    explicit StationRows(Database &database)
        : m_database(database)
    {
    }

    VolunteerId volunteer(const QString &name, const QString &status = QStringLiteral("accepted"))
    {
        const QString none;
        const qint64 id = m_database.ids().next();
        add("volunteer", id,
            {{"number", QString::number(++m_volunteers).rightJustified(5, u'0')}, {"name", name},
                {"name_key", name}, {"name_initials", name}, {"gender", QStringLiteral("2")},
                {"document_type", none}, {"residence_division", none}, {"skills", none},
                {"service_categories", none}, {"availability", none}, {"ethnicity", none},
                {"political_status", none}, {"education", none}, {"occupation", none},
                {"workplace", none}, {"consent_by", none}, {"consent_how", none},
                {"consent_on", none}, {"station_staff", qint64(0)},
                {"registered_on", QStringLiteral("2020-01-01")}, {"status", status}});
        return VolunteerId(id);
    }

    /// A record without scores when `score` is 0.
    ServiceRecordId opening(
        VolunteerId volunteer, qint64 minutes, QDate day = QDate(2026, 1, 1), int score = 0)
    {
        return record(volunteer, QStringLiteral("opening"), minutes, day, score);
    }

    ServiceRecordId correction(
        VolunteerId volunteer, ServiceRecordId corrected, qint64 minutes, QDate day)
    {
        return record(volunteer, QStringLiteral("correction"), minutes, day, 0, corrected);
    }

    void complaint(VolunteerId volunteer)
    {
        add("complaint", m_database.ids().next(),
            {{"volunteer_id", volunteer.value()}, {"received_on", QStringLiteral("2026-02-01")},
                {"matter", Sealed(QStringLiteral("late"))}, {"closed_on", QString()}});
    }

private:
    ServiceRecordId record(VolunteerId volunteer, const QString &kind, qint64 minutes, QDate day,
        int score, ServiceRecordId corrected = {})
    {
        const qint64 id = m_database.ids().next();
        const Value scored = score > 0 ? Value(qint64(score)) : Value();
        add("service_record", id,
            {{"volunteer_id", volunteer.value()}, {"kind", kind},
                {"title", QStringLiteral("title")}, {"role", QString()},
                {"served_on", day.toString(Qt::ISODate)}, {"minutes", minutes},
                {"punctuality", scored}, {"attitude", scored}, {"skill", scored},
                {"evidence", QStringLiteral("B")}, {"nature", QStringLiteral("credit")},
                {"corrects_id", reference(corrected)}, {"reason", QStringLiteral("reason")}});
        return ServiceRecordId(id);
    }

    void add(const char *table, qint64 id, const Fields &fields)
    {
        auto transaction = Transaction::begin(m_database, QStringLiteral("test"));
        auto done = transaction ? transaction->insert(table, id, fields) : transaction.error();
        if (done)
            done = transaction->commit();
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }

    Database &m_database;
    int m_volunteers = 0;
};

} // namespace vs
