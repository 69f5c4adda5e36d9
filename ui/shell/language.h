// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace vs
{

/// The language of the program: its own texts, Qt's texts, and how dates and numbers are spelled.
/// Windows built before install() keep the old language, so rebuild them afterwards.
class Language final
{
public:
    /// `choice` is "zh_CN", "en" or "system"; the last gives English on an English system and
    /// Chinese on any other.
    void install(QCoreApplication &application, const QString &choice);

    static QLocale resolve(const QString &choice, const QLocale &system = QLocale::system());

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace vs
