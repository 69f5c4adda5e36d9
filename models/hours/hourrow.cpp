// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/hourrow.h"

#include "models/core/dates.h"
#include "models/core/textfold.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype mostRemembered = 20'000;

/// Places in HourColumns::specs().
enum Column : size_t {
    Name,
    IdNumberColumn,
    Title,
    Date,
    From,
    To,
    Role,
    Punctuality,
    Attitude,
    Skill,
    Note,
};

/// What a cell says; nothing for the words that mean nothing.
QString said(const Cell &cell)
{
    return isEmptyWord(cell.text) ? QString() : cell.text;
}

/// 4, 4分, 4.0; false when it is no whole number.
bool readScore(const Cell &cell, std::optional<int> &score)
{
    if (isEmptyWord(cell.text))
        return true;
    QString text = foldWidth(cell.text);
    if (text.endsWith(u'分'))
        text.chop(1);
    bool numeric = false;
    const double value = text.toDouble(&numeric);
    if (!numeric || value != double(int(value)))
        return false;
    score = int(value);
    return true;
}

template <typename Value>
std::optional<Value> remembered(QHash<QString, std::optional<Value>> &known, const QString &text,
    std::optional<Value> (*read)(QStringView))
{
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= mostRemembered)
        known.clear();
    return *known.insert(text, read(text));
}

} // namespace

std::vector<ColumnSpec> HourColumns::specs()
{
    return {{u"name"_s, tr("Name"), {u"姓名"_s, u"志愿者姓名"_s, u"志愿者"_s, u"名字"_s}},
        {u"id_number"_s, tr("ID number"),
            {u"身份证号"_s, u"身份证号码"_s, u"证件号码"_s, u"身份证"_s, u"证件号"_s,
                u"公民身份号码"_s}},
        {u"title"_s, tr("Activity"),
            {u"活动名称"_s, u"活动"_s, u"活动项目"_s, u"项目名称"_s, u"服务项目"_s, u"服务名称"_s,
                u"活动主题"_s},
            true},
        {u"date"_s, tr("Date"), {u"日期"_s, u"活动日期"_s, u"服务日期"_s, u"服务时间"_s}, true},
        {u"from"_s, tr("From"),
            {u"开始时间"_s, u"起始时间"_s, u"签到时间"_s, u"上岗时间"_s, u"开始"_s, u"起"_s}, true},
        {u"to"_s, tr("To"),
            {u"结束时间"_s, u"终止时间"_s, u"签退时间"_s, u"离岗时间"_s, u"结束"_s, u"止"_s}, true},
        {u"role"_s, tr("Role"), {u"岗位"_s, u"服务岗位"_s, u"岗位名称"_s}},
        {u"punctuality"_s, tr("Punctuality"), {u"守时程度"_s, u"守时"_s, u"守时情况"_s}},
        {u"attitude"_s, tr("Attitude"), {u"服务态度"_s, u"态度"_s}},
        {u"skill"_s, tr("Skill"), {u"专业水平"_s, u"专业技能"_s, u"业务水平"_s}},
        {u"note"_s, tr("Note"), {u"备注"_s, u"说明"_s}}};
}

std::optional<QDate> HourRowReader::day(const QString &text)
{
    return remembered(m_days, text, readDate);
}

std::optional<int> HourRowReader::time(const QString &text)
{
    return remembered(m_times, text, readTime);
}

HourRow HourRowReader::read(const std::vector<Cell> &cells)
{
    HourRow row;
    row.name = cells[Name].text;
    row.idNumber = cells[IdNumberColumn].text;
    row.idStoredAsNumber = cells[IdNumberColumn].number;
    row.title = said(cells[Title]);
    row.role = said(cells[Role]);
    row.note = said(cells[Note]);
    row.day = day(cells[Date].text);
    row.from = time(cells[From].text);
    row.to = time(cells[To].text);
    const bool punctuality = readScore(cells[Punctuality], row.scores.punctuality);
    const bool attitude = readScore(cells[Attitude], row.scores.attitude);
    const bool skill = readScore(cells[Skill], row.scores.skill);
    row.scoresReadable = punctuality && attitude && skill;
    return row;
}

} // namespace vs
