// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/timebook.h"

namespace vs
{

TimeBook::TimeBook(const Database &database)
    : m_past(ServiceStore(database).isEmpty() ? nullptr : std::make_unique<ServedReader>(database))
{
}

Result<void> TimeBook::open(VolunteerId volunteer)
{
    if (m_people.contains(volunteer))
        return {};
    m_people.insert(volunteer, quint32(m_people.size()));
    if (!m_past)
        return {};
    return m_past->read(volunteer, [&](const ServiceStore::Served &served) {
        insert(volunteer, served.day,
            {served.record, served.time, served.minutes, titleNumber(served.title), served.scores});
    });
}

quint64 TimeBook::key(VolunteerId volunteer, QDate day) const
{
    return quint64(m_people.value(volunteer)) << 32 | quint32(day.toJulianDay());
}

int TimeBook::titleNumber(const QString &title)
{
    const auto known = m_titleNumbers.constFind(title);
    if (known != m_titleNumbers.constEnd())
        return *known;
    const int number = int(m_titles.size());
    m_titles.push_back(title);
    m_titleNumbers.insert(title, number);
    return number;
}

void TimeBook::insert(VolunteerId volunteer, QDate day, const Entry &entry)
{
    const int link = int(m_links.size());
    const quint64 place = key(volunteer, day);
    auto first = m_days.find(place);
    if (first == m_days.end())
        first = m_days.insert(place, none);
    m_links.push_back({entry, *first});
    *first = link;
}

template <typename Fits>
int TimeBook::find(VolunteerId volunteer, QDate day, Fits fits) const
{
    int link = m_days.value(key(volunteer, day), none);
    while (link != none && !fits(m_links[size_t(link)].entry))
        link = m_links[size_t(link)].next;
    return link;
}

TimeBook::Entry *TimeBook::same(
    VolunteerId volunteer, QDate day, TimeSpan time, const QString &title)
{
    const int number = titleNumber(title);
    const int link = find(volunteer, day,
        [&](const Entry &entry) { return entry.time == time && entry.title == number; });
    return link == none ? nullptr : &m_links[size_t(link)].entry;
}

const TimeBook::Entry *TimeBook::overlapping(VolunteerId volunteer, QDate day, TimeSpan time) const
{
    const int link = find(volunteer, day,
        [&](const Entry &entry) { return entry.minutes > 0 && entry.time.overlaps(time); });
    return link == none ? nullptr : &m_links[size_t(link)].entry;
}

int TimeBook::minutesOn(VolunteerId volunteer, QDate day) const
{
    int minutes = 0;
    find(volunteer, day, [&](const Entry &entry) {
        minutes += entry.minutes;
        return false;
    });
    return minutes;
}

void TimeBook::add(
    VolunteerId volunteer, QDate day, TimeSpan time, const QString &title, const Scores &scores)
{
    insert(volunteer, day, {0, time, time.minutes(), titleNumber(title), scores});
}

} // namespace vs
