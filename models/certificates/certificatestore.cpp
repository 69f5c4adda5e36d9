// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificatestore.h"

#include "models/core/dates.h"
#include "models/stars/starruleset.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <QDateTime>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int siteDigits = 4;

QString outputCode(CertificateOutput output)
{
    return output == CertificateOutput::Printer ? u"print"_s : u"pdf"_s;
}

/// For LIKE … ESCAPE '\'.
QString escaped(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return text;
}

template <typename AnyId>
Result<std::vector<AnyId>> readIds(Query &query)
{
    std::vector<AnyId> ids;
    while (query.next())
        ids.emplace_back(query.integer(0));
    if (query.failed())
        return query.error();
    return ids;
}

} // namespace

Result<std::vector<StarAwardId>> CertificateStore::awaiting(const UnitScope &scope) const
{
    Query query(m_database,
        u"SELECT a.id FROM star_award a JOIN volunteer v ON v.id = a.volunteer_id "
        "WHERE a.status = 'granted' AND v.status = 'accepted' "
        "AND a.star = (SELECT max(star) FROM star_award h WHERE h.volunteer_id = a.volunteer_id "
        "              AND h.status = 'granted') "
        "AND NOT EXISTS (SELECT 1 FROM certificate c WHERE c.award_id = a.id "
        "                AND c.status = 'issued')"_s
            + scope.peopleCondition("v.id") + u" ORDER BY v.name_key, v.id"_s);
    if (!scope.isEverything())
        query.bind(scope.json());
    return readIds<StarAwardId>(query);
}

Result<std::vector<CertificateId>> CertificateStore::find(
    const CertificateFilter &filter, const UnitScope &scope) const
{
    QStringList conditions{u"1"_s};
    std::vector<Value> values;
    using State = CertificateFilter::State;
    if (filter.state == State::Void)
        conditions += u"c.status = 'void'"_s;
    else if (filter.state != State::All)
        conditions += u"c.status = 'issued'"_s;
    if (filter.state == State::NotPrinted) {
        conditions += u"v.status <> 'withdrawn' AND NOT EXISTS (SELECT 1 FROM certificate_print p "
                      "WHERE p.certificate_id = c.id)"_s;
    }
    if (filter.star > 0) {
        conditions += u"c.star = ?"_s;
        values.push_back(qint64(filter.star));
    }
    if (filter.volunteer.isValid()) {
        conditions += u"c.volunteer_id = ?"_s;
        values.push_back(filter.volunteer.value());
    }
    if (const QString text = filter.search.simplified(); !text.isEmpty()) {
        conditions += u"(c.number LIKE ? ESCAPE '\\' OR c.holder LIKE ? ESCAPE '\\' "
                      "OR v.name_key LIKE ? ESCAPE '\\' OR v.name_initials LIKE ? ESCAPE '\\')"_s;
        const QString part = u'%' + escaped(text) + u'%';
        const QString start = escaped(text).remove(u' ') + u'%';
        values.insert(values.end(), {part, part, start, start});
    }
    Query query(m_database,
        u"SELECT c.id FROM certificate c JOIN volunteer v ON v.id = c.volunteer_id WHERE %1 "
        "ORDER BY c.year DESC, c.serial DESC"_s.arg(
            conditions.join(u" AND "_s) + scope.peopleCondition("c.volunteer_id")));
    if (!scope.isEverything())
        values.push_back(scope.json());
    for (const Value &value : values)
        query.bind(value);
    return readIds<CertificateId>(query);
}

Result<QStringList> CertificateStore::ofWithdrawn(std::span<const CertificateId> ids) const
{
    QStringList numbers;
    Query query(m_database,
        u"SELECT c.number FROM certificate c JOIN volunteer v ON v.id = c.volunteer_id "
        "WHERE c.id = ? AND c.status = 'issued' AND v.status = 'withdrawn'"_s);
    for (const CertificateId id : ids) {
        query.rewind();
        query.bind(id.value());
        if (query.next())
            numbers += query.text(0);
        if (query.failed())
            return query.error();
    }
    return numbers;
}

