// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/listsheet.h"
#include "models/printing/pageddocument.h"
#include "models/printing/tablepainter.h"

#include <QCoreApplication>
#include <QDate>

#include <functional>
#include <optional>

namespace vs
{

class Database;

/// What stands over a printed list besides the list's own words.
struct PrintHead {
    QString station;
    QString user;
    QDate day;
    QString phone = {}; ///< of the station
};

/// Any list on A4: upright while its columns fit, else landscape; heads on every page, page
/// numbers. Memory holds the ids and the first row of each page; a page's rows are fetched when it
/// is drawn.
class ListDocument final : public PagedDocument
{
    Q_DECLARE_TR_FUNCTIONS(vs::ListDocument)

public:
    /// Called with the rows looked at; false stops.
    using Progress = std::function<bool(int rowsDone)>;

    /// Lays the list out. Errors: those of ListReader, Cancelled. Whether it may leave the program
    /// was asked before, see ListExport::admit(). Any thread that has a connection.
    static Result<std::shared_ptr<ListDocument>> make(Database &database, ListSheet sheet,
        PrintHead head, bool unmasked, const Progress &progress = {});

    QString title() const override;
    QPageLayout::Orientation orientation() const override { return m_orientation; }
    int pageCount() const override { return int(m_firstRows.size()); }
    Result<void> paint(QPainter &painter, int page) override;
    std::shared_ptr<void> enterThread() override;

private:
    ListDocument(Database &database, ListSheet sheet, PrintHead head, bool unmasked);

    void layColumns(const std::vector<RecordRow> &sample);
    Result<void> layPages(std::vector<RecordRow> page, const Progress &progress);
    std::vector<QString> texts(const RecordRow &row) const;
    double tableTop() const;
    double bottom() const;
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page) const;

    Database &m_database;
    const ListSheet m_sheet;
    const PrintHead m_head;
    const ListReader m_reader;
    QPageLayout::Orientation m_orientation = QPageLayout::Portrait;
    std::optional<TablePainter> m_table;
    std::vector<std::size_t> m_firstRows; ///< of each page, counted in ids
};

} // namespace vs
