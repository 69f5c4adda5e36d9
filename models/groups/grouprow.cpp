// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groups/grouprow.h"

#include "models/core/codetables.h"
#include "models/core/dates.h"
#include "models/core/personname.h"
#include "models/core/phone.h"
#include "models/core/textfold.h"
#include "models/groups/grouprules.h"
#include "models/network/unittree.h"

#include <QRegularExpression>

#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The columns in the order of columns().
enum Column : size_t {
    Name,
    Kind,
    Specialty,
    RegistrationNumber,
    Unit,
    Parent,
    InCharge,
    InChargePhone,
    Contact,
    ContactPhone,
    FoundedOn,
    ServiceCategories,
    Skills,
    Offers,
    Needs,
    Note,
    ColumnCount,
};

constexpr std::array<ColumnNames, ColumnCount> columnNames{{
    {"name", QT_TRANSLATE_NOOP("vs::GroupImport", "Group"),
        u"组织名称 团体名称 队伍名称 服务队名称 志愿服务队名称 志愿服务组织名称 志愿服务队伍名称 "
        u"志愿团体名称 志愿队伍名称 团队名称 组织全称 组织(团体)名称 组织(队伍)名称 名称 服务队 "
        u"志愿服务队 志愿服务组织 志愿服务团体 队伍 团体 group"},
    {"kind", QT_TRANSLATE_NOOP("vs::GroupImport", "Kind"),
        u"组织类型 队伍类型 团体类型 组织类别 队伍类别 团体类别 组织性质 队伍性质 类型 类别 性质"},
    {"specialty", QT_TRANSLATE_NOOP("vs::GroupImport", "Specialty"),
        u"专业服务队类别 专业类别 专业服务类别 专业队类别 专业方向 专业 专业特色 专业类型"},
    {"registration_number", QT_TRANSLATE_NOOP("vs::GroupImport", "Registration number"),
        u"统一社会信用代码 社会信用代码 信用代码 登记证号 登记证书号 登记号 注册号 组织编号 "
        u"团体编号 队伍编号 组织机构代码 备案号 编号"},
    {"unit", QT_TRANSLATE_NOOP("vs::GroupImport", "Unit"),
        u"所属单位 所属社区 所属服务站 所属站点 服务站 志愿服务站 社区 所在社区 挂靠单位 归属单位 "
        u"所属街道 主管单位"},
    {"parent", QT_TRANSLATE_NOOP("vs::GroupImport", "Parent group"),
        u"上级组织 上级团体 上级队伍 所属组织 所属总队 所属团体 上级"},
    {"person_in_charge", QT_TRANSLATE_NOOP("vs::GroupImport", "Person in charge"),
        u"负责人 负责人姓名 团体负责人 组织负责人 队伍负责人 队长 会长 法定代表人"},
    {"person_in_charge_phone",
        QT_TRANSLATE_NOOP("vs::GroupImport", "Phone of the person in charge"),
        u"负责人电话 负责人手机 负责人手机号 负责人联系电话 负责人联系方式 队长电话 会长电话"},
    {"contact", QT_TRANSLATE_NOOP("vs::GroupImport", "Contact"),
        u"联系人 联系人姓名 联络员 联络人"},
    {"contact_phone", QT_TRANSLATE_NOOP("vs::GroupImport", "Phone of the contact"),
        u"联系电话 联系人电话 联系人手机 联系人手机号 联系方式 联系人联系方式 联络员电话 电话 手机 "
        u"手机号 手机号码 电话号码"},
    {"founded_on", QT_TRANSLATE_NOOP("vs::GroupImport", "Founded on"),
        u"成立日期 成立时间 成立年月 组建时间 组建日期 登记日期 登记时间 注册日期 注册时间"},
    {"service_categories", QT_TRANSLATE_NOOP("vs::GroupImport", "Service categories"),
        u"服务类别 服务领域 服务方向 服务范围 服务内容 志愿服务类别 业务范围"},
    {"skills", QT_TRANSLATE_NOOP("vs::GroupImport", "Skills"),
        u"特长 技能 服务技能 服务特长 专业技能"},
    {"offers", QT_TRANSLATE_NOOP("vs::GroupImport", "Offers"),
        u"队伍提供 提供资源 可提供资源 可提供 提供 资源"},
    {"needs", QT_TRANSLATE_NOOP("vs::GroupImport", "Needs"),
        u"队伍需要 需要资源 所需资源 资源需求 需要支持 需求 需要"},
    {"note", QT_TRANSLATE_NOOP("vs::GroupImport", "Note"), u"备注 说明 附注 简介 note"},
}};

