// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/csvworkbook.h"

#include "models/tabular/csvparser.h"
#include "models/tabular/sheeterrors.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

namespace
{

constexpr qsizetype sampleSize = 64 * 1024;

/// Pages, documents and binary files are no lists, however much text they contain.
std::optional<Error> refusal(QStringView sample)
{
    const QStringView start = sample.trimmed();
    if (start.startsWith("<!doctype html"_L1, Qt::CaseInsensitive)
        || sample.contains("<html"_L1, Qt::CaseInsensitive)
        || sample.contains("<table"_L1, Qt::CaseInsensitive))
        return SheetErrors::webPage();
    const bool document = start.startsWith(u'<') || start.startsWith("%PDF-"_L1)
        || start.startsWith("{\\rtf"_L1) || start.startsWith("MIME-Version:"_L1);
    const bool binary = std::any_of(sample.begin(), sample.end(), [](QChar c) {
        return c < u' ' && c != u'\t' && c != u'\n' && c != u'\v' && c != u'\f' && c != u'\r';
    });
    if (document || binary)
        return SheetErrors::unknownFormat();
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<Workbook>> CsvWorkbook::open(const QFileInfo &file)
{
    FileSource whole(file.filePath());
    const auto encoding = detectEncoding(whole);
    if (!encoding)
        return encoding.error();
    FileSource bytes(file.filePath());
    const auto piece = TextDecoder(bytes, *encoding).next();
    if (!piece)
        return piece.error();
    const QStringView sample = QStringView(piece->value()).left(sampleSize);
    if (const auto refused = refusal(sample))
        return *refused;
    const auto separator = detectSeparator(sample);
    // A list of one column is a list only if its name says so.
    const QStringList textEndings = {u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s};
    if (!separator && !textEndings.contains(file.suffix().toLower()))
        return SheetErrors::unknownFormat();
    return std::unique_ptr<Workbook>(new CsvWorkbook(file, *encoding, separator.value_or(u',')));
}

Result<void> CsvWorkbook::read(int, const RowSink &sink) const
{
    RowFeed feed(sink);
    CsvParser parser(m_separator, feed);
    FileSource bytes(m_path);
    TextDecoder decoder(bytes, m_encoding);
    while (true) {
        const auto piece = decoder.next();
        if (!piece)
            return piece.error();
        if (!*piece) {
            parser.finish();
            return feed.result();
        }
        if (!parser.parse(**piece))
            return feed.result();
    }
}

} // namespace vs
