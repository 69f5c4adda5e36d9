// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/hourexport.h"

#include "models/access/access.h"
#include "models/core/hours.h"
#include "models/hours/servicestore.h"
#include "models/storage/database.h"
#include "models/tabular/tablewriter.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t rowsPerPage = 1'000;

std::vector<TableColumn> exportColumns()
{
    return {{u"姓名"_s, ColumnType::Text, 12}, {u"志愿者编号"_s, ColumnType::Text, 16},
        {u"类别"_s, ColumnType::Text, 10}, {u"活动名称"_s, ColumnType::Text, 24},
        {u"日期"_s, ColumnType::Date, 12}, {u"开始时间"_s, ColumnType::Text, 10},
        {u"结束时间"_s, ColumnType::Text, 10}, {u"时长(小时)"_s, ColumnType::Number, 12},
        {u"岗位"_s, ColumnType::Text, 12}, {u"守时程度"_s, ColumnType::Number, 10},
        {u"服务态度"_s, ColumnType::Number, 10}, {u"专业水平"_s, ColumnType::Number, 10},
        {u"凭据等级"_s, ColumnType::Text, 10}, {u"原因"_s, ColumnType::Text, 24},
        {u"备注"_s, ColumnType::Text, 24}};
}

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

std::array<QString, 15> cellsOf(const NamedRecord &named)
{
    const ServiceRecord &record = named.record;
    return {named.name, named.number, kindWord(record.kind), record.title,
        record.servedOn.toString(Qt::ISODate), record.time ? timeText(record.time->from) : u""_s,
        record.time ? timeText(record.time->to) : u""_s, Hours::text(record.minutes), record.role,
        scoreText(record.scores.punctuality), scoreText(record.scores.attitude),
        scoreText(record.scores.skill), QChar(static_cast<char16_t>(record.evidence)),
        record.reason, record.note};
}

/// One page of the answer, in its order.
Result<void> addPage(const ServiceStore &store, std::span<const qint64> ids, TableWriter &writer)
{
    const auto records = store.records(ids);
    if (!records)
        return records.error();
    QHash<qint64, const NamedRecord *> byId;
    for (const NamedRecord &record : *records)
        byId.insert(record.record.id.value(), &record);
    for (const qint64 id : ids) {
        const NamedRecord *record = byId.value(id);
        if (!record)
            continue;
        if (auto done = writer.add(cellsOf(*record)); !done)
            return done;
    }
    return {};
}

} // namespace

Result<int> HourExport::write(const Database &database, const QString &path,
    const RecordFilter &filter, const Progress &progress)
{
    const Access access(database);
    if (auto allowed = access.require(Right::ExportLists); !allowed)
        return allowed.error();
    const ServiceStore store(database);
    const auto ids = store.search(filter, access.visible());
    if (!ids)
        return ids.error();
    auto writer = TableWriter::create(path, exportColumns());
    if (!writer)
        return writer.error();
    const std::span<const qint64> all(*ids);
    for (size_t first = 0; first < all.size(); first += rowsPerPage) {
        if (progress && !progress(int(first))) {
            return Error{Error::Kind::Cancelled, u"cancelled"_s,
                tr("The export was stopped. No file was written."), {}};
        }
        const auto page = all.subspan(first, std::min(rowsPerPage, all.size() - first));
        if (auto done = addPage(store, page, **writer); !done)
            return done.error();
    }
    if (auto done = (*writer)->finish(); !done)
        return done.error();
    return int(all.size());
}

} // namespace vs
