// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/lists/recordtable.h"

#include <QCoreApplication>

#include <memory>

namespace vs
{

/// A list as somebody has it in front of them: what is to leave the program, in a file or on paper.
struct ListSheet {
    RecordSource *source = nullptr; ///< outlives what is made of the list
    QString title;
    QStringList narrowedBy;   ///< what was asked for, in words, e.g. `Status: Accepted`
    std::vector<int> columns; ///< of the source, in the order shown
    std::vector<qint64> ids;  ///< in the order shown
    std::shared_ptr<RecordSource> owned = {}; ///< `source`, where nobody else keeps it

    /// All columns of `source`.
    static std::vector<int> everyColumn(const RecordSource &source);
};

/// The rows of a list in its order and with its columns, some at a time.
class ListReader final
{
    Q_DECLARE_TR_FUNCTIONS(vs::ListReader)

public:
    static constexpr std::size_t pageSize = 4000;

    /// `sheet` outlives the reader.
    ListReader(const ListSheet &sheet, bool unmasked)
        : m_sheet(sheet)
        , m_unmasked(unmasked)
    {
    }

    std::size_t size() const { return m_sheet.ids.size(); }
    /// The rows behind `first`, `count` at most, fewer where a record is gone. Error Io when there
    /// is nothing behind any of the ids: a list is not handed out with a hole in it.
    Result<std::vector<RecordRow>> rows(std::size_t first, std::size_t count = pageSize) const;

private:
    const ListSheet &m_sheet;
    const bool m_unmasked;
};

} // namespace vs
