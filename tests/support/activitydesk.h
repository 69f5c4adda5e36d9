// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activities.h"
#include "models/core/codetables.h"
#include "models/hours/servicerecords.h"
#include "models/volunteers/volunteers.h"
#include "tests/support/people.h"
#include "tests/support/teststation.h"

#include <QObject>

namespace vs
{

/// A station with a month of activities and the people who take part; goes with the widget that
/// shows them when it is given a parent. Today is 2026-11-23.
class SampleDesk : public QObject
{
public:
    SampleDesk()
        : activities(*fixture.database)
        , hours(*fixture.database, activities)
        , volunteers(*fixture.database)
    {
        using namespace Qt::Literals::StringLiterals;
        for (const QString &name : {u"张建国"_s, u"王芳"_s, u"李秀英"_s, u"欧阳志强"_s, u"陈桂兰"_s,
                 u"刘洋"_s, u"单雪梅"_s, u"买买提·吐尔逊"_s})
            people.push_back(addPerson(*fixture.database, name));
        past = plan(u"清洁家园志愿服务"_s, QDate(2026, 11, 21), {540, 660}, 20);
        for (size_t i = 0; i < 5; ++i)
            enrol(past, people[i]);
        coming = plan(u"文明交通引导"_s, QDate(2026, 11, 25), {450, 570}, 6);
        for (size_t i = 2; i < 6; ++i)
            enrol(coming, people[i]);
        const ActivityId rainy = plan(u"敬老院慰问"_s, QDate(2026, 11, 18), {840, 960}, 0);
        static_cast<void>(activities.cancel(rainy, u"下雨"_s));
        plan(u"义诊进社区"_s, QDate(2026, 11, 25), {540, 690}, 0);
        plan(u"义务家教"_s, QDate(2026, 11, 25), {1110, 1200}, 4);
        plan(u"保护母亲河"_s, QDate(2026, 11, 7), {480, 720}, 40);
        plan(u"法律咨询"_s, QDate(2026, 11, 30), {540, 660}, 0);
        plan(u"心理疏导"_s, QDate(2026, 12, 2), {900, 1020}, 0);
        recorded = plan(u"文艺演出"_s, QDate(2026, 11, 14), {900, 1080}, 0);
    }

    ActivityId plan(const QString &title, QDate day, TimeSpan time, int capacity)
    {
        using namespace Qt::Literals::StringLiterals;
        Activity activity;
        activity.project = title;
        activity.title = title;
        activity.heldOn = day;
        activity.time = time;
        activity.place = u"泰山社区广场"_s;
        activity.content = u"清理楼道小广告，清扫广场和花坛"_s;
        activity.organiser = u"泰山社区志愿服务站"_s;
        activity.personInCharge = u"赵敏"_s;
        if (capacity > 0)
            activity.capacity = capacity;
        const auto id = activities.add(activity);
        return id ? *id : ActivityId();
    }

    void enrol(ActivityId activity, VolunteerId person)
    {
        static_cast<void>(activities.enrol(activity, person));
    }

    /// Some hours in the ledger: service, a correction, an opening balance.
    void fillLedger()
    {
        using namespace Qt::Literals::StringLiterals;
        std::vector<Attendance> rows;
        for (size_t i = 0; i < people.size(); ++i) {
            Attendance row;
            row.volunteer = people[i];
            row.role = u"服务岗"_s;
            row.from = 900;
            row.to = 1080 - int(i) * 10;
            row.scores = {5, 4, 3 + int(i) % 3};
            rows.push_back(row);
        }
        const auto done = hours.record(recorded, rows);
        if (!done || !done->errors.empty())
            qFatal("the sample hours were refused");
        static_cast<void>(hours.correct(done->records.back(), -30, u"提前离开，签到表为证"_s));
        static_cast<void>(
            hours.addOpening({people[1], 7'530, u"2019–2024 年纸质台账"_s, QDate(2026, 1, 1)}));
    }

    TestStation fixture;
    CodeTables codes;
    Activities activities;
    ServiceRecords hours;
    Volunteers volunteers;
    std::vector<VolunteerId> people;
    ActivityId past;
    ActivityId coming;
    ActivityId recorded;
};

} // namespace vs
