// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vs
{

class Clock;
class CodeTables;
class GroupFigures;
class Groups;
class Network;
class Prompter;
class RecordSource;
class ServiceRecords;
class Volunteers;

/// What the page of groups works with; all of it outlives the page.
struct GroupDoors {
    Groups &groups;
    GroupFigures &figures;
    RecordSource &table;  ///< a GroupTable over `hours`
    RecordSource &roster; ///< a GroupRoster
    const Network &network;
    Volunteers &volunteers;
    const ServiceRecords &records;
    const CodeTables &codes;
    const Clock &clock;
    Prompter &prompter;
};

} // namespace vs
