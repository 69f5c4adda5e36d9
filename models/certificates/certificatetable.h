// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/recordtable.h"

#include <QCoreApplication>

namespace vs
{

struct CertificateEntry;
class CertificateRegister;

/// The register of certificates as a list shows it.
class CertificateTable final : public RecordSource
{
    Q_DECLARE_TR_FUNCTIONS(vs::CertificateTable)

public:
    enum Column {
        Number,
        Holder,
        Star,
        ServiceTime,
        IssuedOn,
        Printed,
        ColumnCount,
    };

    explicit CertificateTable(const CertificateRegister &registry)
        : m_register(registry)
    {
    }

    int columnCount() const override { return ColumnCount; }
    QString header(int column) const override;
    Qt::Alignment alignment(int column) const override;
    ColumnKind kind(int column) const override
    {
        return column == IssuedOn ? ColumnKind::Date : RecordSource::kind(column);
    }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override;

private:
    static RecordCell printed(const CertificateEntry &entry);

    const CertificateRegister &m_register;
};

} // namespace vs
