// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/printers.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace vs
{
namespace
{

class SystemRun final : public PrintRun
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
    void useBothSides() override { m_printer.setDuplex(QPrinter::DuplexLongSide); }

private:
    QPrinter m_printer;
};

} // namespace

QStringList SystemPrinters::names() const
{
    return QPrinterInfo::availablePrinterNames();
}

QString SystemPrinters::defaultName() const
{
    return QPrinterInfo::defaultPrinterName();
}

std::unique_ptr<PrintRun> SystemPrinters::open(
    const QString &name, int copies, const QString &title)
{
    return std::make_unique<SystemRun>(name, copies, title);
}

} // namespace vs
