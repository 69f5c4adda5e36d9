// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/hourledger.h"

#include "models/core/hours.h"
#include "models/hours/servicestore.h"

#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Column {
    QStringView title;
    ColumnKind kind = ColumnKind::Text;
};

constexpr std::array columns{Column{u"姓名"}, Column{u"志愿者编号"}, Column{u"类别"},
    Column{u"活动名称"}, Column{u"日期", ColumnKind::Date}, Column{u"开始时间"},
    Column{u"结束时间"}, Column{u"时长(小时)", ColumnKind::Number}, Column{u"岗位"},
    Column{u"守时程度", ColumnKind::Number}, Column{u"服务态度", ColumnKind::Number},
    Column{u"专业水平", ColumnKind::Number}, Column{u"凭据等级"}, Column{u"原因"}, Column{u"备注"}};

QString kindWord(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Service:
        return u"服务"_s;
    case RecordKind::Correction:
        return u"更正"_s;
    case RecordKind::Opening:
        return u"期初"_s;
    }
    Q_UNREACHABLE();
}

QString scoreText(std::optional<int> score)
{
    return score ? QString::number(*score) : QString();
}

std::array<QString, columns.size()> textsOf(const NamedRecord &named)
{
    const ServiceRecord &record = named.record;
    return {named.name, named.number, kindWord(record.kind), record.title,
        record.servedOn.toString(Qt::ISODate), record.time ? timeText(record.time->from) : u""_s,
        record.time ? timeText(record.time->to) : u""_s, Hours::text(record.minutes), record.role,
        scoreText(record.scores.punctuality), scoreText(record.scores.attitude),
        scoreText(record.scores.skill), QChar(static_cast<char16_t>(record.evidence)),
        record.reason, record.note};
}

} // namespace

int HourLedger::columnCount() const
{
    return int(columns.size());
}

QString HourLedger::header(int column) const
{
    return columns.at(std::size_t(column)).title.toString();
}

ColumnKind HourLedger::kind(int column) const
{
    return columns.at(std::size_t(column)).kind;
}

std::vector<RecordRow> HourLedger::fetch(std::span<const qint64> ids)
{
    const auto records = ServiceStore(m_database).records(ids);
    if (!records)
        return {};
    std::vector<RecordRow> rows;
    rows.reserve(records->size());
    for (const NamedRecord &record : *records) {
        RecordRow row{record.record.id.value(), {}};
        for (const QString &text : textsOf(record))
            row.cells.push_back({text});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace vs
