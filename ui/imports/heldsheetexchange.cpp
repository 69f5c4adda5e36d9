// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/heldsheetexchange.h"

#include "models/core/grouped.h"
#include "models/tabular/workbook.h"
#include "ui/controls/banner.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/prompter.h"
#include "ui/imports/importwords.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

HeldSheetExchange::HeldSheetExchange(
    const HeldJobs &jobs, Prompter &prompter, Banner &banner, QWidget *page)
    : QObject(page)
    , m_jobs(jobs)
    , m_prompter(prompter)
    , m_banner(banner)
    , m_page(page)
{
}

void HeldSheetExchange::write(const std::vector<qint64> &ids)
{
    m_banner.clear();
    const auto reason = m_prompter.askText(m_page, tr("Mend in a sheet"),
        tr("The sheet holds %1 rows in full, as they must be mended. Why do they leave the "
           "program? "
           "The reason is kept.")
            .arg(grouped(qint64(ids.size()))));
    if (!reason)
        return;
    const QString path = m_prompter.saveFile(
        m_page, tr("Mend in a sheet"), tr("held rows") + u".xlsx"_s, tr("Workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    JobProgress::run<int>(
        m_page, tr("Writing the sheet…"),
        [&jobs = m_jobs, path, ids, reason = *reason](
            JobControl &control) { return jobs.write(path, ids, reason, control.progress()); },
        [this](const Result<int> &written) {
            if (!written)
                return m_banner.say(ImportWords::spoken(written.error()));
            m_banner.say(Banner::Kind::Ok,
                tr("%1 rows were written. Mend them there, leave the first column as it is, and "
                   "take "
                   "the sheet back here.")
                    .arg(*written));
        });
}

void HeldSheetExchange::chooseSheet()
{
    const QString path = m_prompter.openFile(m_page, tr("Take a mended sheet back"),
        u"%1 (%2)"_s.arg(tr("Sheets"), Workbook::filePatterns()));
    if (!path.isEmpty())
        takeBack(path);
}

void HeldSheetExchange::takeBack(const QString &path)
{
    m_banner.clear();
    JobProgress::run<HeldSheet::Report>(
        m_page, tr("Taking the mended rows over…"),
        [&jobs = m_jobs, path](
            JobControl &control) { return jobs.takeBack(path, control.progress()); },
        [this](const Result<HeldSheet::Report> &report) {
            if (!report)
                return m_banner.say(ImportWords::spoken(report.error()));
            Q_EMIT takenBack();
            tell(*report);
        });
}

void HeldSheetExchange::tell(const HeldSheet::Report &report)
{
    using Fate = ReturnedRow::Fate;
    const int wrong = report.count(Fate::StillHeld) + report.count(Fate::Unknown);
    m_banner.say(wrong == 0 ? Banner::Kind::Ok : Banner::Kind::Warning,
        tr("Taken over: %1. Still held: %2. Untouched: %3. Settled before: %4. Key not known: %5.")
            .arg(report.count(Fate::Accepted))
            .arg(report.count(Fate::StillHeld))
            .arg(report.count(Fate::Untouched))
            .arg(report.count(Fate::Settled))
            .arg(report.count(Fate::Unknown)));
}

} // namespace vs
