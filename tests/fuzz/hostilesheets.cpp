// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/hostilesheets.h"

#include "tests/tabular/xlsfixtures.h"

#include <QStringEncoder>

#include <unicode/ucnv.h>

#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QStringList peopleHead{u"姓名"_s, u"身份证号"_s, u"联系电话"_s, u"注册时间"_s, u"备注"_s};
const QStringList hourHead{
    u"姓名"_s, u"身份证号"_s, u"活动名称"_s, u"服务日期"_s, u"开始时间"_s, u"结束时间"_s};

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray address(int row, int column)
{
    QByteArray letters;
    for (int c = column + 1; c > 0; c = (c - 1) / 26)
        letters.prepend(char('A' + (c - 1) % 26));
    return letters + QByteArray::number(row);
}

QByteArray gb18030(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &status);
    QByteArray bytes(text.size() * 4 + 16, Qt::Uninitialized);
    const int size = ucnv_fromUChars(converter, bytes.data(), int(bytes.size()),
        reinterpret_cast<const UChar *>(text.utf16()), int(text.size()), &status);
    ucnv_close(converter);
    return bytes.first(std::max(size, 0));
}

/// Ways to spoil; each is tried with each format.
enum Way {
    AsItIs,
    NastyCells,
    CutOff,
    Bits,
    Bytes,
    NoHead,
    ManyColumns,
    LongCells,
    Inside, ///< what the format has of its own, see spoilXlsx() and others
    WrongName,
    Ways,
};

} // namespace

int HostileSheets::upTo(int most)
{
    return int(m_random() % quint32(most + 1));
}

QString HostileSheets::idNumber()
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QDate birth = QDate(1940, 1, 1).addDays(upTo(25'000));
    const QString number
        = u"411102%1%2"_s.arg(birth.toString(u"yyyyMMdd"_s)).arg(1 + upTo(998), 3, 10, QChar(u'0'));
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * number[qsizetype(i)].digitValue();
    return number + QStringView(u"10X98765432")[sum % 11];
}

QString HostileSheets::nastyText()
{
    static const QStringList texts{u"=1+1"_s, u"=cmd|' /C calc'!A0"_s, u"@SUM(A1:A9)"_s, u"+86"_s,
        u"-1"_s, u"=HYPERLINK(\"http://x\")"_s, QString(QChar(0)), u"a\0b"_s, u"\x202e反向"_s,
        QString(QChar(0xd800)), u"\xfeff"_s, u"'; DROP TABLE volunteer; --"_s, u"NaN"_s,
        u"-Infinity"_s, u"1e308"_s, u"4.11102E+17"_s, u"411102197908212000"_s, u"411102790821258"_s,
        u"9999-99-99"_s, u"0000-00-00"_s, u"-46086"_s, u"２０２６年２月３０日"_s,
        u"二〇二六年十三月一日"_s, u"24:60"_s, u"<script>alert(1)</script>"_s, u"]]>"_s, u"&#x0;"_s,
        u"&lol9;"_s, u"../../etc/passwd"_s, u"\x7f\x1f\x01"_s, u"合计"_s, u"注：以上"_s,
        u"\n\n\n"_s, u"\t"_s, u"\""_s, u"\"\"\""_s, u"%n%s%x"_s, u"𠀀𠮷"_s, u"姓名"_s, u"张三·"_s,
        u"٣٤٥"_s};
    return anyOf(texts);
}

HostileSheets::Rows HostileSheets::list(bool hours)
{
    static const QStringList names{
        u"张建国"_s, u"李秀英"_s, u"王伟"_s, u"欧阳娜"_s, u"阿依古丽·买买提"_s};
    Rows rows{hours ? hourHead : peopleHead};
    for (int i = upTo(30); i >= 0; --i) {
        const QString day = QDate(2026, 1, 1).addDays(upTo(300)).toString(u"yyyy-MM-dd"_s);
        if (hours)
            rows.push_back({anyOf(names), idNumber(), u"清洁家园"_s, day, u"09:00"_s, u"11:30"_s});
        else
            rows.push_back({anyOf(names), idNumber(),
                u"138%1"_s.arg(upTo(99'999'999), 8, 10, QChar(u'0')), day, QString()});
    }
    return rows;
}

void HostileSheets::spoilRows(Rows &rows)
{
    switch (m_way) {
    case NastyCells:
        for (size_t row = 1; row < rows.size(); ++row)
            rows[row][upTo(int(rows[row].size()) - 1)] = nastyText();
        break;
    case NoHead:
        rows.erase(rows.begin());
        break;
    case ManyColumns:
        for (QStringList &row : rows)
            row += QStringList(upTo(3'000), u"x"_s);
        break;
    case LongCells:
        rows.back()[upTo(int(rows.back().size()) - 1)] = QString(30'000 + upTo(10'000), u'长');
        break;
    default:
        break;
    }
}

QByteArray HostileSheets::csv(const Rows &rows)
{
    const QChar separator = anyOf(u",\t;，"_s);
    QString text;
    for (const QStringList &row : rows)
        text += row.join(separator) + anyOf(QStringList{u"\n"_s, u"\r\n"_s, u"\r"_s});
    if (m_way == Inside) {
        static const QStringList spoilt{u"\"never closed"_s, u"a\0b,c\n"_s, u"\"\"\"\n"_s,
            u"sep=;\n"_s, u",,,,,,,\n"_s, u"\"a\"b\"c\",\n"_s};
        text.insert(upTo(int(text.size())), anyOf(spoilt));
    }
    switch (upTo(4)) {
    case 0:
        return "\xef\xbb\xbf" + text.toUtf8();
    case 1:
        return gb18030(text);
    case 2:
        return QByteArray(
            QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom).encode(text));
    case 3:
        return QByteArray(
            QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom).encode(text));
    default:
        return text.toUtf8();
    }
}

