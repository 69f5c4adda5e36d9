// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/codetables.h"

#include "models/core/textfold.h"

#include <QFile>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype provinceDigits = 2;
constexpr qsizetype cityDigits = 4;
constexpr qsizetype countyDigits = 6;

/// Calls `use` with the columns of each row below the head.
template <typename Use>
void readTsv(const QString &name, Use use)
{
    QFile file(name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "CodeTables", "a shipped table is missing from the resources");
    const QString text = QString::fromUtf8(opened ? file.readAll() : QByteArray());
    const QList<QStringView> lines = QStringView(text).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        use(lines[i].split(u'\t'));
}

bool isListSeparator(QChar c)
{
    return c.isSpace() || QStringView(u",，、;；/|+＋").contains(c);
}

/// The placeholders of GB/T 2260 between a municipality and its districts.
bool isPlaceholder(QStringView name)
{
    return name == u"市辖区" || name == u"县" || name.endsWith(u"直辖县级行政区划");
}

/// The digits that say something: 410000 → 41, 411100 → 4111.
QString significant(const QString &code)
{
    for (const qsizetype digits : {provinceDigits, cityDigits}) {
        if (code.size() == countyDigits
            && std::all_of(code.begin() + digits, code.end(), [](QChar c) { return c == u'0'; }))
            return code.first(digits);
    }
    return code;
}

} // namespace

CodeTables::CodeTables()
{
    readTsv(u":/codes/codes.tsv"_s, [this](const QList<QStringView> &row) {
        Table &table = m_tables[row[0].toString()];
        table.meaning = row[1].toString();
        addTo(table, row[2].toString(), row[3].toString());
    });
    readTsv(u":/codes/variants.tsv"_s, [this](const QList<QStringView> &row) {
        m_tables[row[0].toString()].codeByWord.insert(fold(row[1]), row[2].toString());
    });
    for (const QString &name : {u":/codes/divisions.tsv"_s, u":/codes/luohe_streets.tsv"_s}) {
        readTsv(name, [this](const QList<QStringView> &row) {
            addDivision(row[0].toString(), row[1].toString());
        });
    }
    // The shipped file sorts age bands as text: 0, 14, …, 8.
    for (Table &table : m_tables) {
        std::stable_sort(table.codes.begin(), table.codes.end(),
            [](const Code &a, const Code &b) { return a.code.toInt() < b.code.toInt(); });
    }
}

QString CodeTables::fold(QStringView text)
{
    QString folded = foldWidth(text).toLower();
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

void CodeTables::addTo(Table &table, const QString &code, const QString &label)
{
    const auto known = std::find_if(table.codes.begin(), table.codes.end(),
        [&code](const Code &entry) { return entry.code == code; });
    if (known == table.codes.end())
        table.codes.push_back({code, label});
    else
        known->label = label;
    table.codeByWord.insert(fold(code), code);
    table.codeByWord.insert(fold(label), code);
}

QString CodeTables::label(const QString &table, const QString &code) const
{
    const auto found = m_tables.constFind(table);
    if (found == m_tables.cend())
        return code;
    const auto known = std::find_if(found->codes.begin(), found->codes.end(),
        [&code](const Code &entry) { return entry.code == code; });
    return known == found->codes.end() ? code : known->label;
}

std::optional<QString> CodeTables::code(const QString &table, const QString &text) const
{
    const auto found = m_tables.constFind(table);
    if (found == m_tables.cend())
        return {};
    const QString word = fold(text);
    // 汉 for 汉族
    for (const QString &tried : {word, QString(word + u'族')}) {
        if (const auto code = found->codeByWord.constFind(tried); code != found->codeByWord.cend())
            return *code;
    }
    return {};
}

CodeList CodeTables::readList(const QString &table, const QString &text) const
{
    CodeList list;
    if (isEmptyWord(text))
        return list;
    // A label may contain a separator itself, and English words a space.
    if (const auto whole = code(table, text)) {
        list.codes.append(*whole);
        return list;
    }
    const auto take = [&](QStringView word) {
        if (isEmptyWord(word))
            return;
        const auto known = code(table, word.toString());
        QStringList &target = known ? list.codes : list.unknown;
        const QString entry = known ? *known : foldWidth(word);
        if (!target.contains(entry))
            target.append(entry);
    };
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isListSeparator(text[i]))
            continue;
        take(QStringView(text).sliced(from, i - from));
        from = i + 1;
    }
    take(QStringView(text).sliced(from));
    return list;
}

void CodeTables::add(const QString &table, const QString &code, const QString &label)
{
    addTo(m_tables[table], code, label);
}

QString CodeTables::divisionName(const QString &code) const
{
    QString name;
    QString above;
    const auto append = [&](const QString &levelCode) {
        const QString own = m_divisions.value(levelCode);
        if (own.isEmpty() || isPlaceholder(own))
            return;
        // Streets are listed with their district's name where the same name occurs elsewhere.
        name += !above.isEmpty() && own.startsWith(above) ? own.sliced(above.size()) : own;
        above = own;
    };
    const QString digits
        = code.size() >= countyDigits ? significant(code.first(countyDigits)) : code;
    for (const qsizetype level : {provinceDigits, cityDigits, countyDigits}) {
        if (digits.size() >= level)
            append(digits.first(level).leftJustified(countyDigits, u'0'));
    }
    if (code.size() > countyDigits)
        append(code);
    return name;
}

std::vector<Code> CodeTables::divisionsBelow(const QString &code) const
{
    const QString parent = significant(code);
    std::vector<Code> below;
    QString skipped; // the last direct child, whose own children are not wanted
    for (auto it = m_divisions.lowerBound(parent);
         it != m_divisions.cend() && it.key().startsWith(parent); ++it) {
        const QString digits = significant(it.key());
        if (digits == parent || (!skipped.isEmpty() && digits.startsWith(skipped)))
            continue;
        below.push_back({it.key(), it.value()});
        skipped = digits;
    }
    return below;
}

} // namespace vs
