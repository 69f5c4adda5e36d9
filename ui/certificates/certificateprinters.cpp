// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificateprinters.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace vs
{
namespace
{

class SystemRun final : public CertificatePrintRun
{
public:
    SystemRun(const QString &name, int copies, const QString &title)
        : m_printer(QPrinterInfo::printerInfo(name), QPrinter::HighResolution)
    {
        m_printer.setCopyCount(copies);
        m_printer.setDocName(title);
        m_printer.setFullPage(true);
        m_printer.setColorMode(QPrinter::Color);
    }

    QPagedPaintDevice &device() override { return m_printer; }
    void abort() override { m_printer.abort(); }

private:
    QPrinter m_printer;
};

} // namespace

QStringList SystemCertificatePrinters::names() const
{
    return QPrinterInfo::availablePrinterNames();
}

QString SystemCertificatePrinters::defaultName() const
{
    return QPrinterInfo::defaultPrinterName();
}

std::unique_ptr<CertificatePrintRun> SystemCertificatePrinters::open(
    const QString &name, int copies, const QString &title)
{
    return std::make_unique<SystemRun>(name, copies, title);
}

} // namespace vs
