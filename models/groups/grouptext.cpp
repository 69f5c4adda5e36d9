// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/grouptext.h"

#include "models/core/codetables.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString GroupText::state(const Group &group)
{
    return group.isClosed() ? tr("Closed") : tr("Active");
}

QString GroupText::specialty(const CodeTables &codes, const Group &group)
{
    return group.isSpecialistTeam() ? codes.label(u"specialty"_s, group.specialty) : QString();
}

QString GroupText::span(const GroupMembership &membership)
{
    const QString from = membership.joinedOn.toString(Qt::ISODate);
    return membership.isOver() ? from + u" – "_s + membership.leftOn.toString(Qt::ISODate)
                               : tr("since %1").arg(from);
}

QString GroupText::labels(const CodeTables &codes, const QString &table, const QStringList &list)
{
    QStringList labels;
    for (const QString &code : list)
        labels += codes.label(table, code);
    return labels.join(u"、"_s);
}

QString GroupText::resources(
    const CodeTables &codes, const QString &table, const GroupResources &resources)
{
    QStringList parts{labels(codes, table, resources.codes), resources.text};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace vs
