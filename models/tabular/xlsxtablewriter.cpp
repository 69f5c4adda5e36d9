// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/xlsxtablewriter.h"

#include "models/core/dates.h"
#include "models/core/textfold.h"
#include "models/tabular/writererrors.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

namespace
{

constexpr int maxRows = LXW_ROW_MAX - 1; // below the head
constexpr int maxTextSize = 32'767;      // what a cell of Excel holds
constexpr qsizetype certainDigits = 15;  // longer numbers lose their end and stay text

QString partPath(const QString &path)
{
    const QFileInfo info(path);
    return info.absoluteDir().filePath(
        u".%1.%2.part"_s.arg(info.fileName()).arg(QCoreApplication::applicationPid()));
}

/// The new name must not outlive a power cut without the bytes it names.
bool syncToDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
}

} // namespace

XlsxTableWriter::XlsxTableWriter(const QString &path, std::vector<TableColumn> columns)
    : m_path(path)
    , m_partPath(partPath(path))
    , m_columns(std::move(columns))
{
}

XlsxTableWriter::~XlsxTableWriter()
{
    if (m_workbook)
        workbook_close(m_workbook); // the library frees in no other way
    QFile::remove(m_partPath);
}

Result<std::unique_ptr<TableWriter>> XlsxTableWriter::create(
    const QString &path, std::vector<TableColumn> columns)
{
    std::unique_ptr<XlsxTableWriter> writer(new XlsxTableWriter(path, std::move(columns)));
    // The library opens its file only when closing; a folder that refuses is better known now.
    if (QFile part(writer->m_partPath); !part.open(QIODevice::WriteOnly))
        return WriterErrors::unwritable(path, part.errorString());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    const QByteArray name = QFile::encodeName(writer->m_partPath);
    writer->m_workbook = workbook_new_opt(name.constData(), &options);
    writer->m_sheet
        = writer->m_workbook ? workbook_add_worksheet(writer->m_workbook, nullptr) : nullptr;
    if (!writer->m_sheet)
        return WriterErrors::unwritable(
            path, QString::fromUtf8(lxw_strerror(LXW_ERROR_CREATING_TMPFILE)));
    writer->writeHead();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

void XlsxTableWriter::writeHead()
{
    m_textFormat = workbook_add_format(m_workbook);
    format_set_num_format_index(m_textFormat, 49); // "@": stays text when edited
    m_dateFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
    lxw_format *bold = workbook_add_format(m_workbook);
    format_set_bold(bold);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        lxw_format *format = m_columns[i].type == ColumnType::Text ? m_textFormat : nullptr;
        worksheet_set_column(m_sheet, column, column, m_columns[i].width, format);
        worksheet_write_string(m_sheet, 0, column, m_columns[i].title.toUtf8().constData(), bold);
    }
}

Result<void> XlsxTableWriter::add(std::span<const QString> cells)
{
    if (m_row == maxRows)
        return WriterErrors::tooLong(maxRows);
    ++m_row;
    for (size_t i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
        if (!cells[i].isEmpty())
            writeCell(quint16(i), cells[i]);
    }
    return {};
}

void XlsxTableWriter::writeCell(quint16 column, const QString &text)
{
    const ColumnType type = m_columns[column].type;
    if (type == ColumnType::Date && writeDate(column, text))
        return;
    const QByteArray bytes = QStringView(text).left(maxTextSize).toUtf8();
    if (type == ColumnType::Number && writeNumber(column, bytes))
        return;
    worksheet_write_string(m_sheet, m_row, column, bytes.constData(), m_textFormat);
}

bool XlsxTableWriter::writeNumber(quint16 column, const QByteArray &text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    const auto digits = std::count_if(text.begin(), text.end(), isAsciiDigit);
    if (error != std::errc() || end != text.end() || !qIsFinite(number) || digits > certainDigits)
        return false;
    worksheet_write_number(m_sheet, m_row, column, number, nullptr);
    return true;
}

bool XlsxTableWriter::writeDate(quint16 column, const QString &text)
{
    const QDate date = isoDate(text);
    if (!date.isValid() || date.year() < 1900)
        return false;
    lxw_datetime day = {date.year(), date.month(), date.day(), 0, 0, 0};
    worksheet_write_datetime(m_sheet, m_row, column, &day, m_dateFormat);
    return true;
}

Result<void> XlsxTableWriter::finish()
{
    const lxw_error failed = workbook_close(std::exchange(m_workbook, nullptr));
    if (failed != LXW_NO_ERROR)
        return WriterErrors::unwritable(m_path, QString::fromUtf8(lxw_strerror(failed)));
    if (!syncToDisk(m_partPath))
        return WriterErrors::unwritable(m_path, qt_error_string());
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(m_partPath).toStdString(),
        QFile::encodeName(m_path).toStdString(), error);
    if (error)
        return WriterErrors::unwritable(m_path, QString::fromLocal8Bit(error.message()));
    return {};
}

} // namespace vs
