// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrations/consentreview.h"

#include "models/core/dates.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int adult = 18;
constexpr int sensitive = 14;

const QString stillHere = u"(status = 'accepted' OR status = 'applied' OR status = 'suspended')"_s;

/// Reads candidates of one kind and keeps those the rules find at fault.
class Reviewer
{
public:
    Reviewer(const Database &database, UnitScope scope)
        : m_database(database)
        , m_scope(std::move(scope))
        , m_policy(RegistrationPolicy::read(database))
        , m_today(database.clock().today())
    {
    }

    Result<std::vector<ConsentCase>> run()
    {
        const int year = m_today.year();
        if (auto done = readMissing(); !done)
            return done.error();
        if (auto done = read(u"birth_year > 2005 AND birth_year >= ? AND consent_by <> 'guardian' "
                             "AND consent_by <> ''"_s,
                year - adult);
            !done)
            return done.error();
        if (m_policy.renewAtEighteen) {
            if (auto done = read(u"consent_by = 'guardian' AND birth_year <= ?"_s, year - adult);
                !done)
                return done.error();
        }
        if (m_policy.consentYears > 0) {
            const QDate oldest = m_today.addYears(-m_policy.consentYears);
            if (auto done
                = read(u"consent_by <> '' AND consent_on < ?"_s, oldest.toString(Qt::ISODate));
                !done)
                return done.error();
        }
        std::stable_sort(m_cases.begin(), m_cases.end(),
            [](const ConsentCase &a, const ConsentCase &b) { return a.flaw < b.flaw; });
        return std::move(m_cases);
    }

private:
    /// Of whom nothing is known; for a list without the column that is everybody.
    Result<void> readMissing()
    {
        const QString unit = m_scope.isEverything() ? u"0"_s : u"unit_id"_s;
        Query query(m_database,
            u"SELECT id, %1 FROM volunteer WHERE consent_by = '' AND "_s.arg(unit) + stillHere);
        while (query.next()) {
            if (m_scope.contains(UnitId(query.integer(1))))
                m_cases.push_back({VolunteerId(query.integer(0)), ConsentFlaw::Missing});
        }
        return query.failed() ? Result<void>(query.error()) : Result<void>();
    }

    Result<void> read(const QString &condition, const Value &bound)
    {
        Query query(m_database,
            u"SELECT id, birth_year, consent_by, consent_on, unit_id, birth_date FROM volunteer "
            "WHERE "_s
                + condition + u" AND "_s + stillHere);
        query.bind(bound);
        while (query.next())
            judge(query);
        return query.failed() ? Result<void>(query.error()) : Result<void>();
    }

    void judge(Query &query)
    {
        const qint64 id = query.integer(0);
        if (!m_scope.contains(UnitId(query.integer(4))) || m_seen.contains(id))
            return;
        const Consent consent{consentBy(query.text(2)), ConsentHow::Unknown, query.day(3)};
        QDate birth;
        if (!query.isNull(1)) {
            birth = QDate(query.number(1), 1, 1);
            if (isInDoubt(query.number(1), consent)) {
                birth = isoDate(query.cellText(5, {"volunteer", id, "birth_date"}));
            }
        }
        const auto flaw = ConsentRules::flaw(consent, birth, m_policy, m_today);
        if (!flaw)
            return;
        m_seen.insert(id);
        m_cases.push_back({VolunteerId(id), *flaw});
    }

    /// The year of birth alone does not say how old somebody is, or was on the day of consent.
    bool isInDoubt(int birthYear, const Consent &consent) const
    {
        const int age = m_today.year() - birthYear;
        const bool byGuardian = consent.by == ConsentBy::Guardian;
        return age == adult || (!byGuardian && age == sensitive)
            || (byGuardian && consent.on.isValid() && consent.on.year() - birthYear == adult);
    }

    const Database &m_database;
    const UnitScope m_scope;
    const RegistrationPolicy m_policy;
    const QDate m_today;
    std::vector<ConsentCase> m_cases;
    QSet<qint64> m_seen;
};

} // namespace

Result<std::vector<ConsentCase>> reviewConsents(const Database &database, const UnitScope &scope)
{
    return Reviewer(database, scope).run();
}

} // namespace vs
