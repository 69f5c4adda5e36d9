// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/listsheet.h"

#include <optional>
#include <vector>

class QWidget;

namespace vs
{

class RecordView;

/// A list on the screen, ready to be exported or printed.
struct OfferedList {
    ListSheet shown;                    ///< as it stands on the screen
    std::vector<qint64> chosen;         ///< the selected rows, in the order shown
    RecordSource *everything = nullptr; ///< more columns of the same records, where there are

    /// What `view` shows: its rows and columns in their order, and what is selected.
    static OfferedList of(const RecordView &view);
};

/// A page or dialog whose list can leave the program; ListOutlet and PrintOutlet do the rest.
class ListHolder
{
public:
    virtual ~ListHolder() = default;

    /// The list as it is now; nothing when there is none.
    virtual std::optional<OfferedList> offeredList() const = 0;
    /// Where what is asked appears above.
    virtual QWidget *widget() = 0;
    /// How it went.
    virtual void say(const Error &error) = 0;
    virtual void sayDone(const QString &text) = 0;
};

} // namespace vs
