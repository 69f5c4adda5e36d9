// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/value.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace vs
{

class Database;

/// A prepared statement on the calling thread's connection, spoken to without QtSql in between:
/// that spends two thirds of a long read, and a third of a long import, in wrapping each value.
class Statement final
{
public:
    Statement(const Database &database, QByteArrayView sql);

    /// Where a bound value lives until the statement was run.
    enum class Keeping {
        Copied,
        ByCaller,
    };
    /// Places count from 1. A null QByteArray in a StoredText is empty text, not NULL.
    void bind(int place, const StoredValue &value, Keeping keeping = Keeping::Copied);

    /// Goes to the next row; false at the end and on failure.
    bool next();
    /// For statements without rows: runs it and makes it ready for other values.
    Result<void> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    /// UTF-8; holds until next() or reset().
    std::string_view text(int column) const;
    /// Holds until next() or reset().
    QByteArrayView bytes(int column) const;
    Value value(int column) const;

    bool failed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    void check(int status);

    sqlite3 *const m_handle;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<Error> m_error;
};

} // namespace vs
