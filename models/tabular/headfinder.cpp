// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/headfinder.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

namespace
{

constexpr int sampledRows = 30;

// How sure a heading is; anything above 0 is a match.
constexpr int exactly = 5;
constexpr int withoutGroup = 4; ///< the lower of two head rows alone
constexpr int withoutBrackets = 3;
constexpr int oneOfSeveral = 2;

/// Compatibility form without spaces, marks of duty and case.
QString plain(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && c != u'*' && c != u':' && c != u'★' && c != u'●')
            result += c.toLower();
    }
    return result;
}

QString bracketless(QString text)
{
    static const QRegularExpression brackets(u"[(\\[【〔<《][^)\\]】〕>》]*[)\\]】〕>》]?"_s);
    static const QRegularExpression duty(u"(必填项?|选填项?|可选|可不填)$"_s);
    return text.remove(brackets).remove(duty);
}

bool isInstruction(const QString &sheetName)
{
    static const QRegularExpression words(
        u"说明|须知|示例|样例|样表|范例|字典|选项|instruction|readme|example"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(sheetName).hasMatch();
}

Result<std::vector<SampleRow>> firstRows(const Workbook &workbook, int sheet)
{
    std::vector<SampleRow> rows;
    const auto done = workbook.read(sheet, [&rows](int number, std::span<const Cell> cells) {
        SampleRow row{number, {}};
        for (const Cell &cell : cells)
            row.texts += cell.text;
        rows.push_back(std::move(row));
        return rows.size() < size_t(sampledRows);
    });
    if (!done)
        return done.error();
    return rows;
}

} // namespace

struct HeadFinder::Heading {
    QString shown;
    QString full; ///< plain; of two rows, both
    QString own;  ///< plain; of two rows, the lower
};

struct HeadFinder::Candidate {
    Head head;
    int required = 0;
    int matched = 0;
    int likeness = 0;

    bool operator<(const Candidate &other) const
    {
        return std::tie(matched, required, likeness)
            < std::tie(other.matched, other.required, other.likeness);
    }
};

int Head::matched() const
{
    return int(std::count_if(columnOf.begin(), columnOf.end(), [](int c) { return c >= 0; }));
}

void Head::assign(int spec, int column)
{
    if (column >= 0)
        std::replace(columnOf.begin(), columnOf.end(), column, -1);
    columnOf[size_t(spec)] = column;
}

QStringList Head::missing(std::span<const ColumnSpec> specs) const
{
    QStringList titles;
    for (size_t i = 0; i < specs.size(); ++i) {
        if (specs[i].required && columnOf[i] < 0)
            titles += specs[i].title;
    }
    return titles;
}

QStringList Head::leftOut() const
{
    QStringList left;
    for (int column = 0; column < headings.size(); ++column) {
        const QString heading = headings.at(column).simplified();
        if (!heading.isEmpty()
            && std::find(columnOf.begin(), columnOf.end(), column) == columnOf.end())
            left += heading;
    }
    return left;
}

HeadFinder::HeadFinder(std::vector<ColumnSpec> specs)
    : m_specs(std::move(specs))
{
    for (const ColumnSpec &spec : m_specs) {
        QStringList names = {plain(spec.title)};
        for (const QString &name : spec.names)
            names += plain(name);
        m_names.push_back(std::move(names));
    }
}

std::vector<HeadFinder::Heading> HeadFinder::headingsOf(const SampleRow &row)
{
    std::vector<Heading> headings;
    for (const QString &text : row.texts)
        headings.push_back({text.simplified(), plain(text), plain(text)});
    return headings;
}

/// A group's name stands over its first column only, the other cells being merged into it.
std::vector<HeadFinder::Heading> HeadFinder::headingsOf(
    const SampleRow &upper, const SampleRow &lower)
{
    std::vector<Heading> headings;
    QString group;
    for (qsizetype i = 0; i < std::max(upper.texts.size(), lower.texts.size()); ++i) {
        const QString above = upper.texts.value(i).simplified();
        const QString below = lower.texts.value(i).simplified();
        if (!above.isEmpty() || below.isEmpty())
            group = above;
        headings.push_back(
            {group + below, plain(group + below), plain(below.isEmpty() ? above : below)});
    }
    return headings;
}

