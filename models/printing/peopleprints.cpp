// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/peopleprints.h"

#include "models/access/access.h"
#include "models/core/grouped.h"
#include "models/printing/personfiledocument.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/volunteers/volunteers.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// For `json_each(?)`.
template <typename Ids>
QString json(const Ids &ids)
{
    QStringList texts;
    for (const auto &id : ids) {
        if constexpr (std::is_same_v<std::decay_t<decltype(id)>, qint64>)
            texts += QString::number(id);
        else
            texts += QString::number(id.value());
    }
    return u'[' + texts.join(u',') + u']';
}

Error cancelled()
{
    return {Error::Kind::Cancelled, u"cancelled"_s, PeoplePrints::tr("Printing was stopped."), {}};
}

} // namespace

PeoplePrints::PeoplePrints(Database &database, Volunteers &volunteers, const PersonFileDoors &doors)
    : m_database(database)
    , m_volunteers(volunteers)
    , m_doors(doors)
{
}

bool PeoplePrints::mayUnmask() const
{
    return Access(m_database).has(Right::ExportUnmasked);
}

/// One question for all of them, instead of one a person.
Result<void> PeoplePrints::requireScope(std::span<const qint64> people) const
{
    const UnitScope scope = Access(m_database).scope();
    if (scope.isEverything())
        return {};
    Query query(m_database,
        u"SELECT 1 FROM json_each(?) p JOIN volunteer v ON v.id = p.value "
        "WHERE v.unit_id IS NULL OR v.unit_id NOT IN (SELECT value FROM json_each(?)) LIMIT 1"_s);
    query.bind(json(people)).bind(json(*scope.units));
    if (query.next()) {
        return Error{Error::Kind::Denied, u"outside_scope"_s,
            tr("Some of these people belong to units outside your own. Choose only your own "
               "people."),
            {}};
    }
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

Result<PreparedPrint> PeoplePrints::files(std::span<const qint64> people,
    const Disclosing &disclosing, const PrintHead &head, const Progress &progress) const
{
    if (auto allowed = Access(m_database).require(Right::ExportLists); !allowed)
        return allowed.error();
    if (auto allowed = requireScope(people); !allowed)
        return allowed.error();
    if (disclosing.unmasked) {
        if (auto done = m_volunteers.recordUnmaskedPrint(people, u"file"_s, disclosing.reason);
            !done)
            return done.error();
    }
    std::vector<VolunteerId> ids;
    for (const qint64 id : people)
        ids.emplace_back(id);
    auto document = PersonFileDocument::make(
        m_database, m_doors, std::move(ids), head, disclosing.unmasked, progress);
    if (!document)
        return document.error();
    return PreparedPrint{*document, 0};
}

Result<PreparedPrint> PeoplePrints::cards(
    std::span<const qint64> people, const PrintHead &head, VolunteerCards::Sides sides) const
{
    if (auto allowed = Access(m_database).require(Right::ExportLists); !allowed)
        return allowed.error();
    if (auto allowed = requireScope(people); !allowed)
        return allowed.error();
    std::vector<VolunteerCards::Card> cards;
    Query query(m_database,
        u"SELECT v.id, (SELECT coalesce(max(star), 0) FROM star_award a "
        "WHERE a.volunteer_id = v.id AND a.status = 'granted') "
        "FROM json_each(?) p JOIN volunteer v ON v.id = p.value "
        "WHERE v.status = 'accepted' ORDER BY p.key"_s);
    query.bind(json(people));
    while (query.next())
        cards.push_back({VolunteerId(query.integer(0)), query.number(1)});
    if (query.failed())
        return query.error();
    if (cards.empty()) {
        return Error::invalid(u"nobody_registered"_s,
            tr("None of these people is registered at present. Only who is registered gets a "
               "card."));
    }
    const int leftOut = int(people.size() - cards.size());
    return PreparedPrint{
        std::make_shared<VolunteerCards>(m_database, m_volunteers, std::move(cards), head, sides),
        leftOut,
        leftOut > 0
            ? tr("Without a card: %1, who are not registered at present.").arg(grouped(leftOut))
            : QString()};
}

Result<PreparedPrint> PeoplePrints::labels(std::span<const qint64> people, const LabelSetup &setup,
    const QString &reason, const PrintHead &head, const Progress &progress) const
{
    if (auto allowed = Access(m_database).require(Right::ExportUnmasked); !allowed)
        return allowed.error();
    if (auto allowed = requireScope(people); !allowed)
        return allowed.error();
    if (auto done = m_volunteers.recordUnmaskedPrint(people, u"labels"_s, reason); !done)
        return done.error();
    std::vector<VolunteerId> ids;
    int asked = 0;
    for (const qint64 id : people) {
        const auto person = m_volunteers.find(VolunteerId(id));
        if (!person)
            return person.error();
        if (!person->address.trimmed().isEmpty())
            ids.emplace_back(id);
        if (progress && !progress(++asked))
            return cancelled();
    }
    if (ids.empty()) {
        return Error::invalid(
            u"no_address"_s, tr("None of these people has an address in the register."));
    }
    const int leftOut = int(people.size() - ids.size());
    return PreparedPrint{
        std::make_shared<AddressLabels>(m_database, m_volunteers, std::move(ids), setup, head),
        leftOut,
        leftOut > 0
            ? tr("Without a label: %1, who have no address in the register.").arg(grouped(leftOut))
            : QString()};
}

} // namespace vs