QByteArray HostileSheets::xlsxRows(const Rows &rows)
{
    QByteArray xml;
    int number = 0;
    for (const QStringList &row : rows) {
        ++number;
        xml += "<row r='" + QByteArray::number(number) + "'>";
        for (int column = 0; column < row.size(); ++column) {
            const QByteArray cell = "<c r='" + address(number, column) + "' ";
            const QByteArray text = escaped(row[column]);
            if (m_way == NastyCells && upTo(3) == 0)
                xml += cell + "s='" + QByteArray::number(upTo(9)) + "'><v>" + text + "</v></c>";
            else
                xml += cell + "t='inlineStr'><is><t>" + text + "</t></is></c>";
        }
        xml += "</row>";
    }
    return xml;
}

void HostileSheets::spoilXlsx(QMap<QString, QByteArray> &parts)
{
    QByteArray &sheet = parts[u"xl/worksheets/sheet1.xml"_s];
    const auto addRow
        = [&sheet](const QByteArray &row) { sheet.replace("</sheetData>", row + "</sheetData>"); };
    static const QByteArrayList rows{"<row r='1048577'><c r='A1048577'><v>1</v></c></row>",
        "<row r='99999999999'/>", "<row r='-1'><c r='A1'><v>1</v></c></row>",
        "<row r='900'><c r='XFD900'><v>1</v></c></row>",
        "<row r='900'><c r='A900' t='s'><v>4294967295</v></c></row>",
        "<row r='900'><c r='A900' t='s'><v>-7</v></c></row>",
        "<row r='900'><c r='A900' s='1'><v>-46086</v></c><c r='B900' s='1'><v>NaN</v></c></row>",
        "<row r='900'><c r='A900' s='3'><v>1e308</v></c></row>",
        "<row r='900'><c r='A900'><f>A900</f></c><c r='B900'><f>1+1</f></c></row>",
        "<row r='900'><c r='A900'><v>", "</sheetData><sheetData>", "<row r='2'/><row r='1'/>"};
    switch (upTo(9)) {
    case 0:
    case 1:
    case 2:
        return addRow(anyOf(rows));
    case 3:
        sheet.prepend("<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                      "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>");
        return;
    case 4:
        return addRow(QByteArray("<row>").repeated(upTo(100'000)));
    case 5: {
        QByteArray merges = "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/>"
                            "<mergeCell ref=\"B2:A1\"/><mergeCell ref=\":\"/>";
        merges += QByteArray("<mergeCell ref=\"A1:B2\"/>").repeated(upTo(20'000));
        sheet.replace("</worksheet>", merges + "</mergeCells></worksheet>");
        return;
    }
    case 6:
        parts.remove(anyOf(QStringList(parts.keys())));
        return;
    case 7:
        parts[u"xl/_rels/workbook.xml.rels"_s].replace("worksheets/sheet1.xml",
            anyOf(QByteArrayList{"../workbook.xml", "/xl/workbook.xml", "../../../etc/passwd",
                "http://example.org/x", "", "styles.xml"}));
        return;
    case 8:
        parts[u"xl/styles.xml"_s].replace("yyyy", QByteArray("[").repeated(upTo(5'000)) + "\"y");
        return;
    default:
        sheet = sheet.left(sheet.size() / 2) + QByteArray(1'000, char(upTo(255)))
            + sheet.mid(sheet.size() / 2);
    }
}

QByteArray HostileSheets::xlsx(const Rows &rows)
{
    auto parts = fixtures::xlsxParts(xlsxRows(rows));
    if (m_way == Inside)
        spoilXlsx(parts);
    fixtures::ZipOptions options;
    options.deflate = upTo(1) == 0;
    if (m_way == Inside && upTo(4) == 0) {
        options.flags = quint16(anyOf(std::array{0, 1, 8}));
        options.pretendUnpacked = quint32(anyOf(std::array{1, 100, 0x7fff'ffff, -1}));
    }
    if (m_way == Inside && upTo(7) == 0) { // a bomb: 40 MB from some 40 kB
        options.deflate = true;
        parts[u"xl/sharedStrings.xml"_s]
            = "<sst><si><t>" + QByteArray(40'000'000, ' ') + "</t></si></sst>";
    }
    return fixtures::zip(parts, options);
}

void HostileSheets::spoilOds(QByteArray &content)
{
    const QByteArray spoilt = anyOf(QByteArrayList{
        "<table:table-row table:number-rows-repeated='2000000000'><table:table-cell><text:p>x"
        "</text:p></table:table-cell></table:table-row>",
        "<table:table-row table:number-rows-repeated='9000'><table:table-cell "
        "table:number-columns-repeated='100'><text:p>x</text:p></table:table-cell>"
        "</table:table-row>",
        "<table:table-row><table:table-cell table:number-columns-repeated='99999999'><text:p>x"
        "</text:p></table:table-cell></table:table-row>",
        "<table:table-row table:number-rows-repeated='-5'><table:table-cell "
        "office:value-type='float' office:value='nan'/><table:table-cell "
        "office:value-type='time' office:time-value='PTXH'/></table:table-row>",
        "<table:table-row><table:table-cell office:value-type='date' "
        "office:date-value='-0001-13-99'/></table:table-row>",
        "<table:table-row><table:table-cell table:formula='of:=1+1'/></table:table-row>",
        "<table:table><table:table><table:table-row/>", "<text:p>"});
    const qsizetype at = content.indexOf("</table:table>");
    content.insert(at, spoilt);
    if (upTo(4) == 0)
        content.insert(at, QByteArray("<table:table-row>").repeated(upTo(50'000)));
}

QByteArray HostileSheets::ods(const Rows &rows)
{
    QByteArray content = "<?xml version='1.0'?><office:document-content><office:body>"
                         "<office:spreadsheet><table:table table:name='a'>";
    for (const QStringList &row : rows) {
        content += "<table:table-row>";
        for (const QString &text : row)
            content += "<table:table-cell office:value-type='string'><text:p>" + escaped(text)
                + "</text:p></table:table-cell>";
        content += "</table:table-row>";
    }
    content += "</table:table></office:spreadsheet></office:body></office:document-content>";
    if (m_way == Inside)
        spoilOds(content);
    fixtures::ZipOptions options;
    options.deflate = upTo(1) == 0;
    return fixtures::zip({{u"content.xml"_s, content}}, options);
}

void HostileSheets::spoilXls(QByteArray &stream)
{
    for (int i = upTo(6); i >= 0; --i) {
        // Lengths, positions and counts: two bytes somewhere become small, large or negative.
        const int at = upTo(int(stream.size()) - 3);
        static constexpr std::array values{0, 1, 0x7f, 0x2020, 0x7fff, 0xffff, 0x0809, 0x000a};
        const int value = anyOf(values);
        stream[at] = char(value);
        stream[at + 1] = char(value >> 8);
    }
}

QByteArray HostileSheets::xls(const Rows &rows)
{
    QByteArray records;
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < rows[size_t(row)].size(); ++column) {
            const QString text = rows[size_t(row)][column].left(4'000);
            if (m_way == NastyCells && upTo(5) == 0)
                records += fixtures::xlsCell(
                    anyOf(std::array<quint16, 4>{0x0203, 0x027e, 0x0006, 0x00fd}), row, column,
                    fixtures::xlsReal(double(m_random()) * 1e300), upTo(9));
            else
                records += fixtures::xlsLabel(row, column, text);
        }
    }
    QByteArray stream = fixtures::xlsStream({{u"a"_s, records}});
    if (m_way == Inside && upTo(2) > 0)
        spoilXls(stream);
    QByteArray bytes = fixtures::compound({{u"Workbook"_s, stream}});
    if (m_way == Inside && upTo(2) == 0) { // chains that run in circles or out of the file
        QByteArray link;
        fixtures::append(link, anyOf(std::array<quint32, 4>{0, 1, 0xffff, 0xfffffff0}), 4);
        bytes.replace(bytes.size() - 512 + 4 * upTo(100), 4, link);
        bytes.truncate(std::max<qsizetype>(bytes.size(), 1'024));
    }
    return bytes;
}

QByteArray HostileSheets::xml2003(const Rows &rows)
{
    QByteArray xml = "<?xml version='1.0'?><Workbook "
                     "xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"
                     "<Worksheet ss:Name='a'><Table>";
    for (const QStringList &row : rows) {
        xml += "<Row>";
        for (const QString &text : row)
            xml += "<Cell><Data ss:Type='String'>" + escaped(text) + "</Data></Cell>";
        xml += "</Row>";
    }
    if (m_way == Inside) {
        xml += anyOf(QByteArrayList{"<Row ss:Index='1999999999'><Cell/></Row>",
            "<Row ss:Index='-3'><Cell ss:Index='99999'><Data "
            "ss:Type='Number'>nan</Data></Cell></Row>",
            "<Row><Cell ss:MergeAcross='2000000000'/><Cell><Data>x</Data></Cell></Row>",
            "<Row><Cell ss:Formula='=1'/></Row>", "<Row><Row><Row>", "<!DOCTYPE x>"});
    }
    return xml + "</Table></Worksheet></Workbook>";
}

QByteArray HostileSheets::spoilBytes(QByteArray bytes)
{
    const int last = int(bytes.size()) - 1;
    switch (m_way) {
    case CutOff:
        return bytes.first(upTo(last));
    case Bits:
        for (int i = upTo(20); i >= 0; --i) {
            const int at = upTo(last);
            bytes[at] = char(bytes[at] ^ (1 << upTo(7)));
        }
        return bytes;
    case Bytes: {
        // A piece repeated, removed, or filled with one byte.
        const int at = upTo(last);
        const int size = std::min(upTo(200), last - at);
        const QByteArray piece = bytes.mid(at, size);
        switch (upTo(2)) {
        case 0:
            return bytes.insert(at, piece);
        case 1:
            return bytes.remove(at, size);
        default:
            return bytes.replace(at, size, QByteArray(size, char(upTo(255))));
        }
    }
    default:
        return bytes;
    }
}

HostileSheets::Sheet HostileSheets::make(int number)
{
    static const QStringList formats{
        u"csv"_s, u"xlsx"_s, u"ods"_s, u"xls"_s, u"xlsm"_s, u"xml"_s, u"tsv"_s};
    m_random.seed(m_seed * 1'000'003U + quint32(number));
    const QString format = formats[number % formats.size()];
    m_way = int(number / formats.size()) % Ways;
    static const QStringList ways{u"as it is"_s, u"nasty cells"_s, u"cut off"_s, u"bits"_s,
        u"bytes"_s, u"no head"_s, u"many columns"_s, u"long cells"_s, u"inside"_s, u"wrong name"_s};
    Sheet sheet;
    sheet.hours = upTo(2) == 0;
    Rows rows = list(sheet.hours);
    spoilRows(rows);
    if (format == "xlsx"_L1 || format == "xlsm"_L1)
        sheet.bytes = xlsx(rows);
    else if (format == "ods"_L1)
        sheet.bytes = ods(rows);
    else if (format == "xls"_L1)
        sheet.bytes = xls(rows);
    else if (format == "xml"_L1)
        sheet.bytes = xml2003(rows);
    else
        sheet.bytes = csv(rows);
    sheet.bytes = spoilBytes(std::move(sheet.bytes));
    sheet.what = format + u'/' + ways[m_way];
    sheet.fileName = u"list-%1.%2"_s.arg(number).arg(
        m_way == WrongName ? formats[upTo(int(formats.size()) - 1)] : format);
    return sheet;
}

} // namespace vs
