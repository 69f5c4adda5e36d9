// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace vs
{

class Database;
class Transaction;

/// Part of the transaction of a door that has asked for the right to it: the setting has this value
/// from now on.
Result<void> keepSetting(
    Database &database, Transaction &transaction, const QString &key, const QString &value);

} // namespace vs