Result<std::vector<CertificateId>> CertificateStore::within(
    std::span<const CertificateId> ids, const UnitScope &scope) const
{
    if (scope.isEverything())
        return std::vector<CertificateId>(ids.begin(), ids.end());
    std::vector<CertificateId> own;
    const QString units = scope.json();
    Query query(m_database,
        u"SELECT c.id FROM certificate c WHERE c.id = ?"_s
            + scope.peopleCondition("c.volunteer_id"));
    for (const CertificateId id : ids) {
        query.rewind();
        query.bind(id.value()).bind(units);
        if (query.next())
            own.push_back(id);
    }
    if (query.failed())
        return query.error();
    return own;
}

VolunteerId CertificateStore::holderOf(StarAwardId award) const
{
    Query query(m_database, u"SELECT volunteer_id FROM star_award WHERE id = ?"_s);
    query.bind(award.value());
    return query.next() ? VolunteerId(query.integer(0)) : VolunteerId();
}

Result<std::vector<CertificateId>> CertificateStore::byNumber(const QStringList &numbers) const
{
    std::vector<CertificateId> ids;
    Query query(m_database, u"SELECT id FROM certificate WHERE number = ?"_s);
    for (const QString &number : numbers) {
        query.rewind();
        query.bind(number);
        if (query.next())
            ids.emplace_back(query.integer(0));
    }
    if (query.failed())
        return query.error();
    return ids;
}

Result<std::vector<CertificateEntry>> CertificateStore::entries(
    std::span<const CertificateId> ids) const
{
    Query query(m_database,
        u"SELECT c.volunteer_id, c.award_id, c.number, c.holder, c.star, c.minutes, c.as_of, "
        "c.issued_on, c.issuer, c.rule, c.void_on, c.void_reason, "
        "(SELECT count(*) FROM certificate_print p WHERE p.certificate_id = c.id), "
        "(SELECT max(printed_at) FROM certificate_print p WHERE p.certificate_id = c.id) "
        "FROM certificate c WHERE c.id = ?"_s);
    std::vector<CertificateEntry> entries;
    for (const CertificateId id : ids) {
        query.rewind();
        query.bind(id.value());
        if (!query.next())
            continue;
        CertificateEntry entry;
        entry.id = id;
        entry.volunteer = VolunteerId(query.integer(0));
        entry.award = StarAwardId(query.integer(1));
        entry.number = query.text(2);
        entry.holder = query.text(3);
        entry.star = query.number(4);
        entry.minutes = query.integer(5);
        entry.asOf = query.day(6);
        entry.issuedOn = query.day(7);
        entry.issuer = query.text(8);
        entry.rule = query.text(9);
        entry.voidOn = query.day(10);
        entry.voidReason = query.text(11);
        entry.prints = query.number(12);
        if (entry.prints > 0)
            entry.lastPrinted = QDateTime::fromMSecsSinceEpoch(query.integer(13));
        entries.push_back(std::move(entry));
    }
    if (query.failed())
        return query.error();
    return entries;
}

Result<std::vector<Certificate>> CertificateStore::certificates(
    std::span<const CertificateId> ids) const
{
    const auto lines = entries(ids);
    if (!lines)
        return lines.error();
    std::vector<Certificate> certificates;
    Query person(m_database, u"SELECT gender, number FROM volunteer WHERE id = ?"_s);
    for (const CertificateEntry &line : *lines) {
        if (line.isVoid())
            continue;
        person.rewind();
        person.bind(line.volunteer.value());
        if (!person.next())
            continue;
        Certificate certificate;
        certificate.number = line.number;
        certificate.holder = line.holder;
        if (const QString gender = person.text(0); !gender.isEmpty()) {
            certificate.gender
                = gender == "1"_L1 ? Certificate::tr("Male") : Certificate::tr("Female");
        }
        certificate.volunteerNumber = person.text(1);
        certificate.star = line.star;
        certificate.minutes = line.minutes;
        certificate.asOf = line.asOf;
        certificate.rule = line.rule;
        certificate.issuer = line.issuer;
        certificate.issuedOn = line.issuedOn;
        certificates.push_back(std::move(certificate));
    }
    if (person.failed())
        return person.error();
    return certificates;
}

