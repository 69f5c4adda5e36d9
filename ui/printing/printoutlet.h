// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/peopleprints.h"
#include "ui/controls/jobprogress.h"

#include <QObject>

#include <functional>

namespace vs
{

class ListHolder;
class Page;
class Printers;
class Prompter;

/// What can be printed about people.
enum class PeoplePrint {
    Files,
    Cards,
    Labels,
};

/// Carries out everything that is printed: asks what, lays it out as a job, shows the preview.
class PrintOutlet final : public QObject
{
    Q_OBJECT

public:
    using Head = std::function<PrintHead()>; ///< station, user and day as they are now

    /// Everything outlives this.
    PrintOutlet(Database &database, const ListExport &exports, const PeoplePrints &people,
        Printers &printers, Prompter &prompter, Head head, QObject *parent = nullptr);

    /// "Print list…" of the page goes through here from now on.
    void attach(Page &page);
    /// Prints about the chosen people of the page's list, or about all when none is chosen.
    void print(ListHolder &holder, PeoplePrint what);

private:
    using Make = std::function<Result<PreparedPrint>(const std::function<bool(int)> &progress)>;

    void printList(ListHolder &holder);
    void printFiles(ListHolder &holder, const std::vector<qint64> &people);
    void printCards(ListHolder &holder, const std::vector<qint64> &people);
    void printLabels(ListHolder &holder, const std::vector<qint64> &people);
    void lay(ListHolder &holder, std::size_t total, Make make);
    void show(ListHolder &holder, const PreparedPrint &print);

    Database &m_database;
    const ListExport &m_exports;
    const PeoplePrints &m_people;
    Printers &m_printers;
    Prompter &m_prompter;
    const Head m_head;
};

} // namespace vs
