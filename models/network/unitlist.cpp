// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/unitlist.h"

#include "models/access/access.h"
#include "models/core/textfold.h"
#include "models/network/networkstore.h"
#include "models/network/unitrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

enum Column : size_t {
    Name,
    Level,
    Code,
    Parent,
    PersonInCharge,
    Phone,
};

QString said(const Cell &cell)
{
    return isEmptyWord(cell.text) ? QString() : cell.text.trimmed();
}

/// 源汇区/老街街道, 源汇区 > 老街街道
QStringList stepsOf(const QString &path)
{
    static const QRegularExpression separator(u"\\s*[/／>＞\\\\]\\s*"_s);
    return path.split(separator, Qt::SkipEmptyParts);
}

UnitVerdict held(const QString &reason, const QString &detail = {})
{
    return {RowStatus::Held, reason, detail, {}, {}};
}

UnitTree::Node nodeOf(const Unit &unit)
{
    return {unit.id, unit.parent, unitLevelCode(unit.level), unit.name, unit.code, unit.openedOn,
        unit.closedOn};
}

/// A blank cell never wipes what is known.
void learn(QString &known, const QString &told)
{
    if (!told.isEmpty())
        known = told;
}

} // namespace

std::vector<ColumnSpec> UnitRow::columns()
{
    return {{u"name"_s, UnitRules::tr("Name of the unit"),
                {u"名称"_s, u"单位名称"_s, u"机构名称"_s, u"服务站名称"_s}, true},
        {u"level"_s, UnitRules::tr("Level"), {u"级别"_s, u"层级"_s, u"单位级别"_s, u"类别"_s}},
        {u"code"_s, UnitRules::tr("Code"),
            {u"编码"_s, u"单位编码"_s, u"代码"_s, u"单位代码"_s, u"机构代码"_s, u"区划代码"_s,
                u"行政区划代码"_s, u"统计用区划代码"_s}},
        {u"parent"_s, UnitRules::tr("Unit above"),
            {u"上级"_s, u"上级单位"_s, u"上级单位名称"_s, u"主管单位"_s, u"所属单位"_s, u"隶属"_s,
                u"隶属单位"_s, u"上级编码"_s, u"上级代码"_s, u"上级单位代码"_s}},
        {u"person_in_charge"_s, UnitRules::tr("Person in charge"),
            {u"负责人"_s, u"站长"_s, u"负责人姓名"_s}},
        {u"phone"_s, UnitRules::tr("Phone"), {u"联系电话"_s, u"电话"_s, u"负责人电话"_s}}};
}

UnitRow UnitRow::read(const std::vector<Cell> &cells)
{
    const QString code = foldWidth(said(cells[Code]));
    return {foldWidth(said(cells[Name])), foldWidth(said(cells[Level])), code,
        foldWidth(said(cells[Parent])), said(cells[PersonInCharge]), foldWidth(said(cells[Phone]))};
}

