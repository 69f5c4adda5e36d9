// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/unitrules.h"

#include "models/core/codetables.h"
#include "models/core/textfold.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype divisionDigits = 6;
constexpr qsizetype streetDigits = 9;
constexpr qsizetype stationDigits = 12;

/// Which level may hang under which; without levels above it stands at the top only.
struct Place {
    UnitLevel level;
    bool atTop;
    std::vector<UnitLevel> under;
};

const std::vector<Place> &places()
{
    using enum UnitLevel;
    static const std::vector<Place> table{{City, true, {}}, {District, true, {City}},
        {Street, true, {City, District}}, {Station, true, {City, District, Street}},
        {Point, false, {Street, Station}}, {Squad, false, {Station, Point}},
        {Post, false, {Station, Point, Squad}}};
    return table;
}

/// 0: the code is the unit's own affair.
qsizetype digitsOf(UnitLevel level)
{
    switch (level) {
    case UnitLevel::City:
    case UnitLevel::District:
        return divisionDigits;
    case UnitLevel::Street:
        return streetDigits;
    case UnitLevel::Station:
        return stationDigits;
    default:
        return 0;
    }
}

/// What the codes below this one begin with: 411100 → 4111, 110000 → 11.
QString prefixOf(const QString &code)
{
    QString digits = code;
    while (code.size() == divisionDigits && digits.size() > 2 && digits.endsWith(u"00"_s))
        digits.chop(2);
    return digits;
}

/// The nearest unit above that has a code of digits.
const UnitTree::Node *codedAbove(const UnitTree &tree, UnitId parent)
{
    const UnitTree::Node *node = tree.find(parent);
    while (node && (node->code.isEmpty() || !isAllDigits(node->code)))
        node = tree.find(node->parent);
    return node;
}

} // namespace

bool UnitRules::mayHangUnder(UnitLevel level, std::optional<UnitLevel> above)
{
    const auto place = std::find_if(places().begin(), places().end(),
        [level](const Place &candidate) { return candidate.level == level; });
    if (!above)
        return place->atTop;
    return std::find(place->under.begin(), place->under.end(), *above) != place->under.end();
}

std::vector<UnitLevel> UnitRules::levelsBelow(std::optional<UnitLevel> above)
{
    std::vector<UnitLevel> levels;
    std::copy_if(unitLevels.begin(), unitLevels.end(), std::back_inserter(levels),
        [above](UnitLevel level) { return mayHangUnder(level, above); });
    return levels;
}

UnitLevel UnitRules::levelOfCode(const QString &code)
{
    if (code.size() == divisionDigits)
        return code.endsWith(u"00"_s) ? UnitLevel::City : UnitLevel::District;
    return code.size() == streetDigits ? UnitLevel::Street : UnitLevel::Station;
}

Error UnitRules::unknown()
{
    return {Error::Kind::NotFound, u"unit_unknown"_s, tr("There is no such unit."), {}};
}

std::vector<Error> UnitRules::check(const Unit &unit, const UnitTree &tree)
{
    std::vector<Error> wrong;
    if (unit.name.isEmpty()) {
        wrong.push_back(
            Error::invalid(u"unit_name_missing"_s, tr("Enter the name of the unit."), u"name"_s));
    }
    checkPlace(unit, tree, wrong);
    checkCode(unit, tree, wrong);
    return wrong;
}

