// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codetables.h"
#include "models/groups/groupfigures.h"
#include "models/groups/grouproster.h"
#include "models/groups/groups.h"
#include "models/groups/grouptable.h"
#include "models/network/network.h"
#include "tests/support/madeupstation.h"
#include "ui/groups/groupdoors.h"

namespace vs
{

/// A made-up station with what the page of groups needs.
class GroupScene final : public QObject
{
public:
    GroupScene(const QString &folder, const Clock &dayClock, Prompter &answers,
        MadeUpStation::Content content = MadeUpStation::Content::Filled)
        : station(folder, dayClock, content)
        , groups(station.groups)
        , network(*station.database, codes, station.volunteers)
        , figures(*station.database)
        , table(*station.database, codes, figures)
        , roster(*station.database, codes)
        , clock(dayClock)
        , prompter(answers)
    {
    }

    GroupDoors doors()
    {
        return {groups, figures, table, roster, network, station.volunteers, station.records, codes,
            clock, prompter};
    }

    MadeUpStation station;
    const CodeTables codes;
    Groups &groups;
    Network network;
    GroupFigures figures;
    GroupTable table;
    GroupRoster roster;
    const Clock &clock;
    Prompter &prompter;
};

} // namespace vs
