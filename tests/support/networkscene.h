// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codetables.h"
#include "models/network/network.h"
#include "models/volunteers/volunteers.h"
#include "tests/support/hourdoors.h"
#include "tests/support/people.h"
#include "tests/support/teststation.h"

namespace vs
{

/// A station with the network around it: 漯河市 – 源汇区 – 老街街道 – the station (411102001001),
/// and beside it 马路街街道 with 人民路社区志愿服务站, and 郾城区 with 沙北街道. Today is
/// 2026-11-23.
class NetworkScene final
{
public:
    NetworkScene()
        : volunteers(*at.database)
        , network(*at.database, codes, volunteers)
        , hours(*at.database)
    {
        using namespace Qt::Literals::StringLiterals;
        own = at.station->profile().unit;
        city = add({}, UnitLevel::City, u"漯河市"_s, u"411100"_s);
        yuanhui = add(city, UnitLevel::District, u"源汇区"_s, u"411102"_s);
        yancheng = add(city, UnitLevel::District, u"郾城区"_s, u"411103"_s);
        oldStreet = add(yuanhui, UnitLevel::Street, u"老街街道"_s, u"411102001"_s);
        roadStreet = add(yuanhui, UnitLevel::Street, u"马路街街道"_s, u"411102002"_s);
        northStreet = add(yancheng, UnitLevel::Street, u"沙北街道"_s, u"411103001"_s);
        people = add(roadStreet, UnitLevel::Station, u"人民路社区志愿服务站"_s, u"411102002003"_s);
        if (!network.move({own, oldStreet, QDate(2025, 1, 1), u"建立五级网络"_s}))
            qFatal("the station was not moved");
    }

    UnitId add(UnitId parent, UnitLevel level, const QString &name, const QString &code = {},
        QDate openedOn = QDate(2020, 1, 1))
    {
        Unit unit;
        unit.parent = parent;
        unit.level = level;
        unit.name = name;
        unit.code = code;
        unit.openedOn = openedOn;
        const auto id = network.add(unit);
        if (!id)
            qFatal("%s", qPrintable(id.error().text));
        return *id;
    }

    /// Somebody who belongs to the unit.
    VolunteerId person(const QString &name, UnitId unit)
    {
        const VolunteerId id = addPerson(*at.database, name);
        join(id, unit);
        return id;
    }

    void join(VolunteerId person, UnitId unit)
    {
        auto transaction = Transaction::begin(*at.database, QStringLiteral("test.join"));
        if (!transaction->update("volunteer", person.value(), {{"unit_id", unit.value()}})
            || !transaction->commit())
            qFatal("nobody joined");
    }

    TestStation at;
    const CodeTables codes;
    Volunteers volunteers;
    Network network;
    HourDoors hours;
    UnitId own;
    UnitId city;
    UnitId yuanhui;
    UnitId yancheng;
    UnitId oldStreet;
    UnitId roadStreet;
    UnitId northStreet;
    UnitId people;
};

} // namespace vs
