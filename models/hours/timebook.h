// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/hours/servicestore.h"

#include <QHash>

#include <memory>
#include <vector>

namespace vs
{

/// When people were at work: what the ledger holds of them, and what is about to be added. A
/// person's past is read when the person is first asked for. About 70 bytes a record.
class TimeBook final
{
public:
    static constexpr int none = -1;

    explicit TimeBook(const Database &database);

    /// One stretch of service.
    struct Entry {
        qint64 record = 0; ///< 0: about to be added
        TimeSpan time;
        int minutes = 0; ///< with corrections; 0 leaves the time free
        int title = 0;   ///< see titleNumber()
        Scores scores;
    };

    /// Reads the person's past; to be called before anything else is asked about somebody.
    Result<void> open(VolunteerId volunteer);

    /// The entry that is this very service, or none. The pointer holds until the next add().
    Entry *same(VolunteerId volunteer, QDate day, TimeSpan time, const QString &title);
    /// An entry in the way, or none.
    const Entry *overlapping(VolunteerId volunteer, QDate day, TimeSpan time) const;
    int minutesOn(VolunteerId volunteer, QDate day) const;
    QString title(const Entry &entry) const { return m_titles[size_t(entry.title)]; }

    void add(VolunteerId volunteer, QDate day, TimeSpan time, const QString &title,
        const Scores &scores);

private:
    struct Link {
        Entry entry;
        int next = none; ///< of the same person and day
    };

    quint64 key(VolunteerId volunteer, QDate day) const;
    int titleNumber(const QString &title);
    void insert(VolunteerId volunteer, QDate day, const Entry &entry);
    template <typename Fits>
    int find(VolunteerId volunteer, QDate day, Fits fits) const;

    std::unique_ptr<ServedReader> m_past; ///< none while the ledger is empty
    QHash<VolunteerId, quint32> m_people; ///< numbered from 0
    QHash<quint64, int> m_days;           ///< first link by person and day
    std::vector<Link> m_links;
    QHash<QString, int> m_titleNumbers;
    std::vector<QString> m_titles;
};

} // namespace vs
