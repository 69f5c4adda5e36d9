// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/printing/pageddocument.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace Ui
{
class PrintDialog;
}

namespace vs
{

class Printers;

/// Shows any document page by page and sends it to a printer or into a PDF. The dialog stays open
/// afterwards, for a further copy.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Asks where to save; an empty answer means not at all. Replaceable for tests.
    using PathChooser = std::function<QString(QWidget *parent, const QString &suggestion)>;

    /// `printers` outlives the dialog.
    PrintDialog(
        std::shared_ptr<PagedDocument> document, Printers &printers, QWidget *parent = nullptr);
    ~PrintDialog() override;

    /// Who is not among the pages, a sentence above the buttons.
    void setLeftOut(const QString &sentence);
    void setPathChooser(PathChooser chooser);

public Q_SLOTS:
    /// Shows the page, counted from 0; out of range is ignored.
    void showPage(int page);
    /// While something runs it is cancelled and the dialog stays.
    void reject() override;

Q_SIGNALS:
    /// These pages, counted from 0, are complete on the printer's queue (`how` is "print") or in a
    /// file ("pdf"). Not sent after a failure or a cancel, which leave nothing behind.
    void delivered(const std::vector<int> &pages, const QString &how);

private:
    struct Printing;
    struct Saving {
        std::shared_ptr<PagedDocument> document;
        std::vector<int> pages;
        QString path;
        std::atomic_bool cancelled = false;
    };

    void connectAll();
    void fillPrinters();
    /// All, or only the one shown.
    std::vector<int> chosen() const;

    void print();
    void printNextPage();
    void finishPrinting();
    void save();
    void finishSaving();
    void cancel();

    bool isRunning() const { return m_printing || m_saving; }
    void showRunning(bool running, int total = 0);
    void showMessage(const QString &text);

    std::unique_ptr<::Ui::PrintDialog> m_ui;
    const std::shared_ptr<PagedDocument> m_document;
    Printers &m_printers;
    PathChooser m_choosePath;
    int m_shown = 0;
    std::unique_ptr<Printing> m_printing;
    std::shared_ptr<Saving> m_saving; ///< shared with the thread that writes
    QFutureWatcher<Result<void>> m_watcher;
};

} // namespace vs
