// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/xlsxworkbook.h"

#include "models/tabular/sheeterrors.h"
#include "models/tabular/xlsxparts.h"

using namespace Qt::Literals::StringLiterals;

namespace vs
{

namespace
{

using Relations = QHash<QString, xlsx::Relation>;

/// The relations of `partName`, or of the package itself when empty.
Result<Relations> relationsOf(const ZipArchive &archive, const QString &partName)
{
    const qsizetype slash = partName.lastIndexOf(u'/') + 1;
    const QString name = partName.left(slash) + "_rels/"_L1 + partName.mid(slash) + ".rels"_L1;
    const auto xml = archive.read(name);
    if (!xml)
        return xml.error();
    return xlsx::readRelations(*xml, partName);
}

QString targetOfType(const Relations &relations, QLatin1StringView type)
{
    for (const xlsx::Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(ZipArchive archive)
{
    std::unique_ptr<XlsxWorkbook> workbook(new XlsxWorkbook(std::move(archive)));
    if (auto done = workbook->readParts(); !done)
        return done.error();
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Result<void> XlsxWorkbook::readParts()
{
    const auto package = relationsOf(m_archive, {});
    if (!package)
        return package.error();
    const QString bookName = targetOfType(*package, "officeDocument"_L1);
    if (bookName.endsWith(".bin"_L1))
        return SheetErrors::binaryWorkbook();
    const auto bookXml = m_archive.read(bookName);
    if (!bookXml)
        return bookXml.error();
    const auto book = xlsx::readBook(*bookXml);
    if (!book)
        return book.error();
    const auto relations = relationsOf(m_archive, bookName);
    if (!relations)
        return relations.error();

    for (size_t i = 0; i < book->sheets.size(); ++i) {
        const xlsx::Relation relation = relations->value(book->relationIds[qsizetype(i)]);
        if (relation.type != "worksheet"_L1) // charts and dialogs are sheets without rows
            continue;
        m_sheets.push_back(book->sheets[i]);
        m_parts += relation.target;
    }
    m_shared.from1904 = book->from1904;

    return readShared(
        targetOfType(*relations, "styles"_L1), targetOfType(*relations, "sharedStrings"_L1));
}

Result<void> XlsxWorkbook::readShared(const QString &stylesName, const QString &stringsName)
{
    if (m_archive.contains(stylesName)) {
        const auto xml = m_archive.read(stylesName);
        auto styles = xml ? xlsx::readStyles(*xml) : xml.error();
        if (!styles)
            return styles.error();
        m_shared.styles = *std::move(styles);
    }
    if (m_archive.contains(stringsName)) {
        const auto xml = m_archive.stream(stringsName);
        auto strings = xml ? xlsx::readSharedStrings(**xml) : xml.error();
        if (!strings)
            return strings.error();
        m_shared.strings = *std::move(strings);
    }
    return {};
}

Result<void> XlsxWorkbook::read(int sheet, const RowSink &sink) const
{
    const QString part = m_parts.value(sheet);
    const auto ahead = m_archive.stream(part);
    if (!ahead)
        return ahead.error();
    auto merged = xlsx::MergedCells::read(**ahead);
    if (!merged)
        return merged.error();
    const auto xml = m_archive.stream(part);
    if (!xml)
        return xml.error();
    return xlsx::readSheet(**xml, *std::move(merged), m_shared, sink);
}

} // namespace vs
