// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace vs
{

/// The steps of the vertical service network, the highest first:
/// 市 区 街道 服务站 服务点 服务小组 服务岗.
enum class UnitLevel {
    City,
    District,
    Street,
    Station,
    Point,
    Squad,
    Post,
};
inline constexpr std::array unitLevels{UnitLevel::City, UnitLevel::District, UnitLevel::Street,
    UnitLevel::Station, UnitLevel::Point, UnitLevel::Squad, UnitLevel::Post};
QString unitLevelCode(UnitLevel level); ///< `city`, `district`, `street` …
std::optional<UnitLevel> unitLevel(const QString &code);

/// A unit of the service network.
struct Unit {
    UnitId id;
    UnitId parent; ///< not valid at the top
    UnitLevel level = UnitLevel::Station;
    QString name;
    QString code; ///< 6 digits for city and district, 9 for a street, 12 for a station; or empty
    QString personInCharge;
    QString phone;  ///< sealed in the file
    QDate openedOn; ///< not valid when it was there before the program
    QDate closedOn; ///< not valid while it is open

    bool isOpen() const { return !closedOn.isValid(); }
    bool operator==(const Unit &) const = default;
};

/// What happened to a unit.
struct UnitStep {
    enum class Kind {
        Added,
        Renamed,
        Moved,
        Closed,
        Reopened,
    };

    Kind kind = Kind::Added;
    QDate on;
    UnitId from; ///< of a move; not valid at the top
    UnitId to;   ///< of a move; of a closing, who took people and units over
    QString was; ///< of a renaming: name and code before
    QString reason;
};
QString unitStepCode(UnitStep::Kind kind); ///< `added`, `renamed`, `moved`, `closed`, `reopened`

/// Who and what is at a unit itself, as far as it is open.
struct UnitBurden {
    int units = 0; ///< right below
    int people = 0;
    int groups = 0;
    int households = 0;

    bool isEmpty() const { return units + people + groups + households == 0; }
    bool operator==(const UnitBurden &) const = default;
};

/// A home a unit looks after (结对户).
struct Household {
    HouseholdId id;
    UnitId unit;
    QString name;    ///< what the station calls it
    QString address; ///< sealed in the file
    QDate openedOn;
    QDate closedOn; ///< not valid while it is looked after
};

/// Units in the user's language.
class UnitWords final
{
    Q_DECLARE_TR_FUNCTIONS(vs::UnitWords)

public:
    static QString level(UnitLevel level);
    static QString step(UnitStep::Kind kind);
};

} // namespace vs
