// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importer.h"

#include <QFileInfo>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString quoted(const QStringList &titles)
{
    return titles.join(u"、"_s);
}

} // namespace

Result<ImportSource> Importer::locate(const QString &path, const QString &sheetName) const
{
    const auto workbook = Workbook::open(path);
    if (!workbook)
        return workbook.error();
    const std::vector<ColumnSpec> specs = columns();
    const HeadFinder finder(specs);
    if (sheetName.isEmpty()) {
        const auto best = finder.find(**workbook);
        if (!best)
            return best.error();
        return located(path, **workbook, best->sheet, best->head);
    }
    const std::vector<SheetInfo> &sheets = (*workbook)->sheets();
    const auto named = std::find_if(sheets.begin(), sheets.end(),
        [&sheetName](const SheetInfo &sheet) { return sheet.name == sheetName; });
    if (named == sheets.end()) {
        QStringList names;
        for (const SheetInfo &sheet : sheets)
            names += sheet.name;
        return Error{Error::Kind::NotFound, u"sheet_missing"_s,
            tr("The file has no sheet “%1”. Its sheets are: %2.").arg(sheetName, quoted(names)),
            u"sheet"_s};
    }
    const int sheet = int(named - sheets.begin());
    const auto head = finder.find(**workbook, sheet);
    if (!head)
        return head.error();
    return located(path, **workbook, sheet, *head);
}

Result<ImportSource> Importer::located(
    const QString &path, const Workbook &workbook, int sheet, const Head &head) const
{
    if (sheet < 0 || !head.found()) {
        QStringList titles;
        for (const ColumnSpec &spec : columns()) {
            if (spec.required)
                titles += spec.title;
        }
        return Error::invalid(u"head_missing"_s,
            tr("No row of “%1” looks like the head of such a list. It needs a row with the names "
               "of the columns, at least: %2.")
                .arg(QFileInfo(path).fileName(), quoted(titles)),
            u"sheet"_s);
    }
    return ImportSource{path, sheet, workbook.sheets()[size_t(sheet)].name, head};
}

Result<RowOutcome> Importer::accept(const HeldRow &row, const RowCells &mended)
{
    const auto outcomes = acceptAll({MendedRow{row, mended}});
    return outcomes ? Result<RowOutcome>(outcomes->front()) : Result<RowOutcome>(outcomes.error());
}

QString Importer::reasonColumn(const QString &reason, const RowCells &cells) const
{
    const QString subject = reason.section(u'_', 0, 0) + u'_';
    QString told;
    QStringList akin;
    for (const ColumnSpec &spec : mendingColumns()) {
        if (reason.startsWith(spec.key + u'_') && spec.key.size() > told.size())
            told = spec.key;
        if (spec.key.startsWith(subject))
            akin += spec.key;
    }
    if (!told.isEmpty() || akin.isEmpty())
        return told;
    const auto blank = std::find_if(akin.begin(), akin.end(),
        [&cells](const QString &key) { return cells.value(key).isEmpty(); });
    return blank == akin.end() ? akin.front() : *blank;
}

Result<void> Importer::check(const ImportSource &source) const
{
    const std::vector<ColumnSpec> specs = columns();
    const QStringList missing = source.head.missing(specs);
    if (missing.isEmpty())
        return {};
    return Error::invalid(u"columns_missing"_s,
        tr("The list lacks the column for: %1. Tell which column holds it.").arg(quoted(missing)),
        u"columns"_s);
}

Error Importer::stopped()
{
    return {Error::Kind::Cancelled, QStringLiteral("cancelled"),
        tr("The import was stopped. Nothing has been changed."), {}};
}

} // namespace vs
