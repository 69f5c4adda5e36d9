// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/workbook.h"

#include <QStringList>

namespace vs
{

/// A column an import looks for.
struct ColumnSpec {
    QString key;       ///< stable, e.g. `id_number`
    QString title;     ///< in the user's language
    QStringList names; ///< heads people use: 身份证号 身份证号码 证件号码 身份证
    bool required = false;
};

/// A line of an import's table of columns.
struct ColumnNames {
    const char *key;
    const char *title;     ///< marked for translation where the table stands
    const char16_t *heads; ///< apart by spaces

    ColumnSpec spec(const QString &translated, bool required) const
    {
        return {QString::fromLatin1(key), translated,
            QStringView(heads).toString().split(u' ', Qt::SkipEmptyParts), required};
    }
};

/// One of the first rows of a sheet.
struct SampleRow {
    int number = 0; ///< as the sheet shows it, from 1
    QStringList texts;
};

/// Which column of a sheet holds what. The user may change it before the import.
struct Head {
    int row = 0;               ///< the (lower) head row, from 1; the data begin below; 0 when none
    QStringList headings;      ///< text above each column of the sheet; of two rows, both
    std::vector<int> columnOf; ///< one a spec: column from 0, or -1

    bool found() const { return row > 0; }
    int matched() const;

    /// Gives `column` (-1: none) to a spec and takes it away from the one that had it.
    void assign(int spec, int column);

    /// Titles of the required specs that have no column.
    QStringList missing(std::span<const ColumnSpec> specs) const;
    /// The headings nothing is taken from.
    QStringList leftOut() const;
};

/// Finds the head of a list below titles and notes, whatever its columns' exact wording: full-width
/// letters, spaces, line breaks, `*`, `(选填)`, `联系电话/手机`, group heads over two rows.
class HeadFinder final
{
public:
    explicit HeadFinder(std::vector<ColumnSpec> specs);

    /// The row in which the most specs are found; two at least, unless fewer are looked for.
    Head find(std::span<const SampleRow> rows) const;

    struct SheetHead {
        int sheet = -1; ///< index in Workbook::sheets(), -1 when no sheet has a head
        Head head;
    };
    /// The head of the best visible sheet; sheets of instructions only when there is no other, and
    /// hidden ones only when no visible one has a head.
    Result<SheetHead> find(const Workbook &workbook) const;
    Result<Head> find(const Workbook &workbook, int sheet) const;

private:
    struct Heading;
    struct Candidate;

    static std::vector<Heading> headingsOf(const SampleRow &row);
    static std::vector<Heading> headingsOf(const SampleRow &upper, const SampleRow &lower);
    Candidate match(int row, const std::vector<Heading> &headings) const;
    int likeness(size_t spec, const Heading &heading) const;

    std::vector<ColumnSpec> m_specs;
    std::vector<QStringList> m_names; ///< one a spec, in plain form
};

} // namespace vs
