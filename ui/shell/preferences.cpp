// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const auto languageKey = u"language"_s;
const auto appearanceKey = u"appearance"_s;
const auto largeTypeKey = u"large_type"_s;
const auto idleKey = u"idle_minutes"_s;

const std::array appearanceNames{u"system"_s, u"light"_s, u"dark"_s}; // by value of Appearance

QString known(const QString &language)
{
    return language == u"zh_CN"_s || language == u"en"_s ? language : u"system"_s;
}

Appearance appearanceOf(const QString &name)
{
    const auto it = std::find(appearanceNames.begin(), appearanceNames.end(), name);
    return it == appearanceNames.end() ? Appearance::System
                                       : Appearance(it - appearanceNames.begin());
}

} // namespace

PreferencesStore::PreferencesStore(QString path)
    : m_path(std::move(path))
{
}

QString PreferencesStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + u"/preferences.ini"_s;
}

Preferences PreferencesStore::load() const
{
    const QSettings settings(m_path, QSettings::IniFormat);
    Preferences preferences;
    preferences.language = known(settings.value(languageKey).toString());
    preferences.appearance = appearanceOf(settings.value(appearanceKey).toString());
    preferences.largeType = settings.value(largeTypeKey, false).toBool();
    const int minutes = settings.value(idleKey, preferences.idleMinutes).toInt();
    if (minutes >= Preferences::shortestIdle && minutes <= Preferences::longestIdle)
        preferences.idleMinutes = minutes;
    return preferences;
}

bool PreferencesStore::save(const Preferences &preferences) const
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(languageKey, preferences.language);
    settings.setValue(appearanceKey, appearanceNames.at(size_t(preferences.appearance)));
    settings.setValue(largeTypeKey, preferences.largeType);
    settings.setValue(idleKey, preferences.idleMinutes);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace vs
