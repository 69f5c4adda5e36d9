// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <atomic>
#include <compare>

namespace vs
{

/// A row's identity, typed so that a volunteer is never mistaken for an activity. 0 means none.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value != 0; }
    constexpr auto operator<=>(const Id &) const = default;

    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using UserId = Id<struct UserTag>;
using UnitId = Id<struct UnitTag>;
using VolunteerId = Id<struct VolunteerTag>;
using GroupId = Id<struct GroupTag>;
using ProjectId = Id<struct ProjectTag>;
using ActivityId = Id<struct ActivityTag>;
using EnrolmentId = Id<struct EnrolmentTag>;
using ServiceRecordId = Id<struct ServiceRecordTag>;
using StarAwardId = Id<struct StarAwardTag>;
using CertificateId = Id<struct CertificateTag>;
using ImportId = Id<struct ImportTag>;
using HeldRowId = Id<struct HeldRowTag>;
using HouseholdId = Id<struct HouseholdTag>;

/// Makes 63-bit ids that are unique across stations without asking anyone: milliseconds since
/// 2020-01-01 UTC (41 bits), site (12 bits), counter (10 bits). Ids of one generator only grow,
/// also when the clock is set back. Safe to call from any thread.
class IdGenerator final
{
public:
    /// `site` 0–4095 distinguishes stations; see the station table.
    explicit IdGenerator(int site);

    qint64 next();
    template <typename AnyId>
    AnyId next()
    {
        return AnyId(next());
    }

private:
    const qint64 m_site;
    std::atomic<qint64> m_last; ///< ticks: milliseconds shifted by the counter's 10 bits
};

} // namespace vs
