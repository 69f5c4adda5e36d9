// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/volunteers/rosterrow.h"

#include "models/core/dates.h"
#include "models/core/personname.h"
#include "models/core/phone.h"
#include "models/core/textfold.h"

#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The columns in the order of columns().
enum Column : size_t {
    Name,
    IdNumberColumn,
    DocumentType,
    GenderColumn,
    BirthDate,
    PhoneColumn,
    Ethnicity,
    PoliticalStatus,
    Education,
    Occupation,
    Workplace,
    Unit,
    Address,
    Skills,
    ServiceCategories,
    Availability,
    RegisteredOn,
    GuardianName,
    GuardianPhone,
    Note,
    ColumnCount,
};

constexpr std::array<ColumnNames, ColumnCount> columnNames{{
    {"name", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Name"),
        u"姓名 志愿者姓名 名字 人员姓名 学生姓名 队员姓名 志愿者 name"},
    {"id_number", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Document number"),
        u"身份证号 身份证号码 证件号码 证件号 身份证 居民身份证号 居民身份证号码 公民身份号码 "
        u"身份证件号码 "
        "有效证件号码 身份号码 idnumber"},
    {"document_type", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Document type"),
        u"证件类型 证件种类 证件名称 身份证件类型"},
    {"gender", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Gender"), u"性别 gender sex"},
    {"birth_date", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Birth date"),
        u"出生日期 出生年月 出生年月日 生日 出生时间"},
    {"phone", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Phone"),
        u"手机 手机号 手机号码 联系电话 电话 电话号码 联系方式 移动电话 本人电话 联系手机 phone "
        u"mobile"},
    {"ethnicity", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Ethnicity"), u"民族"},
    {"political_status", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Political status"),
        u"政治面貌 政治面目 党派"},
    {"education", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Education"),
        u"学历 最高学历 文化程度 文化水平 教育程度 受教育程度"},
    {"occupation", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Occupation"),
        u"职业 从业状况 就业状况 工作状况 职业状况"},
    {"workplace", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Employer or school"),
        u"工作单位 所在单位 单位 单位名称 工作(学习)单位 工作单位及职务 学校 所在学校 就读学校 "
        u"班级"},
    {"unit", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Service unit"),
        u"所属服务站 服务站 服务站点 所属站点 志愿服务站 所属社区 社区 服务点 所属单位"},
    {"address", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Address"),
        u"家庭住址 住址 地址 家庭地址 居住地址 现住址 联系地址 通讯地址 常住地址 居住地 现居住地 "
        u"详细地址"},
    {"skills", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Skills"),
        u"特长 服务特长 服务技能 个人特长 专业特长 技能 专长 爱好特长 特长爱好"},
    {"service_categories", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Service categories"),
        u"服务类别 服务意向 意向服务 服务方向 志愿服务类别 服务项目 服务领域 参与意向"},
    {"availability", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Availability"),
        u"可服务时间 服务时间 空闲时间 可参与时间"},
    {"registered_on", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Registered on"),
        u"注册时间 登记日期 注册日期 登记时间 入队时间 加入时间 报名时间 注册登记时间"},
    {"guardian_name", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Guardian"),
        u"监护人 家长 监护人姓名 家长姓名 法定监护人"},
    {"guardian_phone", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Guardian's phone"),
        u"监护人电话 家长电话 监护人联系电话 监护人手机 监护人手机号 家长联系电话 监护人联系方式 "
        "家长手机 家长联系方式"},
    {"note", QT_TRANSLATE_NOOP("vs::VolunteerImport", "Note"), u"备注 说明 附注 其他说明 note"},
}};

const QString &text(const RosterRow &row, Column column)
{
    return row.source.cells[column].text;
}

/// Before what is remembered grows with the list.
template <typename Meanings>
void forgetMany(Meanings &meanings)
{
    constexpr qsizetype most = 5'000;
    if (meanings.size() > most)
        meanings.clear();
}

QString readText(const QString &text)
{
    return isEmptyWord(text) ? QString() : text.trimmed();
}

} // namespace

RosterReader::RosterReader(const CodeTables &codes, std::shared_ptr<const VaultKeys> vault,
    Station station, bool forWriting)
    : m_codes(codes)
    , m_vault(std::move(vault))
    , m_station(std::move(station))
    , m_forWriting(forWriting)
{
}

std::vector<ColumnSpec> RosterReader::columns()
{
    std::vector<ColumnSpec> specs;
    for (const ColumnNames &names : columnNames)
        specs.push_back(names.spec(tr(names.title), specs.size() < 2));
    return specs;
}

RosterRow RosterReader::read(ListRow &&source, bool numberWasLost)
{
    RosterRow row;
    row.source = std::move(source);
    if (!row.source.isRecord)
        return row;
    if (row.source.unsolved) {
        row.reason = unsolvedReason();
        return row;
    }
    row.source.cells[IdNumberColumn].number |= numberWasLost;
    row.person.name = normalisePersonName(text(row, Name));
    if (row.person.name.isEmpty()) {
        row.reason = u"name_missing"_s;
        return row;
    }
    if (!isPossiblePersonName(row.person.name)) {
        row.reason = u"name_invalid"_s;
        return row;
    }
    row.person.note = readText(text(row, Note));
    readNumbers(row);
    if (!row.reason.isEmpty())
        return row;
    readDates(row);
    readCodes(row);
    readTexts(row);
    row.keys = VolunteerStore::keysOf(row.person, row.comparable, *m_vault);
    if (m_forWriting)
        row.fields = VolunteerStore::fieldsOf(registered(row.person), row.keys);
    return row;
}

/// What a new person is registered with beyond what the list says.
Volunteer RosterReader::registered(const Volunteer &listed) const
{
    Volunteer person = listed;
    person.status = m_newStatus;
    person.consent = {ConsentBy::Organisation, ConsentHow::List, m_station.today};
    if (!person.registeredOn.isValid())
        person.registeredOn = m_station.today;
    if (!person.unit.isValid())
        person.unit = m_station.unit;
    return person;
}

void RosterReader::readNumbers(RosterRow &row)
{
    const QString type = known(u"document_type"_s, text(row, DocumentType)).value_or(u""_s);
    const Cell &cell = row.source.cells[IdNumberColumn];
    const auto reading = IdNumber::readAs(type, cell.text, cell.number, m_station.today);
    if (!reading) {
        row.reason = reading.error().code;
        return;
    }
    const auto phone = Phone::read(text(row, PhoneColumn));
    if (!phone) {
        row.reason = phone.error().code;
        return;
    }
    row.person.guardian.name = normalisePersonName(text(row, GuardianName));
    if (const QString &name = row.person.guardian.name;
        !name.isEmpty() && !isPossiblePersonName(name)) {
        row.reason = u"guardian_name_invalid"_s;
        return;
    }
    const auto guardianPhone = Phone::read(text(row, GuardianPhone));
    if (!guardianPhone) {
        row.reason = u"guardian_phone_invalid"_s;
        return;
    }
    row.comparable = reading->comparable;
    row.person.idNumber = reading->normalised;
    row.person.documentType = reading->documentType;
    row.person.phone = *phone;
    row.person.guardian.phone = *guardianPhone;
    compareWithNumber(row, *reading);
}

/// What the number says wins over the columns (居民身份证号码 GB 11643).
void RosterReader::compareWithNumber(RosterRow &row, const IdNumberReading &reading)
{
    const QString genderText = readText(text(row, GenderColumn));
    const auto written = genderOf(known(u"gender"_s, genderText).value_or(u""_s));
    row.person.gender = reading.gender ? reading.gender : written;
    if (written && reading.gender && *written != *reading.gender)
        row.remarks
            += tr("The gender does not agree with the document number, which was followed.");

    const QString birthText = readText(text(row, BirthDate));
    const auto born = readDate(birthText);
    row.person.birthDate = reading.birthDate ? *reading.birthDate : born.value_or(QDate());
    if (born && reading.birthDate && *born != *reading.birthDate)
        row.remarks
            += tr("The birth date does not agree with the document number, which was followed.");
    if (!birthText.isEmpty() && !row.person.birthDate.isValid())
        leave(row, BirthDate, tr("The birth date “%1” can't be read.").arg(birthText));
}

void RosterReader::readDates(RosterRow &row) const
{
    const QString written = readText(text(row, RegisteredOn));
    if (written.isEmpty())
        return;
    const auto day = readDate(written);
    if (day && *day <= m_station.today)
        row.person.registeredOn = *day;
    else
        leave(row, RegisteredOn, tr("“%1” is no possible day of registration.").arg(written));
}

void RosterReader::readCodes(RosterRow &row)
{
    Volunteer &person = row.person;
    person.ethnicity = code(u"ethnicity"_s, text(row, Ethnicity));
    person.politicalStatus = code(u"political_status"_s, text(row, PoliticalStatus));
    person.education = code(u"education"_s, text(row, Education));
    person.occupation = code(u"occupation"_s, text(row, Occupation));
    person.skills = codeList(u"skill"_s, text(row, Skills));
    person.serviceCategories = codeList(u"service_category"_s, text(row, ServiceCategories));
    person.availability = codeList(u"availability"_s, text(row, Availability));
}

void RosterReader::readTexts(RosterRow &row) const
{
    row.person.workplace = readText(text(row, Workplace));
    row.person.address = readText(text(row, Address));
    const QString unit = readText(text(row, Unit));
    if (unit.isEmpty())
        return;
    row.person.unit = m_station.unitsByName.value(unit);
    if (!row.person.unit.isValid())
        leave(row, Unit, tr("There is no unit “%1” in this station.").arg(unit));
}

/// What can't be taken over as what it is stays in the person's note, so that nothing is lost.
void RosterReader::leave(RosterRow &row, std::size_t column, const QString &remark)
{
    row.remarks += remark;
    if (!row.person.note.isEmpty())
        row.person.note += u'\n';
    //: a line of a person's note; %1 is a heading of the list, %2 what stood below it
    row.person.note += tr("%1 in the list: %2")
                           .arg(tr(columnNames[column].title), row.source.cells[column].text);
}

/// A word that is in no table is kept as it was written, so that nothing is lost.
QString RosterReader::code(const QString &table, const QString &text)
{
    const QString word = readText(text);
    return word.isEmpty() ? word : known(table, word).value_or(word);
}

std::optional<QString> RosterReader::known(const QString &table, const QString &text)
{
    if (text.isEmpty())
        return {};
    QHash<QString, std::optional<QString>> &meanings = m_meanings[table];
    forgetMany(meanings);
    const auto found = meanings.constFind(text);
    if (found != meanings.cend())
        return *found;
    return *meanings.insert(text, m_codes.code(table, text));
}

QStringList RosterReader::codeList(const QString &table, const QString &text)
{
    if (text.isEmpty())
        return {};
    QHash<QString, QStringList> &meanings = m_listMeanings[table];
    forgetMany(meanings);
    const auto found = meanings.constFind(text);
    if (found != meanings.cend())
        return *found;
    const CodeList list = m_codes.readList(table, text);
    return *meanings.insert(text, list.codes + list.unknown);
}

} // namespace vs
