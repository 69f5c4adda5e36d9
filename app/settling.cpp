// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settling.h"

#include "app/workplace.h"
#include "models/network/earnedunits.h"
#include "models/storage/withconnection.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/page.h"
#include "ui/shell/mainwindow.h"

namespace vs
{

void settleBeside(Workplace &workplace, MainWindow &window)
{
    Database &database = workplace.database();
    if (EarnedUnits::isSettled(database))
        return;
    const auto work = [&database](JobControl &control) {
        return withConnection(
            database, [&] { return EarnedUnits::settle(database, control.progress()); });
    };
    JobProgress::run<void>(&window,
        MainWindow::tr("This file is from before. Its hours are being given to their units…"), work,
        [&workplace, &window](const Result<void> &done) {
            if (!done)
                return window.toast(done.error().text);
            workplace.network().announce();
            workplace.serviceRecords().announceImport();
            if (Page *page = window.currentPage())
                page->activate();
        });
}

} // namespace vs
