// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "tests/screens/registry.h"

#include <QObject>

namespace vs
{

/// A station for pictures of pages. Give it the page as parent once that is built: it goes with it.
class SampleStation final : public QObject
{
public:
    enum class Filling {
        Empty,
        People, ///< the small sample
    };

    SampleStation(Context &context, Filling filling);

    Workplace &workplace() { return *m_workplace; }

private:
    std::unique_ptr<Workplace> m_workplace;
};

} // namespace vs
