// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/volunteermatching.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "models/volunteers/personaldata.h"
#include "models/volunteers/volunteerstore.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// People whose name is read alike, whatever its script: 张建国, Zhang Jianguo, Zhangjianguo. Only
/// behind its first vowel can a name begin another word, so that all of them stand between the
/// same beginnings: at most every sixth person, 20 ms for a million.
Result<void> addSameSound(const Database &database, const QString &pinyin, std::vector<qint64> &ids)
{
    if (pinyin.isEmpty())
        return {};
    const auto vowel = std::find_if(pinyin.begin(), pinyin.end(),
        [](QChar c) { return QStringView(u"AEIOUVaeiouv").contains(c); });
    const QString start = pinyin.left(vowel - pinyin.begin() + 1);
    Query query(database,
        u"SELECT id FROM volunteer WHERE name_key BETWEEN ? AND ? "
        "AND name_key = ? COLLATE NOCASE LIMIT 200"_s);
    query.bind(start).bind(start + u'~').bind(pinyin);
    while (query.next())
        ids.push_back(query.integer(0));
    return query.failed() ? Result<void>(query.error()) : Result<void>();
}

} // namespace

Result<std::vector<Volunteer>> VolunteerMatching::alike(Database &database, const Volunteer &person)
{
    const auto keys = database.vault().keys();
    if (!keys)
        return std::vector<Volunteer>();
    const VolunteerStore store(database);
    const VolunteerKeys wanted = VolunteerStore::keysOf(person, *keys);
    std::vector<qint64> ids = store.idsByPhone(wanted.phone);
    if (auto done = addSameSound(database, wanted.name.pinyin, ids); !done)
        return done.error();
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    auto people = store.load(ids);
    if (people) {
        std::erase_if(*people, [&person](const Volunteer &known) {
            return known.id == person.id || known.status == VolunteerStatus::Withdrawn;
        });
    }
    return people;
}

Result<Volunteer> VolunteerMatching::load(const Database &database, VolunteerId id)
{
    return VolunteerStore(database).load(id);
}

Result<void> VolunteerMatching::write(Database &database, Transaction &transaction,
    VolunteerId survivor, VolunteerId other, const Volunteer &merged)
{
    const auto goes = load(database, other);
    const auto stays = load(database, survivor);
    if (!goes || !stays)
        return !goes ? goes.error() : stays.error();
    // First the pointer: the document number must be free before the survivor can take it.
    Volunteer pointer;
    pointer.id = other;
    pointer.number = goes->number;
    pointer.name = withdrawnName(); // nothing of the person stays there
    pointer.registeredOn = goes->registeredOn;
    pointer.status = VolunteerStatus::Withdrawn;
    Volunteer person = merged;
    person.id = survivor;
    person.number = stays->number;
    person.status = stays->status;
    const auto keys = database.vault().keys();
    for (const Volunteer &each : {pointer, person}) {
        const auto done = transaction.update("volunteer", each.id.value(),
            VolunteerStore::fieldsOf(each, VolunteerStore::keysOf(each, *keys)));
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace vs
