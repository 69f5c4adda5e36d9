// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/csvtablewriter.h"

#include "models/tabular/writererrors.h"

using namespace Qt::Literals::StringLiterals;

namespace vs
{

namespace
{

/// Excel in Chinese also takes the full-width signs for the beginning of a formula.
bool startsLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r\n＝＋－＠"_s.contains(text.front());
}

bool isNumber(const QString &text)
{
    bool ok = false;
    return qIsFinite(text.toDouble(&ok)) && ok;
}

void appendField(QString &line, const QString &text)
{
    const bool quoted = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    if (!quoted) {
        line += text;
        return;
    }
    line += u'"';
    for (const QChar c : text) {
        if (c == u'"')
            line += u'"';
        line += c;
    }
    line += u'"';
}

} // namespace

Result<std::unique_ptr<TableWriter>> CsvTableWriter::create(
    const QString &path, std::vector<TableColumn> columns)
{
    std::unique_ptr<CsvTableWriter> writer(new CsvTableWriter(path, std::move(columns)));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return writer->unwritable();
    writer->m_file.write("\xef\xbb\xbf"); // without the mark Excel takes UTF-8 for GBK
    QStringList titles;
    for (const TableColumn &column : writer->m_columns)
        titles += column.title;
    if (auto added = writer->add(titles); !added)
        return added.error();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

Result<void> CsvTableWriter::add(std::span<const QString> cells)
{
    m_line.resize(0);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            m_line += u',';
        if (i >= cells.size())
            continue;
        const QString &text = cells[i];
        const bool number = m_columns[i].type == ColumnType::Number && isNumber(text);
        appendField(m_line, !number && startsLikeFormula(text) ? u'\'' + text : text);
    }
    m_line += "\r\n"_L1;
    const QByteArray bytes = m_line.toUtf8();
    if (m_file.write(bytes) != bytes.size())
        return unwritable();
    return {};
}

Result<void> CsvTableWriter::finish()
{
    if (!m_file.commit())
        return unwritable();
    return {};
}

Error CsvTableWriter::unwritable() const
{
    return WriterErrors::unwritable(m_file.fileName(), m_file.errorString());
}

} // namespace vs
