// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importwizard.h"

#include "models/imports/heldsheet.h"
#include "models/imports/listdraft.h"
#include "ui/controls/banner.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/prompter.h"
#include "ui/imports/importcolumnsstep.h"
#include "ui/imports/importfilestep.h"
#include "ui/imports/importpreviewstep.h"
#include "ui/imports/importresultstep.h"
#include "ui/imports/importwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString heldSheetCode = u"held_sheet"_s; ///< the file is no list, but a sheet of held rows

QList<ImportKind> kindsOf(const QList<const ImportJobs *> &lists)
{
    QList<ImportKind> kinds;
    for (const ImportJobs *list : lists)
        kinds += list->kind();
    return kinds;
}

} // namespace

ImportWizard::ImportWizard(QList<const ImportJobs *> lists, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_lists(std::move(lists))
    , m_prompter(prompter)
    , m_banner(new Banner(this))
    , m_steps(new QStackedWidget(this))
    , m_file(new ImportFileStep(kindsOf(m_lists), prompter, this))
    , m_columns(new ImportColumnsStep(this))
    , m_check(new ImportPreviewStep(this))
    , m_done(new ImportResultStep(this))
    , m_cancel(new QPushButton(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setWindowTitle(tr("Import a list"));
    setMinimumSize(1100, 640);
    for (QWidget *step : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns),
             static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_done)})
        m_steps->addWidget(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(makeHeader());
    layout->addWidget(m_banner);
    layout->addWidget(m_steps, 1);
    layout->addLayout(makeButtons());

    connect(m_file, &ImportFileStep::chosen, this, &ImportWizard::readFile);
    connect(m_columns, &ImportColumnsStep::sheetWanted, this, &ImportWizard::readSheet);
    connect(m_done, &ImportResultStep::mendWanted, this, [this] {
        accept();
        Q_EMIT mendWanted(jobs().kind());
    });
    goTo(Step::File);
}

QWidget *ImportWizard::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(20);
    const QStringList names{tr("1  File"), tr("2  Columns"), tr("3  Check"), tr("4  Done")};
    for (const QString &name : names) {
        auto *mark = new QLabel(name, header);
        mark->setProperty("look", u"step"_s);
        m_marks.append(mark);
        row->addWidget(mark);
    }
    row->addStretch(1);
    return header;
}

QHBoxLayout *ImportWizard::makeButtons()
{
    m_cancel->setObjectName(u"cancelButton"_s);
    m_back->setObjectName(u"backButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_next->setProperty("look", u"primary"_s);
    m_next->setToolTip(tr("Ctrl+Enter"));
    // Enter belongs to the fields; on a button it presses that button.
    for (QPushButton *button : {m_cancel, m_back, m_next})
        button->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, m_next, &QPushButton::click);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return row;
}

void ImportWizard::setKind(ImportKind kind)
{
    m_file->setKind(kind);
}

void ImportWizard::openFile(const QString &path)
{
    m_file->setPath(path);
    readFile();
}

ImportWizard::Step ImportWizard::step() const
{
    return Step(m_steps->currentIndex());
}

const ImportJobs &ImportWizard::jobs() const
{
    return **std::find_if(m_lists.begin(), m_lists.end(),
        [this](const ImportJobs *list) { return list->kind() == m_file->kind(); });
}

ImportSource ImportWizard::source() const
{
    ImportSource source = m_columns->source();
    source.asApplied = m_file->asApplied();
    return source;
}

void ImportWizard::goTo(Step step)
{
    m_banner->clear();
    m_steps->setCurrentIndex(int(step));
    for (int i = 0; i < m_marks.size(); ++i) {
        m_marks.at(i)->setProperty("current", i == int(step));
        m_marks.at(i)->style()->unpolish(m_marks.at(i));
        m_marks.at(i)->style()->polish(m_marks.at(i));
    }
    m_cancel->setVisible(step != Step::Done);
    m_cancel->setText(tr("Cancel"));
    m_back->setVisible(step == Step::Columns || step == Step::Check);
    m_next->setText(step == Step::Check ? tr("&Import")
            : step == Step::Done        ? tr("&Close")
                                        : tr("&Next"));
    m_next->setEnabled(step != Step::Check || m_check->hasWork());
    if (step == Step::File)
        m_file->focusFirst();
    else if (step == Step::Columns)
        m_columns->focusFirst();
    else if (step == Step::Check)
        m_check->focusFirst();
}

