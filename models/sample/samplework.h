// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplepeople.h"

#include <QDate>

#include <vector>

namespace vs
{

/// One community of the sample: its unit, what it is called and its people in the order of
/// registration.
struct SampleCommunity {
    qint64 unit = 0;
    QString name;
    QString organiser;
    std::vector<qint64> places; ///< the units people belong to: the station's and those below it
    std::vector<SamplePerson> people;
};

/// How much is done.
struct SampleWorkPlan {
    QDate first;
    QDate today;
    int projects = 0;
    int occasions = 0;  ///< activities of each project
    int interval = 0;   ///< days between them
    qint64 minutes = 0; ///< of everybody together, to be reached within about 1 %; opening included
    bool enrolments = true;
};

/// Makes up projects, activities and hours, and writes them down. Few do most of the work: those
/// who came first.
class SampleWork final
{
public:
    SampleWork(SampleWriter &writer, SampleRandom &random, const SampleWords &words,
        const SampleWorkPlan &plan, std::vector<SampleCommunity> &communities);

    /// False after a failure of the writer.
    bool write();

    qint64 activities() const { return m_activities; }
    qint64 records() const { return m_records; }
    qint64 minutes() const { return m_minutes; }

private:
    struct Occasion {
        QDate day;
        qint64 project = 0;
        const SampleActivityKind *kind = nullptr;
        SampleCommunity *community = nullptr;
    };
    struct Session {
        qint64 activity = 0;
        const Occasion *occasion = nullptr;
        int starts = 0;
        int ends = 0;
        bool recorded = false;
    };

    bool openings();
    bool complaints();
    bool writeProjects();
    bool writeOccasion(const Occasion &occasion, qint64 minutesWanted);
    std::vector<SamplePerson *> participants(const Occasion &occasion, int count);
    bool enrol(const Session &session, const SamplePerson &person);
    bool record(const Session &session, const SamplePerson &person);
    bool correct(const Session &session, const SamplePerson &person, qint64 record, int minutes);
    Value score(const SamplePerson &person);

    SampleWriter &m_writer;
    SampleRandom &m_random;
    const SampleWords &m_words;
    const SampleWorkPlan m_plan;
    std::vector<SampleCommunity> &m_communities;
    std::vector<Occasion> m_occasions; ///< by day
    qint64 m_activities = 0;
    qint64 m_records = 0;
    qint64 m_minutes = 0;
};

} // namespace vs