void UnitRules::checkPlace(const Unit &unit, const UnitTree &tree, std::vector<Error> &wrong)
{
    const auto add = [&wrong](const QString &code, const QString &text, const QString &field) {
        wrong.push_back(Error::invalid(code, text, field));
    };
    const UnitTree::Node *parent = tree.find(unit.parent);
    if (unit.parent.isValid() && !parent) {
        add(u"unit_parent_unknown"_s, tr("The unit above does not exist."), u"parent"_s);
        return;
    }
    if (parent && !parent->isOpen()) {
        add(u"unit_parent_closed"_s,
            tr("“%1” is closed. Choose another unit above, or reopen it first.").arg(parent->name),
            u"parent"_s);
    }
    if (parent && tree.subtree(unit.id).contains(parent->id)) {
        add(u"unit_below_itself"_s, tr("A unit can't hang under itself or what is below it."),
            u"parent"_s);
    }
    const auto above = parent ? unitLevel(parent->level) : std::nullopt;
    if (!mayHangUnder(unit.level, above)) {
        add(u"unit_level_misplaced"_s,
            parent ? tr("A unit of the level “%1” can't hang under “%2” (%3).")
                         .arg(UnitWords::level(unit.level), parent->name, UnitWords::level(*above))
                   : tr("A unit of the level “%1” needs a unit above it.")
                         .arg(UnitWords::level(unit.level)),
            u"parent"_s);
    }
    for (const UnitId sibling : parent ? parent->children : tree.roots()) {
        const UnitTree::Node *other = tree.find(sibling);
        if (other->id != unit.id && other->isOpen() && other->name == unit.name) {
            add(u"unit_name_taken"_s, tr("There is a unit with this name here already."),
                u"name"_s);
        }
    }
    for (const UnitId child :
        tree.find(unit.id) ? tree.find(unit.id)->children : std::vector<UnitId>()) {
        const UnitTree::Node *below = tree.find(child);
        const auto level = unitLevel(below->level);
        if (below->isOpen() && level && !mayHangUnder(*level, unit.level)) {
            add(u"unit_level_misplaced"_s,
                tr("“%1” hangs below and can't hang under a unit of that level. Move it first.")
                    .arg(below->name),
                u"level"_s);
            break;
        }
    }
}

void UnitRules::checkCode(const Unit &unit, const UnitTree &tree, std::vector<Error> &wrong)
{
    const auto add = [&wrong](const QString &code, const QString &text) {
        wrong.push_back(Error::invalid(code, text, u"code"_s));
    };
    if (unit.code.isEmpty())
        return;
    const UnitId holder = tree.findByCode(unit.code);
    if (holder.isValid() && holder != unit.id) {
        add(u"unit_code_taken"_s, tr("“%1” has this code already.").arg(tree.find(holder)->name));
        return;
    }
    const qsizetype digits = digitsOf(unit.level);
    if (digits == 0)
        return;
    if (!isAllDigits(unit.code) || unit.code.size() != digits) {
        add(u"unit_code_length"_s,
            tr("The code of a unit of the level “%1” has %2 digits. Leave it empty if you do not "
               "know it.")
                .arg(UnitWords::level(unit.level))
                .arg(digits));
        return;
    }
    // A code that has become wrong by a move stays until the new one is known.
    const UnitTree::Node *known = tree.find(unit.id);
    const UnitTree::Node *above = codedAbove(tree, unit.parent);
    if (above && (!known || known->code != unit.code)
        && !unit.code.startsWith(prefixOf(above->code))) {
        add(u"unit_code_prefix"_s,
            tr("The code has to begin with %1, as everything below “%2” does.")
                .arg(prefixOf(above->code), above->name));
    }
}

QStringList UnitRules::remarks(const Unit &unit, const CodeTables &codes)
{
    if (unit.code.isEmpty() || digitsOf(unit.level) == 0)
        return {};
    const QString division = unit.code.first(std::min(unit.code.size(), divisionDigits));
    const QString street = unit.code.first(std::min(unit.code.size(), streetDigits));
    QStringList said;
    if (codes.divisionOwnName(division).isEmpty())
        said += tr("The division code %1 is not in the list of GB/T 2260; please check it.")
                    .arg(division);
    else if (street.size() == streetDigits && !codes.divisionsBelow(division).empty()
        && codes.divisionOwnName(street).isEmpty())
        said
            += tr("The street code %1 is not in the list of streets; please check it.").arg(street);
    const QString known = codes.divisionOwnName(unit.code);
    if (!known.isEmpty() && !unit.name.contains(known) && !known.contains(unit.name))
        said += tr("The code %1 is that of “%2”.").arg(unit.code, known);
    return said;
}

} // namespace vs
