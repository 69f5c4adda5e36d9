// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace vs
{

/// What happened to a person's record, as a sentence for the screen.
struct HistoryLine {
    qint64 sequence = 0; ///< of the journal entry
    QDateTime at;        ///< local time
    QString user;
    QString what;
    QString reason;
    QStringList changes; ///< `Phone: 138****5678 → 139****1111`; sealed data stays masked
};

} // namespace vs
