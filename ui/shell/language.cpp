// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QLocale Language::resolve(const QString &choice, const QLocale &system)
{
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    if (choice == u"en"_s)
        return english;
    if (choice == u"zh_CN"_s)
        return chinese;
    // The C locale, which says "no choice made", calls itself C and so counts as Chinese.
    return system.language() == QLocale::English ? english : chinese;
}

void Language::install(QCoreApplication &application, const QString &choice)
{
    const QLocale locale = resolve(choice);
    QLocale::setDefault(locale);
    application.removeTranslator(&m_own);
    application.removeTranslator(&m_qt);
    if (locale.language() != QLocale::Chinese)
        return; // the source texts are English
    if (m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&m_qt);
    if (m_own.load(u":/translations/volunteer-station_zh_CN.qm"_s))
        application.installTranslator(&m_own);
}

} // namespace vs
