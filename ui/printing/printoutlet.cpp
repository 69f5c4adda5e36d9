// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printoutlet.h"

#include "ui/controls/page.h"
#include "ui/controls/printdialog.h"
#include "ui/printing/listchoices.h"
#include "ui/printing/peoplechoices.h"

namespace vs
{

PrintOutlet::PrintOutlet(Database &database, const ListExport &exports, const PeoplePrints &people,
    Printers &printers, Prompter &prompter, Head head, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_exports(exports)
    , m_people(people)
    , m_printers(printers)
    , m_prompter(prompter)
    , m_head(std::move(head))
{
}

void PrintOutlet::attach(Page &page)
{
    connect(
        &page, &Page::listPrintWanted, this, [this](ListHolder *holder) { printList(*holder); });
}

void PrintOutlet::printList(ListHolder &holder)
{
    auto list = holder.offeredList();
    if (!list)
        return;
    auto *choices = new ListChoices(ListChoices::Purpose::Print, *std::move(list),
        m_exports.mayUnmask(), m_prompter, holder.widget());
    choices->setAttribute(Qt::WA_DeleteOnClose);
    const auto goOn = [this, &holder, choices] {
        const ListSheet sheet = choices->sheet();
        lay(holder, sheet.ids.size(),
            [exports = &m_exports, database = &m_database, sheet,
                disclosing = choices->disclosing(),
                head = m_head()](const auto &progress) -> Result<PreparedPrint> {
                auto admitted = exports->admit(sheet, disclosing);
                if (!admitted)
                    return admitted.error();
                auto document = ListDocument::make(
                    *database, *std::move(admitted), head, disclosing.unmasked, progress);
                if (!document)
                    return document.error();
                return PreparedPrint{*document, 0};
            });
    };
    if (choices->hasChoices()) {
        connect(choices, &QDialog::accepted, this, goOn);
        choices->open();
        return;
    }
    goOn();
    delete choices;
}

void PrintOutlet::print(ListHolder &holder, PeoplePrint what)
{
    const auto list = holder.offeredList();
    if (!list)
        return;
    const std::vector<qint64> people = list->chosen.empty() ? list->shown.ids : list->chosen;
    if (people.empty()) {
        holder.say(Error::invalid({}, tr("There is nobody in the list to print.")));
        return;
    }
    switch (what) {
    case PeoplePrint::Files:
        return printFiles(holder, people);
    case PeoplePrint::Labels:
        return printLabels(holder, people);
    case PeoplePrint::Cards:
        return printCards(holder, people);
    }
}

void PrintOutlet::printCards(ListHolder &holder, const std::vector<qint64> &people)
{
    auto *choices = new CardChoices(people.size(), m_prompter, holder.widget());
    choices->setAttribute(Qt::WA_DeleteOnClose);
    connect(choices, &QDialog::accepted, this, [this, &holder, people, choices] {
        lay(holder, people.size(),
            [prints = &m_people, people, sides = choices->sides(), head = m_head()](
                const auto &) { return prints->cards(people, head, sides); });
    });
    choices->open();
}

void PrintOutlet::printFiles(ListHolder &holder, const std::vector<qint64> &people)
{
    const auto start = [this, &holder, people](const Disclosing &disclosing) {
        lay(holder, people.size(),
            [prints = &m_people, people, disclosing, head = m_head()](const auto &progress) {
                return prints->files(people, disclosing, head, progress);
            });
    };
    if (!m_people.mayUnmask())
        return start({});
    auto *choices = new FileChoices(people.size(), m_prompter, holder.widget());
    choices->setAttribute(Qt::WA_DeleteOnClose);
    connect(choices, &QDialog::accepted, this, [start, choices] { start(choices->disclosing()); });
    choices->open();
}

void PrintOutlet::printLabels(ListHolder &holder, const std::vector<qint64> &people)
{
    auto *choices = new LabelChoices(people.size(), m_prompter, holder.widget());
    choices->setAttribute(Qt::WA_DeleteOnClose);
    connect(choices, &QDialog::accepted, this, [this, &holder, people, choices] {
        lay(holder, people.size(),
            [prints = &m_people, people, setup = choices->setup(), reason = choices->reason(),
                head = m_head()](const auto &progress) {
                return prints->labels(people, setup, reason, head, progress);
            });
    });
    choices->open();
}

void PrintOutlet::lay(ListHolder &holder, std::size_t total, Make make)
{
    const auto work = [make = std::move(make), exports = &m_exports, total](
                          JobControl &control) -> Result<PreparedPrint> {
        return exports->inJob([&] {
            return make([&control, total](int done) {
                control.report(done, qint64(total));
                return !control.isCancelled();
            });
        });
    };
    JobProgress::run<PreparedPrint>(holder.widget(), tr("Laying out the pages"), work,
        [this, &holder](const Result<PreparedPrint> &print) {
            if (print)
                show(holder, *print);
            else
                holder.say(print.error());
        });
}

void PrintOutlet::show(ListHolder &holder, const PreparedPrint &print)
{
    auto *dialog = new PrintDialog(print.document, m_printers, holder.widget());
    dialog->setLeftOut(print.leftOutText);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vs
