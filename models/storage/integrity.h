// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <vector>

namespace vs
{

class Database;

/// Something in the file that does not fit.
struct Finding {
    enum class Kind {
        Structure,  ///< the engine's own check of the file
        ForeignKey, ///< a row points to one that is not there
        Journal,    ///< an entry of the chain does not fit
        Row,        ///< a row differs from what the journal says, is missing or came from elsewhere
        Cell,       ///< a sealed cell does not open
    };
    Kind kind = Kind::Structure;
    QString table; ///< for ForeignKey, Row and Cell
    qint64 id = 0; ///< the row, or the journal entry's sequence
    QString text;  ///< one sentence in the user's language

    QString kindCode() const; ///< `structure`, `foreign_key`, `journal`, `row`, `cell`
};

/// Proves that the file holds what the program wrote and nothing else: the engine's structure
/// check, foreign keys, the journal's hash chain, every row against the replayed journal, and every
/// sealed cell. Needs the open vault.
class Integrity final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Integrity)

public:
    struct Report {
        std::vector<Finding> findings; ///< at most 200 rows are named one by one
        qint64 rows = 0;               ///< rows compared
        qint64 entries = 0;            ///< journal entries walked
        bool sound() const { return findings.empty(); }
    };

    static Result<Report> check(const Database &database);
};

} // namespace vs