std::optional<UnitLevel> readUnitLevel(const QString &text)
{
    using enum UnitLevel;
    static const QHash<QString, UnitLevel> words{{u"市"_s, City}, {u"市级"_s, City},
        {u"城市"_s, City}, {u"区"_s, District}, {u"县"_s, District}, {u"区县"_s, District},
        {u"县区"_s, District}, {u"区级"_s, District}, {u"县级"_s, District}, {u"街道"_s, Street},
        {u"乡镇"_s, Street}, {u"镇"_s, Street}, {u"乡"_s, Street}, {u"街道级"_s, Street},
        {u"街道办"_s, Street}, {u"街道办事处"_s, Street}, {u"街道(乡镇)"_s, Street},
        {u"服务站"_s, Station}, {u"站"_s, Station}, {u"社区"_s, Station}, {u"社区级"_s, Station},
        {u"社区服务站"_s, Station}, {u"村"_s, Station}, {u"志愿服务站"_s, Station},
        {u"服务点"_s, Point}, {u"点"_s, Point}, {u"服务小组"_s, Squad}, {u"小组"_s, Squad},
        {u"组"_s, Squad}, {u"服务岗"_s, Post}, {u"岗"_s, Post}, {u"岗位"_s, Post}};
    const QString word = text.simplified().remove(u' ');
    if (const auto level = unitLevel(word.toLower()))
        return level;
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

UnitList::UnitList(
    const NetworkStore &store, const Access &access, UnitTree tree, std::function<UnitId()> nextId)
    : m_store(store)
    , m_access(access)
    , m_tree(std::move(tree))
    , m_nextId(std::move(nextId))
{
}

Result<std::vector<UnitList::Judged>> UnitList::judge(const std::vector<UnitRow> &rows)
{
    std::vector<size_t> waiting;
    for (size_t i = 0; i < rows.size(); ++i) {
        m_codesToCome.insert(rows[i].code);
        m_namesToCome.insert(rows[i].name);
        waiting.push_back(i);
    }
    std::vector<Judged> judged;
    // The last round takes those whose unit above never came.
    for (bool last = false; !waiting.empty();) {
        std::vector<size_t> later;
        for (const size_t i : waiting) {
            const struct Parent parent = parentOf(rows[i]);
            if (parent.state == Parent::State::Waiting && !last) {
                later.push_back(i);
                continue;
            }
            if (parent.state == Parent::State::Ambiguous) {
                judged.push_back({i, held(u"unit_parent_ambiguous"_s)});
            } else if (parent.state != Parent::State::Found) {
                judged.push_back({i, held(u"unit_parent_unknown"_s)});
            } else {
                auto verdict = place(rows[i], parent.unit);
                if (!verdict)
                    return verdict.error();
                judged.push_back({i, *std::move(verdict)});
            }
        }
        last = later.size() == waiting.size();
        waiting = std::move(later);
    }
    return judged;
}

UnitList::Parent UnitList::parentOf(const UnitRow &row) const
{
    if (row.parent.isEmpty())
        return parentByCode(row.code);
    if (!isAllDigits(row.parent))
        return parentByName(row.parent);
    if (const UnitId unit = m_tree.findByCode(row.parent); unit.isValid())
        return {Parent::State::Found, unit};
    return {
        m_codesToCome.contains(row.parent) ? Parent::State::Waiting : Parent::State::Unknown, {}};
}

/// Where the code belongs: 411102001001 under 411102001, 411102 or 411100; else at the top.
UnitList::Parent UnitList::parentByCode(const QString &code) const
{
    if (!isAllDigits(code))
        return {};
    QStringList above;
    for (const qsizetype digits : {9, 6}) {
        if (code.size() > digits)
            above += code.first(digits);
    }
    if (code.size() >= 6)
        above += code.first(4) + u"00"_s;
    above.removeAll(code);
    for (const QString &candidate : std::as_const(above)) {
        if (const UnitId unit = m_tree.findByCode(candidate); unit.isValid())
            return {Parent::State::Found, unit};
        if (m_codesToCome.contains(candidate))
            return {Parent::State::Waiting, {}};
    }
    return {};
}

UnitList::Parent UnitList::parentByName(const QString &path) const
{
    const QStringList steps = stepsOf(path);
    std::vector<UnitId> found;
    for (const UnitId unit : m_tree.inOrder()) {
        const UnitTree::Node *node = m_tree.find(unit);
        if (!node->isOpen())
            continue;
        auto step = steps.rbegin();
        while (node && step != steps.rend() && node->name == *step) {
            node = m_tree.find(node->parent);
            ++step;
        }
        if (step == steps.rend())
            found.push_back(unit);
    }
    if (found.size() == 1)
        return {Parent::State::Found, found.front()};
    if (found.size() > 1)
        return {Parent::State::Ambiguous, {}};
    const bool toCome = !steps.isEmpty() && m_namesToCome.contains(steps.last());
    return {toCome ? Parent::State::Waiting : Parent::State::Unknown, {}};
}

/// By its code, else by its name where it hangs.
UnitId UnitList::known(const UnitRow &row, UnitId parent) const
{
    if (const UnitId unit = m_tree.findByCode(row.code); unit.isValid())
        return unit;
    const UnitTree::Node *above = m_tree.find(parent);
    for (const UnitId unit : above ? above->children : m_tree.roots()) {
        const UnitTree::Node *node = m_tree.find(unit);
        if (node->isOpen() && node->name == row.name
            && (row.code.isEmpty() || node->code.isEmpty()))
            return unit;
    }
    return {};
}

Result<UnitVerdict> UnitList::place(const UnitRow &row, UnitId parent)
{
    if (row.name.isEmpty())
        return held(u"unit_name_missing"_s);
    if (!row.level.isEmpty() && !readUnitLevel(row.level))
        return held(u"unit_level_unreadable"_s);
    if (!m_access.scope().contains(parent))
        return held(u"outside_scope"_s);
    const UnitId unit = known(row, parent);
    if (!unit.isValid())
        return placeNew(row, parent);
    if (m_fromList.contains(unit)) {
        UnitVerdict verdict{RowStatus::Duplicate, {}, {}, {}, {}};
        verdict.unit.id = unit;
        return verdict;
    }
    return placeKnown(row, unit, parent);
}

Result<UnitVerdict> UnitList::placeNew(const UnitRow &row, UnitId parent)
{
    Unit unit;
    unit.parent = parent;
    unit.name = row.name;
    unit.code = row.code;
    unit.personInCharge = row.personInCharge;
    unit.phone = row.phone;
    if (const auto level = readUnitLevel(row.level))
        unit.level = *level;
    else if (!row.code.isEmpty())
        unit.level = UnitRules::levelOfCode(row.code);
    else
        return held(u"unit_level_unreadable"_s);
    if (const auto wrong = UnitRules::check(unit, m_tree); !wrong.empty())
        return held(wrong.front().code, wrong.front().text);
    unit.id = m_nextId();
    m_tree.add(nodeOf(unit));
    m_fromList.insert(unit.id);
    return UnitVerdict{RowStatus::Added, {}, {}, unit, {}};
}

Result<UnitVerdict> UnitList::placeKnown(const UnitRow &row, UnitId id, UnitId parent)
{
    const auto before = m_store.unit(id);
    if (!before)
        return before.error();
    UnitVerdict verdict{RowStatus::Unchanged, {}, {}, *before, {}};
    learn(verdict.unit.name, row.name);
    learn(verdict.unit.code, row.code);
    learn(verdict.unit.personInCharge, row.personInCharge);
    learn(verdict.unit.phone, row.phone);
    if (const auto level = readUnitLevel(row.level))
        verdict.unit.level = *level;
    if (before->parent != parent && parent.isValid()) {
        if (before->parent.isValid())
            return held(u"unit_elsewhere"_s);
        verdict.unit.parent = parent;
        verdict.moveTo = parent;
    }
    if (verdict.unit == *before)
        return verdict;
    if (const auto wrong = UnitRules::check(verdict.unit, m_tree); !wrong.empty())
        return held(wrong.front().code, wrong.front().text);
    std::vector<UnitTree::Node> nodes;
    for (const UnitId each : m_tree.inOrder()) {
        nodes.push_back(each == id ? nodeOf(verdict.unit) : *m_tree.find(each));
        nodes.back().children.clear();
    }
    m_tree = UnitTree::of(std::move(nodes));
    m_fromList.insert(id);
    verdict.status = RowStatus::Updated;
    return verdict;
}

} // namespace vs
