// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

class QPagedPaintDevice;

namespace vs
{

/// What is sent to a printer in one go. Everything is sent when the last painter on the device
/// has ended, unless abort() came before.
class PrintRun
{
public:
    virtual ~PrintRun() = default;
    virtual QPagedPaintDevice &device() = 0;
    virtual void abort() = 0;
    /// Asks for both sides of the paper, where the printer can.
    virtual void useBothSides() { }
};

/// The printers of this computer; replaceable, so that tests print without one.
class Printers
{
public:
    virtual ~Printers() = default;
    virtual QStringList names() const = 0;
    virtual QString defaultName() const = 0; ///< empty if none was chosen
    /// `title` is what the printer's queue shows: no personal data.
    virtual std::unique_ptr<PrintRun> open(const QString &name, int copies, const QString &title)
        = 0;
};

class SystemPrinters final : public Printers
{
public:
    QStringList names() const override;
    QString defaultName() const override;
    std::unique_ptr<PrintRun> open(const QString &name, int copies, const QString &title) override;
};

} // namespace vs
