// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/stepsubject.h"

#include "models/history/journalwords.h"
#include "models/volunteers/personaldata.h"

#include <QHash>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int mostLooks = 1'000; ///< at columns, for a name to speak of a step by

/// What is found of one table, or of the first that has a name when none is given.
QString subjectWithin(const QByteArray &table, const QByteArray &payload, const JournalWords &words)
{
    int looks = 0;
    QByteArray within = table;
    QByteArray column; // of the first; who was changed otherwise only came along
    QString subject;
    bool isOneOfMany = false;
    Journal::findChange(payload, [&](const JournalChange &change) {
        const bool known = !subject.isEmpty() && subject != withdrawnName();
        if (!within.isEmpty() && change.table != within)
            return known && ++looks == mostLooks;
        if (known && change.column != column)
            return ++looks == mostLooks;
        const QString name = words.subject(change.table, change.id);
        isOneOfMany = known && !name.isEmpty() && name != subject;
        if (!known && !name.isEmpty()) {
            subject = name;
            column = change.column;
            if (name != withdrawnName())
                within = change.table;
        }
        return isOneOfMany || ++looks == mostLooks;
    });
    return isOneOfMany ? StepSubject::tr("%1 and others").arg(subject) : subject;
}

} // namespace

QString StepSubject::of(const QString &action, const QByteArray &payload, const JournalWords &words)
{
    const QByteArray main = table(action);
    const QString subject = main.isEmpty() ? QString() : subjectWithin(main, payload, words);
    return subject.isEmpty() ? subjectWithin({}, payload, words) : subject;
}

QByteArray StepSubject::table(const QString &action)
{
    if (action.endsWith(u".import"_s))
        return "import_batch";
    static const QHash<QString, QByteArray> tables{{u"volunteer"_s, "volunteer"},
        {u"retention"_s, "volunteer"}, {u"complaint"_s, "complaint"}, {u"activity"_s, "activity"},
        {u"hours"_s, "service_record"}, {u"star"_s, "star_award"},
        {u"certificate"_s, "certificate"}, {u"group"_s, "volunteer_group"},
        {u"membership"_s, "group_membership"}, {u"unit"_s, "unit"}, {u"network"_s, "unit"},
        {u"household"_s, "household"}, {u"held_row"_s, "held_row"}, {u"filter"_s, "saved_filter"},
        {u"user"_s, "user"}, {u"station"_s, "station"}, {u"setting"_s, "setting"}};
    return tables.value(action.section(u'.', 0, 0));
}

} // namespace vs
