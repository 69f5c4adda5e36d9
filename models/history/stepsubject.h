// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace vs
{

class JournalWords;

/// Whom or what a transaction is about, to speak of it in one line: `张三`, `张三 and others`.
class StepSubject final
{
    Q_DECLARE_TR_FUNCTIONS(vs::StepSubject)

public:
    /// Of the first entry's payload. Rows of the table the action is named after come first: that
    /// a closed unit gave a group away does not make the step one about the group. Empty when
    /// nothing in it has a name.
    static QString of(const QString &action, const QByteArray &payload, const JournalWords &words);

    /// The table an action is named after, e.g. `unit` of `unit.close`; empty for none.
    static QByteArray table(const QString &action);
};

} // namespace vs
