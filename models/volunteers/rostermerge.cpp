// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/rostermerge.h"

namespace vs
{

namespace
{

template <typename Text>
void take(Text &known, const Text &listed)
{
    if (!listed.isEmpty())
        known = listed;
}

} // namespace

Volunteer mergedVolunteer(const Volunteer &known, const Volunteer &listed)
{
    Volunteer merged = known;
    take(merged.phone, listed.phone);
    take(merged.address, listed.address);
    take(merged.ethnicity, listed.ethnicity);
    take(merged.politicalStatus, listed.politicalStatus);
    take(merged.education, listed.education);
    take(merged.occupation, listed.occupation);
    take(merged.workplace, listed.workplace);
    take(merged.skills, listed.skills);
    take(merged.serviceCategories, listed.serviceCategories);
    take(merged.availability, listed.availability);
    take(merged.guardian.name, listed.guardian.name);
    take(merged.guardian.phone, listed.guardian.phone);
    if (listed.gender)
        merged.gender = listed.gender;
    if (listed.birthDate.isValid())
        merged.birthDate = listed.birthDate;
    if (listed.registeredOn.isValid())
        merged.registeredOn = listed.registeredOn;
    if (listed.unit.isValid())
        merged.unit = listed.unit;
    if (!merged.note.contains(listed.note)) {
        if (!merged.note.isEmpty())
            merged.note += u'\n';
        merged.note += listed.note;
    }
    return merged;
}

} // namespace vs