int HeadFinder::likeness(size_t spec, const Heading &heading) const
{
    const QStringList &names = m_names[spec];
    if (names.contains(heading.full))
        return exactly;
    if (names.contains(heading.own))
        return withoutGroup;
    const QString bare = bracketless(heading.own);
    if (names.contains(bare) || names.contains(bracketless(heading.full)))
        return withoutBrackets;
    static const QRegularExpression between(u"[/、|,;]|或"_s);
    const QStringList parts = bare.split(between, Qt::SkipEmptyParts);
    const bool any = std::any_of(
        parts.begin(), parts.end(), [&names](const QString &part) { return names.contains(part); });
    return any ? oneOfSeveral : 0;
}

HeadFinder::Candidate HeadFinder::match(int row, const std::vector<Heading> &headings) const
{
    Candidate candidate;
    candidate.head.row = row;
    candidate.head.columnOf.assign(m_specs.size(), -1);
    std::vector<bool> taken(headings.size(), false);
    for (const Heading &heading : headings)
        candidate.head.headings += heading.shown;

    // The surest pairs first, so that `电话(监护人)` does not take what `电话` is meant for.
    for (const int sure : {exactly, withoutGroup, withoutBrackets, oneOfSeveral}) {
        for (size_t spec = 0; spec < m_specs.size(); ++spec) {
            for (size_t i = 0; i < headings.size() && candidate.head.columnOf[spec] < 0; ++i) {
                if (taken[i] || headings[i].own.isEmpty() || likeness(spec, headings[i]) != sure)
                    continue;
                taken[i] = true;
                candidate.head.columnOf[spec] = int(i);
                candidate.likeness += sure;
                candidate.required += m_specs[spec].required;
                ++candidate.matched;
            }
        }
    }
    return candidate;
}

Head HeadFinder::find(std::span<const SampleRow> rows) const
{
    Candidate best;
    const auto consider = [&best](Candidate candidate) {
        if (best < candidate)
            best = std::move(candidate);
    };
    rows = rows.first(std::min(rows.size(), size_t(sampledRows)));
    for (size_t i = 0; i < rows.size(); ++i) {
        consider(match(rows[i].number, headingsOf(rows[i])));
        if (i + 1 < rows.size())
            consider(match(rows[i + 1].number, headingsOf(rows[i], rows[i + 1])));
    }
    if (size_t(best.matched) >= std::min<size_t>(2, m_specs.size()))
        return best.head;
    Head none;
    none.columnOf.assign(m_specs.size(), -1);
    return none;
}

Result<Head> HeadFinder::find(const Workbook &workbook, int sheet) const
{
    const auto rows = firstRows(workbook, sheet);
    if (!rows)
        return rows.error();
    return find(*rows);
}

Result<HeadFinder::SheetHead> HeadFinder::find(const Workbook &workbook) const
{
    SheetHead best;
    best.head.columnOf.assign(m_specs.size(), -1);
    auto bestRank = std::tuple(false, false, 0);
    std::vector<int> order;
    for (const bool hidden : {false, true}) {
        for (int i = 0; i < int(workbook.sheets().size()); ++i) {
            if (workbook.sheets()[size_t(i)].hidden == hidden)
                order.push_back(i);
        }
    }
    for (const int i : order) {
        const SheetInfo &info = workbook.sheets()[size_t(i)];
        if (info.hidden && best.sheet >= 0)
            break;
        const auto head = find(workbook, i);
        if (!head)
            return head.error();
        const auto rank = std::tuple(!info.hidden, !isInstruction(info.name), head->matched());
        if (head->found() && (best.sheet < 0 || rank > bestRank)) {
            best = {i, *head};
            bestRank = rank;
        }
    }
    return best;
}

} // namespace vs
