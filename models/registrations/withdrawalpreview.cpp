// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/withdrawalpreview.h"

#include "models/core/idnumber.h"
#include "models/registrations/withdrawal.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Counted {
    const char *column;
    const char *expression;
};

/// In the order a person would ask for them.
constexpr std::array counted{Counted{"name", "count(*)"}, Counted{"id_number", "count(id_number)"},
    Counted{"birth_date", "count(birth_date)"}, Counted{"phone", "count(phone)"},
    Counted{"address", "count(address)"},
    Counted{"residence_division", "sum(residence_division <> '')"},
    Counted{"guardian_name", "count(guardian_name)"}, Counted{"photo", "count(photo)"},
    Counted{"workplace", "sum(workplace <> '')"},
    Counted{"occupation",
        "sum(occupation <> '' OR education <> '' OR political_status <> '' "
        "OR ethnicity <> '')"},
    Counted{"skills", "sum(skills <> '' OR service_categories <> '' OR availability <> '')"},
    Counted{"consent_by", "sum(consent_by <> '')"}, Counted{"note", "count(note)"}};

QString idList(const std::vector<VolunteerId> &people)
{
    QStringList ids;
    ids.reserve(qsizetype(people.size()));
    for (const VolunteerId id : people)
        ids += QString::number(id.value());
    return u'[' + ids.join(u',') + u']';
}

Result<void> countPerson(
    const Database &database, const QString &ids, std::vector<WithdrawalPreview::Part> &parts)
{
    QStringList expressions;
    for (const Counted &each : counted)
        expressions += QString::fromLatin1(each.expression);
    Query query(database,
        u"SELECT "_s + expressions.join(u", "_s)
            + u" FROM volunteer WHERE id IN (SELECT value FROM json_each(?))"_s);
    query.bind(ids);
    if (query.next()) {
        for (size_t i = 0; i < counted.size(); ++i) {
            if (const int people = query.number(int(i)); people > 0)
                parts.push_back({QString::fromLatin1(counted[i].column), people});
        }
    }
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

Result<void> countWork(const Database &database, const QString &ids, WithdrawalPreview &preview)
{
    Query query(database,
        u"WITH chosen AS (SELECT value AS id FROM json_each(?)) SELECT "
        "(SELECT count(*) FROM chosen c JOIN service_record r ON r.volunteer_id = c.id), "
        "(SELECT coalesce(sum(r.minutes), 0) FROM chosen c "
        "JOIN service_record r ON r.volunteer_id = c.id), "
        "(SELECT count(*) FROM chosen c JOIN star_award a ON a.volunteer_id = c.id "
        "AND a.status = 'granted'), "
        "(SELECT count(*) FROM chosen c JOIN certificate t ON t.volunteer_id = c.id), "
        "(SELECT count(*) FROM chosen c JOIN enrolment e ON e.volunteer_id = c.id "
        "JOIN activity a ON a.id = e.activity_id WHERE e.status = 'enrolled' AND a.held_on >= ? "
        "AND NOT EXISTS (SELECT 1 FROM service_record r WHERE r.volunteer_id = e.volunteer_id "
        "AND r.activity_id = e.activity_id)), "
        "(SELECT count(*) FROM chosen c JOIN group_membership m ON m.volunteer_id = c.id "
        "AND m.left_on = '')"_s);
    query.bind(ids).bind(database.clock().today().toString(Qt::ISODate));
    if (query.next()) {
        preview.records = query.number(0);
        preview.minutes = query.integer(1);
        preview.awards = query.number(2);
        preview.certificates = query.number(3);
        preview.enrolments = query.number(4);
        preview.memberships = query.number(5);
    }
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

Result<int> countHeldRows(const Database &database, const std::vector<VolunteerId> &people)
{
    QSet<qint64> ids;
    QSet<QString> numbers;
    Query query(database, u"SELECT id_number FROM volunteer WHERE id = ?"_s);
    for (const VolunteerId id : people) {
        ids.insert(id.value());
        query.rewind();
        query.bind(id.value());
        if (query.next() && !query.isNull(0)) {
            numbers.insert(
                IdNumber::normalise(query.cellText(0, {"volunteer", id.value(), "id_number"})));
        }
    }
    if (query.failed())
        return query.error();
    const auto rows = heldRowsOf(database, ids, numbers);
    return rows ? Result<int>(int(rows->size())) : Result<int>(rows.error());
}

} // namespace

Result<void> countWithdrawal(const Database &database, WithdrawalPreview &preview)
{
    const QString ids = idList(preview.people);
    if (auto done = countPerson(database, ids, preview.removed); !done)
        return done;
    if (auto done = countWork(database, ids, preview); !done)
        return done;
    const auto heldRows = countHeldRows(database, preview.people);
    if (!heldRows)
        return heldRows.error();
    preview.heldRows = *heldRows;
    return {};
}

} // namespace vs
