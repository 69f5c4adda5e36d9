// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/station/station.h"
#include "models/storage/database.h"

#include <QTemporaryDir>
#include <QtTest/qtestassert.h>

#include <memory>

namespace vs
{

/// A station of its own in a temporary folder, founded and signed in, at a fixed day
/// (2026-11-23 10:00). The password is cheap to check.
class TestStation final
{
public:
    static inline const QString password = QStringLiteral("correct horse");

    TestStation()
        : clock(QDate(2026, 11, 23))
        , path(folder.filePath(QStringLiteral("station.vsdb")))
    {
        reopen();
        StationSetup setup{QStringLiteral("泰山社区志愿服务站"), QStringLiteral("411102001001"),
            QStringLiteral("admin"), password};
        founded = station->found(setup);
    }

    /// As after leaving and starting the program again: locked.
    void reopen()
    {
        station.reset();
        database.reset();
        auto opened = Database::open(path, clock, Database::Mode::CreateMissing);
        database = *std::move(opened);
        station = std::make_unique<Station>(*database, PasswordCost::forTests());
    }

    QTemporaryDir folder;
    FixedClock clock;
    const QString path;
    std::unique_ptr<Database> database;
    std::unique_ptr<Station> station;
    Result<void> founded;
};

} // namespace vs

/// Fails the test with the error's own words.
#define VERIFY_DONE(expression)                                                                    \
    do {                                                                                           \
        const auto &verifiedResult = (expression);                                                 \
        QVERIFY2(verifiedResult.ok(),                                                              \
            verifiedResult.ok() ? "" : qPrintable(verifiedResult.error().text));                   \
    } while (false)