const QString &text(const GroupRow &row, Column column)
{
    return row.source.cells[column].text;
}

QString readText(const QString &text)
{
    return isEmptyWord(text) ? QString() : foldWidth(text);
}

/// A spreadsheet keeps 15 digits of a number; what stands here has lost its last ones.
bool isLostNumber(const Cell &cell)
{
    constexpr qsizetype keptDigits = 15;
    static const QRegularExpression exponent(u"^\\d(\\.\\d+)?[Ee]\\+\\d+$"_s);
    return exponent.match(cell.text.trimmed()).hasMatch()
        || (cell.number && isAllDigits(cell.text) && cell.text.size() > keptDigits);
}

void refuse(GroupRow &row, const QString &reason, const QString &detail)
{
    if (!row.reason.isEmpty())
        return;
    row.reason = reason;
    row.detail = detail;
}

template <typename Text>
void take(Text &known, const Text &listed)
{
    if (!listed.isEmpty())
        known = listed;
}

void take(GroupPerson &known, const GroupPerson &listed)
{
    // Another name is another person; the same name stays whoever it was.
    if (!listed.name.isEmpty() && listed.name != known.name)
        known = listed;
    else
        take(known.phone, listed.phone);
}

} // namespace

void UnitNames::load(const Database &database)
{
    const UnitTree tree = UnitTree::read(database);
    for (const UnitId id : tree.inOrder()) {
        const UnitTree::Node &unit = *tree.find(id);
        if (!unit.isOpen())
            continue;
        m_byName[foldWidth(unit.name)].push_back(id);
        const QString path = tree.pathName(id); // as the list of groups is exported
        if (path != unit.name)
            m_byPathOrCode[path].push_back(id);
        if (!unit.code.isEmpty())
            m_byPathOrCode[unit.code].push_back(id);
    }
}

std::vector<UnitId> UnitNames::find(const QString &text) const
{
    if (const auto exact = m_byName.find(text); exact != m_byName.end())
        return *exact;
    if (const auto code = m_byPathOrCode.find(text); code != m_byPathOrCode.end())
        return *code;
    std::vector<UnitId> beginning; // 泰山社区 for 泰山社区志愿服务站
    for (auto each = m_byName.begin(); each != m_byName.end(); ++each) {
        if (each.key().startsWith(text))
            beginning.insert(beginning.end(), each->begin(), each->end());
    }
    return beginning;
}

GroupRowReader::GroupRowReader(const CodeTables &codes, UnitNames units, QDate today)
    : m_codes(codes)
    , m_units(std::move(units))
    , m_today(today)
{
}

std::vector<ColumnSpec> GroupRowReader::columns()
{
    std::vector<ColumnSpec> specs;
    for (const ColumnNames &names : columnNames)
        specs.push_back(names.spec(tr(names.title), specs.empty()));
    return specs;
}

GroupRow GroupRowReader::read(ListRow &&source) const
{
    GroupRow row;
    row.source = std::move(source);
    if (!row.source.isRecord)
        return row;
    row.group.name = readText(text(row, Name));
    if (row.group.name.isEmpty())
        refuse(row, u"name_missing"_s, {});
    readNumber(row);
    readPeople(row);
    readPlace(row);
    readFounding(row);
    readKinds(row);
    row.parent = readText(text(row, Parent));
    row.group.serviceCategories = codeList(u"service_category"_s, text(row, ServiceCategories));
    row.group.skills = codeList(u"skill"_s, text(row, Skills));
    row.group.offers = resources(u"group_offer"_s, text(row, Offers));
    row.group.needs = resources(u"group_need"_s, text(row, Needs));
    row.group.note = isEmptyWord(text(row, Note)) ? QString() : text(row, Note).trimmed();
    return row;
}

