// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/consenttable.h"

#include "models/core/dates.h"
#include "models/registrations/consentrules.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/volunteers/volunteertext.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString ConsentTable::header(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Number:
        return tr("Number");
    case BirthYear:
        return tr("Born");
    case Flaw:
        return tr("What is wrong");
    case By:
        return tr("Consent of");
    case On:
        return tr("Given on");
    case Unit:
        return tr("Unit");
    default:
        return {};
    }
}

std::vector<RecordRow> ConsentTable::fetch(std::span<const qint64> ids)
{
    const RegistrationPolicy policy = RegistrationPolicy::read(m_database);
    const QDate today = m_database.clock().today();
    std::vector<RecordRow> rows;
    Query query(m_database,
        u"SELECT v.name, v.number, v.birth_year, v.consent_by, v.consent_on, u.name, v.birth_date "
        "FROM volunteer v LEFT JOIN unit u ON u.id = v.unit_id WHERE v.id = ?"_s);
    for (const qint64 id : ids) {
        query.rewind();
        query.bind(id);
        if (!query.next())
            continue;
        const Consent consent{consentBy(query.text(3)), ConsentHow::Unknown, query.day(4)};
        const QDate birth = isoDate(query.cellText(6, {"volunteer", id, "birth_date"}));
        const auto flaw = ConsentRules::flaw(consent, birth, policy, today);
        RecordRow row{id, std::vector<RecordCell>(ColumnCount)};
        row.cells[Name].text = query.text(0);
        row.cells[Number].text = query.text(1);
        row.cells[BirthYear].text = query.text(2);
        row.cells[Flaw].text = flaw ? ConsentRules::text(*flaw) : QString();
        row.cells[By].text = VolunteerText::consentBy(consent.by);
        row.cells[On].text = query.text(4);
        row.cells[Unit].text = query.text(5);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace vs