Result<CertificateId> CertificateStore::validOf(StarAwardId award) const
{
    Query query(
        m_database, u"SELECT id FROM certificate WHERE award_id = ? AND status = 'issued'"_s);
    query.bind(award.value());
    const CertificateId id = query.next() ? CertificateId(query.integer(0)) : CertificateId();
    if (query.failed())
        return query.error();
    return id;
}

Result<std::optional<CertificateEntry>> CertificateStore::draft(StarAwardId award) const
{
    Query query(m_database,
        u"SELECT a.volunteer_id, v.name, a.star, a.minutes, a.as_of, s.name, a.rule_set_id, "
        u"r.rules "
        "FROM star_award a JOIN volunteer v ON v.id = a.volunteer_id "
        "JOIN star_rule_set r ON r.id = a.rule_set_id JOIN station s "
        "WHERE a.id = ? AND a.status = 'granted'"_s);
    query.bind(award.value());
    if (!query.next()) {
        if (query.failed())
            return query.error();
        return std::optional<CertificateEntry>();
    }
    CertificateEntry entry;
    entry.volunteer = VolunteerId(query.integer(0));
    entry.award = award;
    entry.holder = query.text(1);
    entry.star = query.number(2);
    entry.minutes = query.integer(3);
    entry.asOf = query.day(4);
    entry.issuer = query.text(5);
    QString &title = m_ruleTitles[query.integer(6)];
    if (title.isEmpty()) {
        const auto rules = StarRuleSet::parse(query.text(7).toUtf8());
        if (!rules)
            return rules.error();
        title = rules->title();
    }
    entry.rule = title;
    return std::optional(entry);
}

Result<int> CertificateStore::lastSerial(int year) const
{
    Query query(m_database, u"SELECT max(serial) FROM certificate WHERE year = ?"_s);
    query.bind(qint64(year));
    const int last = query.next() ? query.number(0) : 0;
    if (query.failed())
        return query.error();
    return last;
}

QString CertificateStore::numberPrefix() const
{
    Query query(m_database, u"SELECT unit_code, site FROM station"_s);
    if (!query.next())
        return {};
    const QString code = query.text(0);
    return code.isEmpty() ? query.text(1).rightJustified(siteDigits, u'0') : code;
}

Result<CertificateId> CertificateStore::add(
    Transaction &transaction, const CertificateEntry &entry, int serial) const
{
    const auto id = m_database.ids().next<CertificateId>();
    auto done = transaction.insert("certificate", id.value(),
        {{"number", entry.number}, {"year", qint64(entry.issuedOn.year())},
            {"serial", qint64(serial)}, {"volunteer_id", entry.volunteer.value()},
            {"award_id", entry.award.value()}, {"holder", entry.holder},
            {"star", qint64(entry.star)}, {"minutes", entry.minutes},
            {"as_of", isoText(entry.asOf)}, {"issued_on", isoText(entry.issuedOn)},
            {"issuer", entry.issuer}, {"rule", entry.rule}, {"status", u"issued"_s},
            {"void_on", QString()}, {"void_reason", QString()}});
    if (!done)
        return done.error();
    return id;
}

Result<void> CertificateStore::addPrint(
    Transaction &transaction, CertificateId id, CertificateOutput output) const
{
    return transaction.insert("certificate_print", m_database.ids().next(),
        {{"certificate_id", id.value()},
            {"printed_at", m_database.clock().now().toMSecsSinceEpoch()},
            {"how", outputCode(output)}});
}

} // namespace vs
