// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificatetable.h"

#include "models/certificates/certificateregister.h"
#include "models/core/hours.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString CertificateTable::header(int column) const
{
    switch (column) {
    case Number:
        return tr("Number");
    case Holder:
        return tr("Holder");
    case Star:
        return tr("Star");
    case ServiceTime:
        return tr("Service time");
    case IssuedOn:
        return tr("Issued on");
    case Printed:
        return tr("Printed");
    default:
        return {};
    }
}

Qt::Alignment CertificateTable::alignment(int column) const
{
    return (column == ServiceTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

RecordCell CertificateTable::printed(const CertificateEntry &entry)
{
    if (entry.isVoid()) {
        return {tr("void since %1").arg(entry.voidOn.toString(Qt::ISODate)),
            tr("Reason: %1").arg(entry.voidReason)};
    }
    if (entry.prints == 0)
        return {tr("not yet")};
    //: %1 is date and time of the last print, %2 how often it was printed
    return {
        tr("%1 (%2×)").arg(entry.lastPrinted.toString(u"yyyy-MM-dd HH:mm"_s)).arg(entry.prints)};
}

std::vector<RecordRow> CertificateTable::fetch(std::span<const qint64> ids)
{
    const std::vector<CertificateId> wanted(ids.begin(), ids.end());
    const auto entries = m_register.entries(wanted);
    std::vector<RecordRow> rows;
    if (!entries)
        return rows;
    for (const CertificateEntry &entry : *entries) {
        std::vector<RecordCell> cells(ColumnCount);
        cells[Number] = {entry.number};
        cells[Holder] = {entry.holder};
        cells[Star] = {{}, Certificate::starTitle(entry.star), entry.star};
        cells[ServiceTime] = {Hours::withUnit(entry.minutes),
            tr("counted up to %1").arg(entry.asOf.toString(Qt::ISODate))};
        cells[IssuedOn] = {entry.issuedOn.toString(Qt::ISODate)};
        cells[Printed] = printed(entry);
        rows.push_back({entry.id.value(), std::move(cells)});
    }
    return rows;
}

} // namespace vs
