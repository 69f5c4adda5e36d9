// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/listexport.h"

#include <QObject>

namespace vs
{

class ListChoices;
class ListHolder;
class Page;
class Prompter;

/// Carries out "Export list…" of every page and of the dialogs above it: asks what goes out, asks
/// for the file, writes it as a job.
class ListOutlet final : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives this.
    ListOutlet(const ListExport &exports, Prompter &prompter, QObject *parent = nullptr);

    /// The page's list goes through here from now on.
    void attach(Page &page);

private:
    void exportList(ListHolder &holder);
    void exportChosen(ListHolder &holder, const ListSheet &sheet, const Disclosing &disclosing);

    const ListExport &m_exports;
    Prompter &m_prompter;
};

} // namespace vs
