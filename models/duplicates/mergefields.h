// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteer.h"

#include <QCoreApplication>

#include <vector>

namespace vs
{

class CodeTables;

/// The record a value is taken from.
enum class MergeSide {
    Left,
    Right,
    Both, ///< of lists: what either has
};

/// The parts of a person's record that are chosen one by one when two records become one. Columns
/// that make sense together only, such as document and number, are one part.
class MergeFields final
{
    Q_DECLARE_TR_FUNCTIONS(vs::MergeFields)

public:
    /// Keys in the order they are shown, e.g. `id_number`, `phone`.
    static QStringList keys();
    static QString label(const QString &key);
    /// Hidden until somebody asks with a reason.
    static bool isSealed(const QString &key);
    static bool isList(const QString &key);

    /// As the screen shows it; sealed parts masked unless `open`. Empty when there is nothing.
    static QString text(const Volunteer &person, const QString &key, const CodeTables &codes,
        const QString &unitName, bool open);
    static bool areSame(const Volunteer &a, const Volunteer &b, const QString &key);
    /// What to begin with: what is there; of lists both; of two the left, of days of registration
    /// the earlier one.
    static MergeSide suggested(const Volunteer &left, const Volunteer &right, const QString &key);
    /// Puts the part of `from` into `into`; Both adds to a list.
    static void take(Volunteer &into, const Volunteer &left, const Volunteer &right,
        const QString &key, MergeSide side);
};

} // namespace vs
