// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QCoreApplication>

namespace vs
{

/// The refusals shared by the writers of tables; their codes are listed at TableWriter.
class WriterErrors final
{
    Q_DECLARE_TR_FUNCTIONS(WriterErrors)

public:
    static Error unknownFormat();
    static Error unwritable(const QString &path, const QString &reason);
    static Error tooLong(int maxRows);
};

} // namespace vs
