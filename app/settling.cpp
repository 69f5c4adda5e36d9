// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settling.h"

#include "app/workplace.h"
#include "models/network/earnedunits.h"
#include "models/station/nameorder.h"
#include "models/storage/withconnection.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/page.h"
#include "ui/shell/mainwindow.h"

namespace vs
{

namespace
{

std::vector<Settling> settlings()
{
    return {earnedUnits(), nameOrder()};
}

} // namespace

void settle(Database &database)
{
    for (const Settling &settling : settlings())
        static_cast<void>(settling.run(database));
}

void settleBeside(Workplace &workplace, MainWindow &window)
{
    Database &database = workplace.database();
    auto open = settlings();
    std::erase_if(
        open, [&database](const Settling &settling) { return settling.isDone(database); });
    if (open.empty())
        return;
    const auto work = [&database, open = std::move(open)](JobControl &control) {
        return withConnection(database, [&] {
            Result<void> done;
            for (auto settling = open.begin(); done && settling != open.end(); ++settling)
                done = settling->run(database, control.progress());
            return done;
        });
    };
    JobProgress::run<void>(&window,
        MainWindow::tr("This file is from before. What it lacks is being added…"), work,
        [&workplace, &window](const Result<void> &done) {
            if (!done)
                return window.toast(done.error().text);
            Q_EMIT workplace.volunteers().reset();
            workplace.groups().announce();
            workplace.network().announce();
            workplace.serviceRecords().announceImport();
            if (Page *page = window.currentPage())
                page->activate();
        });
}

} // namespace vs
