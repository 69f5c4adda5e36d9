// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplework.h"

namespace vs
{

/// What the sample needs to know of the station it goes into.
struct SampleStation {
    qint64 unit = 0;
    QString name;
    QString unitCode;
};

/// Writes the network of 漯河 down: the city, its districts and streets (GB/T 2260), a service
/// station for each community, and points, squads and posts below it. The communities are in the
/// order of their names.
std::vector<SampleCommunity> writeSampleNetwork(
    SampleWriter &writer, const SampleWords &words, const SampleStation &station, int communities);

} // namespace vs
