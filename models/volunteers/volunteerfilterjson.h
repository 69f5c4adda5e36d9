// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteerlist.h"

#include <QJsonObject>

namespace vs
{

/// The filter as it is saved, without what was typed into the search box: that may be a number of
/// somebody's document.
QJsonObject toJson(const VolunteerFilter &filter);
/// What is not understood is left out.
VolunteerFilter volunteerFilter(const QJsonObject &json);

} // namespace vs
