// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/savedfilters/savedfilters.h"

#include "models/storage/integrity.h"
#include "models/volunteers/volunteerfilterjson.h"
#include "tests/support/teststation.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestSavedFilters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKeptByNameAndUser()
    {
        TestStation station;
        VERIFY_DONE(station.founded);
        SavedFilters filters(*station.database);
        const QJsonObject drivers{{u"skill"_s, u"03"_s}};
        const QJsonObject nurses{{u"skill"_s, u"19"_s}};
        VERIFY_DONE(filters.save(u"volunteers"_s, u"  护理  骨干 "_s, drivers));
        VERIFY_DONE(filters.save(u"volunteers"_s, u"护理 骨干"_s, nurses)); // takes its place
        VERIFY_DONE(filters.save(u"volunteers"_s, u"司机"_s, drivers));
        VERIFY_DONE(filters.save(u"groups"_s, u"司机"_s, drivers));
        auto saved = filters.of(u"volunteers"_s);
        QCOMPARE(saved.size(), 2U);
        QCOMPARE(saved[0].name, u"司机"_s);
        QCOMPARE(saved[1].name, u"护理 骨干"_s);
        QCOMPARE(saved[1].question, nurses);

        VERIFY_DONE(filters.drop(saved[0].id));
        QCOMPARE(filters.of(u"volunteers"_s).size(), 1U);
        VERIFY_DONE(filters.save(u"volunteers"_s, u"司机"_s, nurses)); // the name is free again
        QCOMPARE(filters.of(u"volunteers"_s).size(), 2U);
        VERIFY_DONE(Integrity::check(*station.database));
        QVERIFY(Integrity::check(*station.database)->sound());

        const UserId owner = station.database->user();
        station.database->setUser(UserId(owner.value() + 1));
        QVERIFY(filters.of(u"volunteers"_s).empty());
        QVERIFY(!filters.drop(saved[1].id));
        QVERIFY(!filters.save(u"volunteers"_s, u"x"_s, nurses)); // nobody is that
        station.database->setUser(owner);
        QCOMPARE(filters.of(u"volunteers"_s).size(), 2U);
    }

    void needANameAndAnOwner()
    {
        TestStation station;
        VERIFY_DONE(station.founded);
        SavedFilters filters(*station.database);
        const auto nameless = filters.save(u"volunteers"_s, u"  "_s, {});
        QVERIFY(!nameless);
        QCOMPARE(nameless.error().code, u"name_missing"_s);
        const auto unknown = filters.drop(SavedFilterId(7));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, u"filter_unknown"_s);
    }

    void comeBackAsTheyWere()
    {
        const VolunteerFilter all{.status = VolunteerStatus::Suspended,
            .unit = UnitId(913243584897302556),
            .group = GroupId(913243584905691164),
            .star = 0,
            .age = AgeBand{60, 0},
            .skill = u"03"_s,
            .availability = u"17"_s,
            .registeredFrom = QDate(2025, 3, 5),
            .registeredUntil = QDate(2026, 3, 5),
            .consent = ConsentNeed::Lapsed};
        QVERIFY(volunteerFilter(toJson(all)) == all);
        QVERIFY(volunteerFilter(toJson({})) == VolunteerFilter());
        QVERIFY(toJson({}).isEmpty());
        // Somebody's number may have been typed.
        QVERIFY(toJson({.text = u"411102197908212589"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
