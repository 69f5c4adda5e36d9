// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "models/exports/listexport.h"
#include "models/groups/groupfigures.h"
#include "models/groups/grouproster.h"
#include "models/groups/grouptable.h"
#include "models/hours/servicerecords.h"
#include "models/imports/heldjobs.h"
#include "models/imports/importjobs.h"
#include "models/station/safekeeping.h"
#include "models/volunteers/volunteerroster.h"
#include "models/volunteers/volunteertable.h"
#include "ui/controls/printers.h"
#include "ui/home/homepage.h"
#include "ui/printing/listoutlet.h"
#include "ui/printing/printoutlet.h"

#include <QCoreApplication>

namespace vs
{

class MainWindow;
class Prompter;

/// The pages of one window: which there are, what they work with, and the ways from one to another.
class Pages final
{
    Q_DECLARE_TR_FUNCTIONS(vs::Pages)

public:
    /// Everything outlives this, and this outlives the window's pages.
    Pages(Workplace &workplace, Prompter &prompter, MainWindow &window);

    void add();

private:
    void addPeople();
    void addGroups();
    void addService();
    void addRecognition();
    void addStation();
    void addNetwork();

    void import(ImportKind kind);
    void mend(ImportKind kind);
    void show(VolunteerId volunteer);
    void follow(HomePage::Goal goal);
    Result<OverviewFigures> overview();
    QStringList lookalikes(const Volunteer &person) const;

    /// Opens the page and hands it on, typed.
    template <typename PageType, typename Then>
    void open(const QString &key, Then then);

    Workplace &m_workplace;
    Prompter &m_prompter;
    MainWindow &m_window;
    VolunteerTable m_volunteerTable;
    VolunteerRoster m_volunteerRoster;
    GroupFigures m_groupFigures;
    GroupTable m_groupTable;
    GroupRoster m_groupRoster;
    const ListExport m_listExport;
    ListOutlet m_listOutlet;
    const PeoplePrints m_peoplePrints;
    SystemPrinters m_printers;
    PrintOutlet m_printOutlet;
    const HeldJobs m_heldJobs;
    std::vector<ImportJobs> m_importJobs; ///< one for each kind of list
    const Safekeeping m_safekeeping;
};

} // namespace vs