void GroupRowReader::readNumber(GroupRow &row) const
{
    const Cell &cell = row.source.cells[RegistrationNumber];
    if (isLostNumber(cell)) {
        refuse(row, u"registration_precision_lost"_s, {});
        return;
    }
    const auto number = GroupRules::registrationNumber(cell.text);
    if (!number) {
        refuse(row, number.error().code, number.error().text);
        return;
    }
    row.group.registrationNumber = *number;
    row.detail = GroupRules::registrationWarning(*number);
}

void GroupRowReader::readPeople(GroupRow &row) const
{
    row.group.inCharge.name = normalisePersonName(text(row, InCharge));
    row.group.contact.name = normalisePersonName(text(row, Contact));
    const auto inCharge = Phone::read(text(row, InChargePhone));
    const auto contact = Phone::read(text(row, ContactPhone));
    if (!inCharge || !contact) {
        refuse(row, u"phone_invalid"_s, (inCharge ? contact : inCharge).error().text);
        return;
    }
    row.group.inCharge.phone = *inCharge;
    row.group.contact.phone = *contact;
}

void GroupRowReader::readPlace(GroupRow &row) const
{
    const QString unit = readText(text(row, Unit));
    if (unit.isEmpty())
        return;
    const std::vector<UnitId> found = m_units.find(unit);
    if (found.empty())
        refuse(row, u"unit_unknown"_s, tr("There is no unit “%1” in the network.").arg(unit));
    else if (found.size() > 1)
        refuse(row, u"unit_ambiguous"_s, tr("Several units are called “%1”.").arg(unit));
    else
        row.group.unit = found.front();
}

void GroupRowReader::readFounding(GroupRow &row) const
{
    const QString written = readText(text(row, FoundedOn));
    if (written.isEmpty())
        return;
    const auto day = readDate(written);
    if (!day)
        refuse(row, u"founded_on_unreadable"_s, tr("“%1” is no date.").arg(written));
    else if (*day > m_today)
        refuse(row, u"founded_on_future"_s, {});
    else
        row.group.foundedOn = *day;
}

/// 类别 says 家政服务 in one list and 志愿服务团体 in another.
void GroupRowReader::readKinds(GroupRow &row) const
{
    const QString kind = readText(text(row, Kind));
    const QString specialty = readText(text(row, Specialty));
    if (!specialty.isEmpty())
        row.group.specialty = m_codes.code(u"specialty"_s, specialty).value_or(specialty);
    if (kind.isEmpty())
        return;
    const auto known = m_codes.code(u"group_type"_s, kind);
    const auto special = m_codes.code(u"specialty"_s, kind);
    if (!known && special && specialty.isEmpty())
        row.group.specialty = *special;
    else
        row.group.kind = known.value_or(kind);
}

GroupResources GroupRowReader::resources(const QString &table, const QString &text) const
{
    if (isEmptyWord(text))
        return {};
    const CodeList list = m_codes.readList(table, text);
    return {list.codes, list.unknown.join(u"、"_s)};
}

QStringList GroupRowReader::codeList(const QString &table, const QString &text) const
{
    if (isEmptyWord(text))
        return {};
    const CodeList list = m_codes.readList(table, text);
    return list.codes + list.unknown;
}

Group mergedGroup(const Group &known, const Group &listed)
{
    Group merged = known;
    take(merged.name, listed.name);
    take(merged.kind, listed.kind);
    take(merged.specialty, listed.specialty);
    take(merged.registrationNumber, listed.registrationNumber);
    take(merged.inCharge, listed.inCharge);
    take(merged.contact, listed.contact);
    take(merged.serviceCategories, listed.serviceCategories);
    take(merged.skills, listed.skills);
    if (!(listed.offers == GroupResources()))
        merged.offers = listed.offers;
    if (!(listed.needs == GroupResources()))
        merged.needs = listed.needs;
    if (listed.unit.isValid())
        merged.unit = listed.unit;
    if (listed.foundedOn.isValid())
        merged.foundedOn = listed.foundedOn;
    if (!merged.note.contains(listed.note)) {
        if (!merged.note.isEmpty())
            merged.note += u'\n';
        merged.note += listed.note;
    }
    return merged;
}

} // namespace vs
