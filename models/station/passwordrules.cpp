// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/station/passwordrules.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int shortestName = 3; ///< a password may hold a name of two letters by chance

const QSet<QString> &commonPasswords()
{
    static const QSet<QString> common = [] {
        QSet<QString> words;
        QFile file(u":/rules/common_passwords.txt"_s);
        if (file.open(QIODevice::ReadOnly)) {
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                if (!line.isEmpty() && !line.startsWith(u'#'))
                    words.insert(line.trimmed());
            }
        }
        return words;
    }();
    return common;
}

/// Digits or capitals at the ends are no disguise: Admin888! is admin.
QString bare(const QString &password)
{
    const auto letter = [](QChar c) { return c.isLetter(); };
    const auto first = std::find_if(password.begin(), password.end(), letter);
    const auto last = std::find_if(password.rbegin(), password.rend(), letter).base();
    return first < last ? QString(first, last - first).toLower() : QString();
}

} // namespace

PasswordRules PasswordRules::withinBounds() const
{
    return {std::clamp(shortest, leastShortest, mostShortest),
        std::clamp(lockAfter, leastLockAfter, mostLockAfter),
        std::clamp(lockMinutes, 1, mostLockMinutes)};
}

Result<void> PasswordRules::check(const QString &password, const QString &userName) const
{
    const QString field = u"password"_s;
    if (password.size() < shortest) {
        return Error::invalid(u"password_short"_s,
            tr("The password needs at least %1 characters.").arg(shortest), field);
    }
    if (password.count(password.front()) == password.size()) {
        return Error::invalid(
            u"password_weak"_s, tr("The password must not be one character repeated."), field);
    }
    const QString name = userName.simplified().toLower();
    const QString lower = password.toLower();
    if (!name.isEmpty()
        && (lower == name || (name.size() >= shortestName && bare(lower) == name))) {
        return Error::invalid(
            u"password_name"_s, tr("The password must not be the name of the user."), field);
    }
    if (commonPasswords().contains(lower)) {
        return Error::invalid(u"password_common"_s,
            tr("This is one of the passwords everybody tries first. Choose another, e.g. three "
               "words with a number between them."),
            field);
    }
    return {};
}

std::chrono::seconds PasswordRules::waitAfter(int failures) const
{
    if (failures >= lockAfter)
        return std::chrono::minutes(lockMinutes);
    if (failures < 2)
        return std::chrono::seconds(0);
    return std::chrono::seconds(std::min(1 << std::min(failures - 2, 5), 30));
}

} // namespace vs
