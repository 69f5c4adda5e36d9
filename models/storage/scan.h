// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace vs
{

class Database;

/// A SELECT over very many rows on the calling thread's connection, read straight from the engine:
/// Query spends two thirds of such a run in wrapping values. No sealed cells.
class Scan final
{
public:
    Scan(const Database &database, const QString &sql);
    ~Scan();
    Q_DISABLE_COPY_MOVE(Scan)

    /// False at the end and on failure.
    bool next();

    qint64 integer(int column) const;
    int number(int column) const { return static_cast<int>(integer(column)); }
    /// UTF-8; holds until the next call of next().
    std::string_view text(int column) const;

    bool failed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    void fail();

    sqlite3 *m_handle = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<Error> m_error;
};

} // namespace vs
