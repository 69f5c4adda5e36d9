// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/printing/labelformat.h"
#include "models/printing/listdocument.h"

#include <QCoreApplication>

#include <vector>

namespace vs
{

class Volunteers;

/// How labels are printed.
struct LabelSetup {
    LabelFormat format;
    int start = 1;         ///< the first label of the first sheet to print on, from 1
    bool guardian = false; ///< for who has one: in care of the guardian
};

/// Address labels in the order of the list. Whoever has no address is left out.
class AddressLabels final : public PagedDocument
{
    Q_DECLARE_TR_FUNCTIONS(vs::AddressLabels)

public:
    /// `volunteers` outlives this; all of `people` have an address.
    AddressLabels(Database &database, const Volunteers &volunteers, std::vector<VolunteerId> people,
        LabelSetup setup, PrintHead head);

    QString title() const override;
    QString paper() const override;
    int pageCount() const override;
    Result<void> paint(QPainter &painter, int page) override;
    std::shared_ptr<void> enterThread() override;

private:
    Database &m_database;
    const Volunteers &m_volunteers;
    const std::vector<VolunteerId> m_people;
    const LabelSetup m_setup;
    const PrintHead m_head;
};

} // namespace vs
