// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/xlsxparts.h"

#include "models/tabular/xmlscan.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace vs::xlsx
{

namespace
{

struct RelationsVisitor final : XmlVisitor {
    void open(std::string_view name, const XmlAttributes &attributes)
    {
        if (name != "Relationship" || attributes["TargetMode"] == "External")
            return;
        const QString type = attributes.text("Type");
        const QString target = attributes.text("Target");
        // An absolute target starts at the package's root, others at the part's folder.
        const QString full = target.startsWith(u'/') ? target.mid(1) : folder + target;
        relations.insert(
            attributes.text("Id"), {type.mid(type.lastIndexOf(u'/') + 1), QDir::cleanPath(full)});
    }

    QString folder;
    QHash<QString, Relation> relations;
};

struct BookVisitor final : XmlVisitor {
    void open(std::string_view name, const XmlAttributes &attributes)
    {
        if (name == "sheet") {
            const std::string_view state = attributes["state"];
            const bool hidden = state == "hidden" || state == "veryHidden";
            book.sheets.push_back({attributes.text("name"), hidden});
            book.relationIds += attributes.text("id");
        } else if (name == "workbookPr") {
            const std::string_view value = attributes["date1904"];
            book.from1904 = value == "1" || value == "true";
        }
    }

    Book book;
};

/// What cellText() makes of it, still as UTF-8.
std::string trimmed(const std::string &utf8)
{
    // Letters, digits and Han characters; others may be spaces of some kind.
    const auto plain = [](char c) {
        const uchar byte = uchar(c);
        return (byte > ' ' && byte < 0x80) || (byte >= 0xe4 && byte <= 0xe9);
    };
    const size_t size = utf8.size();
    const bool asItIs
        = size > 2 && plain(utf8.front()) && (plain(utf8.back()) || plain(utf8[size - 3]));
    if (asItIs && utf8.find("_x") == utf8.npos)
        return utf8;
    return cellText(utf8).toStdString();
}

struct StringsVisitor final : XmlVisitor {
    void open(std::string_view name, const XmlAttributes &)
    {
        if (done)
            return;
        if (name == "si")
            value.clear();
        else if (name == "rPh")
            phonetic = true;
        else if (name == "t")
            inText = !phonetic;
    }
    void text(std::string_view part)
    {
        if (inText)
            value += part;
        done = done || value.size() > size_t(maxSharedTextBytes);
    }
    void close(std::string_view name)
    {
        if (name == "si") {
            strings.add(trimmed(value));
            done = done || strings.bytes() > size_t(maxSharedTextBytes);
        } else if (name == "rPh") {
            phonetic = false;
        } else if (name == "t") {
            inText = false;
        }
    }

    SharedStrings strings;
    std::string value;
    bool inText = false;
    bool phonetic = false;
};

struct StylesVisitor final : XmlVisitor {
    void open(std::string_view name, const XmlAttributes &attributes)
    {
        if (name == "numFmt") {
            formats.insert(
                attributes.text("numFmtId").toInt(), numberKind(attributes.text("formatCode")));
        } else if (name == "cellXfs") {
            inCellFormats = true;
        } else if (name == "xf" && inCellFormats) {
            const int id = attributes.text("numFmtId").toInt();
            const auto written = formats.constFind(id);
            kinds.push_back(written == formats.cend() ? builtInNumberKind(id) : *written);
        }
    }
    void close(std::string_view name)
    {
        if (name == "cellXfs")
            inCellFormats = false;
    }

    QHash<int, NumberKind> formats;
    std::vector<NumberKind> kinds;
    bool inCellFormats = false;
};

/// ECMA-376 Part 1, 22.9.2.19: `_xHHHH_` stands for a UTF-16 unit XML cannot hold.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        if (at + 7 > text.size() || text[at + 6] != u'_')
            continue;
        bool isHex = false;
        const ushort unit = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        if (isHex)
            text.replace(at, 7, QChar(unit));
    }
    return text;
}

} // namespace

Result<QHash<QString, Relation>> readRelations(const QByteArray &xml, const QString &partName)
{
    RelationsVisitor visitor;
    visitor.folder = partName.left(partName.lastIndexOf(u'/') + 1);
    if (auto scanned = scanXml(xml, visitor); !scanned)
        return scanned.error();
    return visitor.relations;
}

Result<Book> readBook(const QByteArray &xml)
{
    BookVisitor visitor;
    if (auto scanned = scanXml(xml, visitor); !scanned)
        return scanned.error();
    return visitor.book;
}

Result<SharedStrings> readSharedStrings(ByteSource &xml)
{
    StringsVisitor visitor;
    if (auto scanned = scanXml(xml, visitor); !scanned)
        return scanned.error();
    if (visitor.done)
        return SheetErrors::tooMuchText();
    return std::move(visitor.strings);
}

Result<std::vector<NumberKind>> readStyles(const QByteArray &xml)
{
    StylesVisitor visitor;
    if (auto scanned = scanXml(xml, visitor); !scanned)
        return scanned.error();
    return std::move(visitor.kinds);
}

QString cellText(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    if (utf8.find("_x") != std::string_view::npos)
        text = unescaped(std::move(text));
    return std::move(text).trimmed();
}

} // namespace vs::xlsx
