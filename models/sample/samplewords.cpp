// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplewords.h"

#include <QFile>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Born before: names of the elder; born before the second: of the middle generation.
constexpr int elderUntil = 1965;
constexpr int middleUntil = 1995;
constexpr double oneCharacter = 0.15;

QStringList linesOf(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

} // namespace

SampleWords::SampleWords()
{
    for (const QString &line : linesOf(u"names.txt"_s)) {
        QStringList words = line.split(u' ');
        QStringList &list = m_names[words.takeFirst()];
        for (const QString &word : words) {
            const QStringList parts = word.split(u':');
            const int weight = parts.size() > 1 ? parts.at(1).toInt() : 1;
            list.insert(list.size(), weight, parts.at(0));
        }
    }
    for (const QString &line : linesOf(u"activities.txt"_s)) {
        const QStringList parts = line.split(u'|');
        SampleActivityKind kind{
            parts.at(0), parts.at(1), parts.at(2), parts.at(3), parts.at(4).split(u' '), {}};
        for (const QString &minutes : parts.at(5).split(u' '))
            kind.minutes.push_back(minutes.toInt());
        m_activityKinds.push_back(std::move(kind));
    }
    for (const QString &line : linesOf(u"communities.txt"_s)) {
        for (const QString &word : line.split(u' '))
            m_communities += word + u"社区"_s;
    }
}

QString SampleWords::name(SampleRandom &random, Gender gender, int birthYear) const
{
    QString list = gender == Gender::Male ? u"male"_s : u"female"_s;
    if (birthYear < elderUntil)
        list += u"-elder"_s;
    else
        list += birthYear < middleUntil ? u"-middle"_s : u"-young"_s;
    QString name = random.pick(*m_names.find(u"surname"_s));
    if (!random.chance(oneCharacter))
        name += random.pick(*m_names.find(list + u"-first"_s));
    return name + random.pick(*m_names.find(list + u"-last"_s));
}

} // namespace vs
