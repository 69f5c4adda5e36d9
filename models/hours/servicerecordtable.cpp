// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/servicerecordtable.h"

#include "models/core/hours.h"
#include "models/hours/servicestore.h"
#include "models/storage/database.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString RecordWords::kind(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Service:
        return tr("Service");
    case RecordKind::Correction:
        return tr("Correction");
    case RecordKind::Opening:
        return tr("Opening balance");
    }
    Q_UNREACHABLE();
}

QString RecordWords::evidence(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Device:
        return tr("A checked in");
    case Evidence::Sheet:
        return tr("B paper sheet");
    case Evidence::Memory:
        return tr("C from memory");
    case Evidence::Import:
        return tr("D imported");
    }
    Q_UNREACHABLE();
}

QString RecordWords::title(const ServiceRecord &record)
{
    if (record.kind == RecordKind::Service)
        return record.title;
    return record.title.isEmpty() ? kind(record.kind)
                                  : tr("%1: %2").arg(kind(record.kind), record.title);
}

QString RecordWords::scores(const Scores &scores)
{
    if (!scores.any())
        return {};
    QStringList texts;
    for (const auto &score : {scores.punctuality, scores.attitude, scores.skill})
        texts += score ? QString::number(*score) : u"–"_s;
    return texts.join(u' ');
}

QString ServiceRecordTable::header(int column) const
{
    switch (column) {
    case Date:
        return tr("Date");
    case Name:
        return tr("Name");
    case Number:
        return tr("Number");
    case Title:
        return tr("Activity");
    case Time:
        return tr("Time");
    case Hours:
        return tr("Hours");
    case Quality:
        return tr("Scores");
    case EvidenceGrade:
        return tr("Evidence");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

Qt::Alignment ServiceRecordTable::alignment(int column) const
{
    return (column == Hours ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

std::vector<RecordRow> ServiceRecordTable::fetch(std::span<const qint64> ids)
{
    const auto records = ServiceStore(m_database).records(ids);
    if (!records)
        return {};
    std::vector<RecordRow> rows;
    for (const NamedRecord &named : *records) {
        const ServiceRecord &record = named.record;
        const bool corrected
            = record.kind != RecordKind::Correction && named.keptMinutes != record.minutes;
        const QString remark = corrected
            ? tr("Corrected to %1").arg(vs::Hours::withUnit(named.keptMinutes))
            : record.reason;
        rows.push_back({record.id.value(),
            {{dateText(record.servedOn, QLocale())}, {named.name}, {named.number},
                {RecordWords::title(record)}, {record.time ? record.time->text() : QString()},
                {vs::Hours::text(record.minutes)}, {RecordWords::scores(record.scores)},
                {RecordWords::evidence(record.evidence)}, {remark, record.reason}}});
    }
    return rows;
}

} // namespace vs
