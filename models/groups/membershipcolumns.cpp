// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/membershipcolumns.h"

#include "models/core/textfold.h"

#include <QCoreApplication>

#include <array>

namespace vs
{

namespace
{

constexpr std::array<ColumnNames, 8> columnNames{{
    {"group", QT_TRANSLATE_NOOP("vs::MembershipImport", "Group"),
        u"队伍名称 组织名称 团体名称 服务队名称 志愿服务队名称 志愿服务组织名称 所属队伍 所属组织 "
        u"所属团体 "
        u"所在队伍 志愿服务队 志愿服务组织 服务队 队伍 组织 团体 group"},
    {"name", QT_TRANSLATE_NOOP("vs::MembershipImport", "Name"),
        u"姓名 成员姓名 队员姓名 志愿者姓名 志愿者 成员 队员 name"},
    {"id_number", QT_TRANSLATE_NOOP("vs::MembershipImport", "Document number"),
        u"身份证号 身份证号码 证件号码 证件号 身份证 公民身份号码"},
    {"number", QT_TRANSLATE_NOOP("vs::MembershipImport", "Volunteer number"),
        u"志愿者编号 志愿者号 编号 志愿者证号"},
    {"role", QT_TRANSLATE_NOOP("vs::MembershipImport", "Role"),
        u"职务 角色 队内职务 担任职务 岗位 身份 role"},
    {"joined_on", QT_TRANSLATE_NOOP("vs::MembershipImport", "From"),
        u"加入日期 加入时间 入队日期 入队时间 入会时间 开始日期 开始时间 起始日期 自 from"},
    {"left_on", QT_TRANSLATE_NOOP("vs::MembershipImport", "To"),
        u"退出日期 退出时间 离队日期 离队时间 结束日期 结束时间 截止日期 至 to"},
    {"left_reason", QT_TRANSLATE_NOOP("vs::MembershipImport", "Reason of leaving"),
        u"退出原因 离队原因 退队原因 原因"},
}};

} // namespace

std::vector<ColumnSpec> membershipColumns()
{
    std::vector<ColumnSpec> specs;
    for (const ColumnNames &names : columnNames) {
        const auto column = MembershipColumn(specs.size());
        const bool required
            = column == MembershipColumn::Group || column == MembershipColumn::JoinedOn;
        specs.push_back(
            names.spec(QCoreApplication::translate("vs::MembershipImport", names.title), required));
    }
    return specs;
}

QString membershipText(const ListRow &row, MembershipColumn column)
{
    const QString &text = row.cells[size_t(column)].text;
    return isEmptyWord(text) ? QString() : foldWidth(text);
}

} // namespace vs
