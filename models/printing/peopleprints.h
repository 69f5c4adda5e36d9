// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/listexport.h"
#include "models/printing/addresslabels.h"
#include "models/printing/listdocument.h"
#include "models/printing/personfile.h"
#include "models/printing/volunteercards.h"

#include <QCoreApplication>

#include <functional>
#include <span>

namespace vs
{

/// A document ready to be shown, and how many of the people it was asked for are not in it.
struct PreparedPrint {
    std::shared_ptr<PagedDocument> document;
    int leftOut = 0;
    QString leftOutText = {}; ///< how many and why, a sentence; empty when nobody is
};

/// Door to what is printed about people. Asks for the right and the user's units first, and writes
/// down what goes out unmasked, with its reason, before anything is laid out. Works on any thread
/// that has a connection.
class PeoplePrints final
{
    Q_DECLARE_TR_FUNCTIONS(vs::PeoplePrints)

public:
    using Progress = std::function<bool(int done)>;

    PeoplePrints(Database &database, Volunteers &volunteers, const PersonFileDoors &doors);

    bool mayUnmask() const;

    /// Right::ExportLists, unmasked Right::ExportUnmasked with a reason. The photo counts as
    /// unmasked.
    Result<PreparedPrint> files(std::span<const qint64> people, const Disclosing &disclosing,
        const PrintHead &head, const Progress &progress = {}) const;
    /// Right::ExportLists. Only who is registered gets a card; error `nobody_registered` when
    /// nobody is.
    Result<PreparedPrint> cards(std::span<const qint64> people, const PrintHead &head,
        VolunteerCards::Sides sides = VolunteerCards::Sides::Front) const;
    /// Right::ExportUnmasked with a reason. Error `no_address` when nobody has one.
    Result<PreparedPrint> labels(std::span<const qint64> people, const LabelSetup &setup,
        const QString &reason, const PrintHead &head, const Progress &progress = {}) const;

private:
    Result<void> requireScope(std::span<const qint64> people) const;

    Database &m_database;
    Volunteers &m_volunteers;
    const PersonFileDoors m_doors;
};

} // namespace vs
