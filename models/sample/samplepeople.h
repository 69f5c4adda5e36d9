// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplewords.h"
#include "models/sample/samplewriter.h"

#include <QDate>
#include <QHash>

#include <map>
#include <memory>
#include <vector>

namespace vs
{

class VaultKeys;

/// What the activities need to know of a person of the sample.
struct SamplePerson {
    qint64 id = 0;
    QDate registeredOn;
    double quality = 0; ///< mean score to be expected, 1–5
    QDate lastServed;   ///< so that nobody is at two places at once
};

/// Makes up people and writes them down.
class SamplePeople final
{
public:
    /// `numberPrefix` is what the station's volunteer numbers start with, e.g. `411102-`.
    SamplePeople(SampleWriter &writer, SampleRandom &random, const SampleWords &words,
        std::shared_ptr<const VaultKeys> keys, QString numberPrefix);

    /// Nothing after a failure of the writer.
    std::optional<SamplePerson> add(qint64 unit, const QString &community, QDate registeredOn);

private:
    Fields documentFields(Gender gender, QDate birth);
    Fields phoneFields(int age);
    Fields backgroundFields(int age);
    Fields consentFields(bool minor, QDate on);
    QString idNumber(Gender gender, QDate birth);
    QString codes(const QStringList &all, int most);

    SampleWriter &m_writer;
    SampleRandom &m_random;
    const SampleWords &m_words;
    const std::shared_ptr<const VaultKeys> m_keys;
    const QString m_numberPrefix;
    std::map<int, int> m_lastNumber;  ///< by year
    QHash<QString, int> m_lastSerial; ///< of document numbers, by division, birth and gender
    int m_phones = 0;
};

} // namespace vs
