// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldjobs.h"

#include <QObject>

namespace vs
{

class Banner;
class Prompter;

/// Held rows that leave the program as a sheet, are mended there, and come back onto the same rows;
/// for the page of held rows.
class HeldSheetExchange final : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it; `page` owns it and its windows.
    HeldSheetExchange(const HeldJobs &jobs, Prompter &prompter, Banner &banner, QWidget *page);

    /// Asks why and where to.
    void write(const std::vector<qint64> &ids);
    /// Asks for the sheet.
    void chooseSheet();
    void takeBack(const QString &path);

Q_SIGNALS:
    /// Before it is told what came of the rows.
    void takenBack();

private:
    void tell(const HeldSheet::Report &report);

    const HeldJobs &m_jobs;
    Prompter &m_prompter;
    Banner &m_banner;
    QWidget *m_page;
};

} // namespace vs
