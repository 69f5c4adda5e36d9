// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/listoutlet.h"

#include "models/core/grouped.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/page.h"
#include "ui/controls/prompter.h"
#include "ui/printing/listchoices.h"

#include <QDir>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

ListOutlet::ListOutlet(const ListExport &exports, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_exports(exports)
    , m_prompter(prompter)
{
}

void ListOutlet::attach(Page &page)
{
    connect(
        &page, &Page::listExportWanted, this, [this](ListHolder *holder) { exportList(*holder); });
}

void ListOutlet::exportList(ListHolder &holder)
{
    auto list = holder.offeredList();
    if (!list)
        return;
    auto *choices = new ListChoices(ListChoices::Purpose::Export, *std::move(list),
        m_exports.mayUnmask(), m_prompter, holder.widget());
    choices->setAttribute(Qt::WA_DeleteOnClose);
    const auto goOn = [this, &holder, choices] {
        exportChosen(holder, choices->sheet(), choices->disclosing());
    };
    if (choices->hasChoices()) {
        connect(choices, &QDialog::accepted, this, goOn);
        choices->open();
        return;
    }
    goOn();
    delete choices;
}

void ListOutlet::exportChosen(
    ListHolder &holder, const ListSheet &sheet, const Disclosing &disclosing)
{
    const QString path = m_prompter.saveFile(holder.widget(), tr("Export list"),
        sheet.title + u".xlsx"_s, tr("Excel workbook (*.xlsx);;CSV file (*.csv)"));
    if (path.isEmpty())
        return;
    const auto work
        = [exports = &m_exports, path, sheet, disclosing](JobControl &control) -> Result<int> {
        return exports->writeInJob(path, sheet, disclosing, [&control, &sheet](int done) {
            control.report(done, qint64(sheet.ids.size()));
            return !control.isCancelled();
        });
    };
    JobProgress::run<int>(
        holder.widget(), tr("Exporting the list"), work, [&holder, path](const Result<int> &rows) {
            if (!rows)
                return holder.say(rows.error());
            holder.sayDone(
                tr("%1 rows are in %2.").arg(grouped(*rows), QDir::toNativeSeparators(path)));
        });
}

} // namespace vs
