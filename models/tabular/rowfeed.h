// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/workbook.h"

namespace vs
{

/// Stands between a reader and its sink: keeps the limits, holds blank rows back until a used one
/// follows, and remembers why reading ended.
class RowFeed final
{
public:
    explicit RowFeed(const RowSink &sink)
        : m_sink(sink)
    {
    }

    /// False when reading is to end, see result(). Row numbers must grow.
    bool add(int rowNumber, std::span<const Cell> cells);
    bool fail(Error error);

    Result<void> result() const { return m_error ? Result<void>(*m_error) : Result<void>(); }

private:
    const RowSink &m_sink;
    std::optional<Error> m_error;
    int m_last = 0; ///< number of the last row handed over
};

} // namespace vs
