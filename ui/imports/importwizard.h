// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importjobs.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace vs
{

class Banner;
class ImportColumnsStep;
class ImportFileStep;
class ImportPreviewStep;
class ImportResultStep;
class ListDraft;
class Prompter;

/// Takes a list over in four steps: the file, its columns, a look at what would happen to every
/// row, the result. Nothing is written before the third step is confirmed. Ctrl+Enter goes on, Esc
/// leaves.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    enum class Step {
        File,
        Columns,
        Check,
        Done,
    };

    /// `lists` are the kinds that can be imported, one at least; they and `prompter` outlive the
    /// dialog.
    ImportWizard(QList<const ImportJobs *> lists, Prompter &prompter, QWidget *parent = nullptr);

    void setKind(ImportKind kind);
    /// As if the user had chosen this file.
    void openFile(const QString &path);
    Step step() const;

    void reject() override;

Q_SIGNALS:
    /// A list was taken over.
    void imported(vs::ImportKind kind);
    /// The user wants to see the held rows; the dialog has closed.
    void mendWanted(vs::ImportKind kind);
    /// The file is a sheet of held rows that was mended: it belongs to their page.
    void heldSheetChosen(const QString &path);

private:
    QWidget *makeHeader();
    QHBoxLayout *makeButtons();
    void goTo(Step step);
    void goOn();
    void goBack();
    void readFile();
    void readSheet(int sheet);
    void takeDraft(Result<ListDraft> draft);
    void preview();
    void takePreview(Result<ImportPreview> preview);
    void commit();
    void takeReport(const Result<ImportReport> &report);
    const ImportJobs &jobs() const;
    ImportSource source() const;

    const QList<const ImportJobs *> m_lists;
    Prompter &m_prompter;
    Banner *m_banner;
    QList<QLabel *> m_marks; ///< names of the steps in the header
    QStackedWidget *m_steps;
    ImportFileStep *m_file;
    ImportColumnsStep *m_columns;
    ImportPreviewStep *m_check;
    ImportResultStep *m_done;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace vs
