// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/unit.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString unitLevelCode(UnitLevel level)
{
    switch (level) {
    case UnitLevel::City:
        return u"city"_s;
    case UnitLevel::District:
        return u"district"_s;
    case UnitLevel::Street:
        return u"street"_s;
    case UnitLevel::Station:
        return u"station"_s;
    case UnitLevel::Point:
        return u"point"_s;
    case UnitLevel::Squad:
        return u"squad"_s;
    case UnitLevel::Post:
        return u"post"_s;
    }
    Q_UNREACHABLE();
}

std::optional<UnitLevel> unitLevel(const QString &code)
{
    const auto found = std::find_if(unitLevels.begin(), unitLevels.end(),
        [&code](UnitLevel level) { return unitLevelCode(level) == code; });
    return found == unitLevels.end() ? std::nullopt : std::optional(*found);
}

QString unitStepCode(UnitStep::Kind kind)
{
    switch (kind) {
    case UnitStep::Kind::Added:
        return u"added"_s;
    case UnitStep::Kind::Renamed:
        return u"renamed"_s;
    case UnitStep::Kind::Moved:
        return u"moved"_s;
    case UnitStep::Kind::Closed:
        return u"closed"_s;
    case UnitStep::Kind::Reopened:
        return u"reopened"_s;
    }
    Q_UNREACHABLE();
}

QString UnitWords::level(UnitLevel level)
{
    switch (level) {
    case UnitLevel::City:
        return tr("City");
    case UnitLevel::District:
        return tr("District");
    case UnitLevel::Street:
        return tr("Street");
    case UnitLevel::Station:
        return tr("Station");
    case UnitLevel::Point:
        return tr("Service point");
    case UnitLevel::Squad:
        return tr("Squad");
    case UnitLevel::Post:
        return tr("Post");
    }
    Q_UNREACHABLE();
}

QString UnitWords::step(UnitStep::Kind kind)
{
    switch (kind) {
    case UnitStep::Kind::Added:
        return tr("Added");
    case UnitStep::Kind::Renamed:
        return tr("Renamed");
    case UnitStep::Kind::Moved:
        return tr("Moved");
    case UnitStep::Kind::Closed:
        return tr("Closed");
    case UnitStep::Kind::Reopened:
        return tr("Reopened");
    }
    Q_UNREACHABLE();
}

} // namespace vs
