// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importer.h"
#include "models/imports/mappingmemory.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace vs
{

/// A list opened to be looked at before it is imported: its sheets, its first rows, and its head as
/// it was found or as the user has set it.
class ListDraft final
{
    Q_DECLARE_TR_FUNCTIONS(vs::ListDraft)

public:
    struct Sheet {
        int index = -1; ///< in Workbook::sheets()
        QString name;
    };

    /// Chooses the best sheet. A list without a head opens too: head().found() is false until a
    /// row is named. Errors: those of Workbook::open().
    /// `memory`: where the columns stood the last time.
    static Result<ListDraft> open(
        const Importer &importer, const QString &path, MappingMemory memory = {});

    /// The visible sheets, then the hidden ones, named as such.
    const std::vector<Sheet> &sheets() const { return m_sheets; }
    const ImportSource &source() const { return m_source; }
    const Head &head() const { return m_source.head; }
    const std::vector<ColumnSpec> &specs() const { return m_specs; }

    /// Looks for the head anew. Errors of the file.
    Result<void> chooseSheet(int index);
    /// The row that names the columns, from 1; what stands in it decides which column holds what.
    void chooseHeadRow(int row);
    /// Column of the sheet, from 0, for a spec; -1 when the list has no such column.
    void assign(int spec, int column) { m_source.head.assign(spec, column); }

    /// Titles of the required columns that have no place yet.
    QStringList missing() const { return head().missing(m_specs); }
    /// The first rows of the sheet below the head.
    std::vector<SampleRow> firstRows(int count) const;

private:
    ListDraft(const Importer &importer, std::unique_ptr<Workbook> workbook, const QString &path);

    Result<void> readFirstRows();
    Head headAt(int row) const;

    std::vector<ColumnSpec> m_specs;
    MappingMemory m_memory;
    std::shared_ptr<const Workbook> m_workbook;
    std::vector<Sheet> m_sheets;
    ImportSource m_source;
    std::vector<SampleRow> m_rows; ///< the first of the sheet, the head among them
};

} // namespace vs
