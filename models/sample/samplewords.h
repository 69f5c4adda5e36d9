// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/idnumber.h"
#include "models/sample/samplerandom.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace vs
{

/// A kind of activity; `{community}` in a text stands for where it is held.
struct SampleActivityKind {
    QString title;
    QString category;
    QString place;
    QString content;
    QStringList roles;
    std::vector<int> minutes; ///< lengths to choose from
};

/// The word lists of the sample (resources/sample).
class SampleWords final
{
public:
    SampleWords();

    /// A made-up name as people of that age carry it.
    QString name(SampleRandom &random, Gender gender, int birthYear) const;

    const std::vector<SampleActivityKind> &activityKinds() const { return m_activityKinds; }
    const QStringList &communities() const { return m_communities; } ///< e.g. 泰山社区

private:
    QHash<QString, QStringList> m_names; ///< repeated by weight
    std::vector<SampleActivityKind> m_activityKinds;
    QStringList m_communities;
};

} // namespace vs