void ImportWizard::goOn()
{
    switch (step()) {
    case Step::File:
        return readFile();
    case Step::Columns:
        return preview();
    case Step::Check:
        return commit();
    case Step::Done:
        return accept();
    }
}

void ImportWizard::goBack()
{
    goTo(step() == Step::Check ? Step::Columns : Step::File);
}

void ImportWizard::readFile()
{
    m_banner->clear();
    const QString path = m_file->path();
    if (path.isEmpty()) {
        m_banner->say(Banner::Kind::Warning, tr("Choose a file first."));
        return m_file->focusFirst();
    }
    JobProgress::run<ListDraft>(
        this, tr("Looking into the list…"),
        [&list = jobs(), path](JobControl &) -> Result<ListDraft> {
            if (HeldSheet::recognises(path))
                return Error::invalid(heldSheetCode, {}, {});
            return list.open(path);
        },
        [this, path](Result<ListDraft> draft) {
            if (!draft && draft.error().code == heldSheetCode) {
                accept();
                Q_EMIT heldSheetChosen(path);
                return;
            }
            takeDraft(std::move(draft));
        });
}

/// A long sheet is unpacked up to its end before its head is known.
void ImportWizard::readSheet(int sheet)
{
    m_banner->clear();
    JobProgress::run<ListDraft>(
        this, tr("Looking into the list…"),
        [draft = m_columns->draft(), sheet](JobControl &) mutable -> Result<ListDraft> {
            const auto done = draft.chooseSheet(sheet);
            return done ? Result<ListDraft>(std::move(draft)) : done.error();
        },
        [this](Result<ListDraft> draft) {
            if (draft)
                return m_columns->setDraft(*std::move(draft));
            m_columns->showSheet();
            m_banner->say(draft.error());
        });
}

void ImportWizard::takeDraft(Result<ListDraft> draft)
{
    if (!draft)
        return m_banner->say(draft.error());
    m_columns->setDraft(*std::move(draft));
    goTo(Step::Columns);
}

void ImportWizard::preview()
{
    m_banner->clear();
    if (!m_columns->isComplete())
        return m_columns->focusFirst();
    JobProgress::run<ImportPreview>(
        this, tr("Judging every row…"),
        [&list = jobs(), source = source()](
            JobControl &control) { return list.preview(source, control.progress()); },
        [this](Result<ImportPreview> preview) { takePreview(std::move(preview)); });
}

void ImportWizard::takePreview(Result<ImportPreview> preview)
{
    if (!preview)
        return m_banner->say(ImportWords::spoken(preview.error()));
    m_check->setPreview(
        std::make_shared<const ImportPreview>(*std::move(preview)), jobs().importer());
    goTo(Step::Check);
}

void ImportWizard::commit()
{
    m_banner->clear();
    JobProgress::run<ImportReport>(
        this, tr("Taking the list over…"),
        [&list = jobs(), source = source(), rows = m_check->rowCount()](
            JobControl &control) { return list.commit(source, rows, control.progress()); },
        [this](const Result<ImportReport> &report) { takeReport(report); });
}

void ImportWizard::takeReport(const Result<ImportReport> &report)
{
    if (!report)
        return m_banner->say(ImportWords::spoken(report.error()));
    goTo(Step::Done);
    m_done->setReport(*report);
    Q_EMIT imported(jobs().kind());
}

void ImportWizard::reject()
{
    const Question question{windowTitle(),
        tr("Nothing of the list has been taken over yet. Leave the import?"), tr("Leave"),
        tr("Stay"), true};
    const bool underWay = step() == Step::Columns || step() == Step::Check;
    if (!underWay || m_prompter.confirm(this, question))
        QDialog::reject();
}

} // namespace vs
