// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importer.h"
#include "ui/controls/theme.h"

#include <QCoreApplication>

namespace vs
{

/// How the import screens say things.
class ImportWords final
{
    Q_DECLARE_TR_FUNCTIONS(vs::ImportWords)

public:
    /// What a list of this kind holds, e.g. "Volunteers".
    static QString kind(ImportKind kind);
    /// What becomes of a row, e.g. "Held".
    static QString status(RowStatus status);
    static QColor colour(RowStatus status, const Colours &colours);
    /// All of them, in the order they are counted up.
    static const QList<RowStatus> &statuses();
    /// The sentence beside a row; empty when there is nothing to say.
    static QString explanation(const RowOutcome &outcome, const Importer &importer);
    /// The first sentence without its full stop, for a list.
    static QString brief(const QString &text);
    /// What an error without words of its own means: the user has stopped the work.
    static Error spoken(const Error &error);

private:
    static QString reasonOf(const RowOutcome &outcome, const Importer &importer);
};

} // namespace vs
