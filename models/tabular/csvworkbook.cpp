// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/csvworkbook.h"

#include "models/tabular/csvparser.h"
#include "models/tabular/sheeterrors.h"
#include "models/tabular/textdecoder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

namespace
{

constexpr qsizetype sampleSize = 64 * 1024;

/// Pages, documents and binary files are no lists, however much text they contain.
bool looksLikeList(QStringView sample)
{
    const QStringView start = sample.trimmed();
    if (start.startsWith(u'<') || start.startsWith("%PDF-"_L1) || start.startsWith("{\\rtf"_L1))
        return false;
    return std::none_of(sample.begin(), sample.end(), [](QChar c) {
        return c < u' ' && c != u'\t' && c != u'\n' && c != u'\v' && c != u'\f' && c != u'\r';
    });
}

bool looksBinary(QByteArrayView bytes)
{
    const bool utf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    return !utf16 && bytes.first(std::min(sampleSize, bytes.size())).contains('\0');
}

} // namespace

Result<std::unique_ptr<Workbook>> CsvWorkbook::open(QByteArray bytes, const QFileInfo &file)
{
    if (looksBinary(bytes))
        return SheetErrors::unknownFormat();
    const auto piece = TextDecoder(bytes).next();
    if (!piece)
        return piece.error();
    const QStringView sample = QStringView(piece->value()).left(sampleSize);
    if (!looksLikeList(sample))
        return SheetErrors::unknownFormat();
    const auto separator = detectSeparator(sample);
    // A list of one column is a list only if its name says so.
    const QStringList textEndings = {u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s};
    if (!separator && !textEndings.contains(file.suffix().toLower()))
        return SheetErrors::unknownFormat();
    return std::unique_ptr<Workbook>(
        new CsvWorkbook(std::move(bytes), separator.value_or(u','), file.completeBaseName()));
}

Result<void> CsvWorkbook::read(int, const RowSink &sink) const
{
    RowFeed feed(sink);
    CsvParser parser(m_separator, feed);
    TextDecoder decoder(m_bytes);
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
