// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/printdialog.h"

#include "models/printing/pdffile.h"
#include "ui/controls/printers.h"
#include "ui_printdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPromise>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace vs
{
namespace
{

QString askForPath(QWidget *parent, const QString &suggestion)
{
    QFileDialog dialog(parent, PrintDialog::tr("Save as PDF"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(PrintDialog::tr("PDF files (*.pdf)"));
    dialog.setDefaultSuffix(u"pdf"_s);
    dialog.setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString stopped(const QString &printer)
{
    return PrintDialog::tr("The printer %1 stopped. Nothing was recorded as printed.").arg(printer);
}

} // namespace

/// Printers may be used from the GUI thread only, so pages are drawn one at a time between events.
struct PrintDialog::Printing {
    std::vector<int> pages;
    QString printer;
    std::unique_ptr<PrintRun> run;
    size_t next = 0;
    QPainter painter; ///< last, so that it ends before its device goes
};

PrintDialog::PrintDialog(
    std::shared_ptr<PagedDocument> document, Printers &printers, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<::Ui::PrintDialog>())
    , m_document(std::move(document))
    , m_printers(printers)
    , m_choosePath(askForPath)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Print: %1").arg(m_document->title()));
    m_ui->paperLabel->setText(m_document->paper());
    setLeftOut({});
    connectAll();
    fillPrinters();
    showRunning(false);
    showPage(0);
}

PrintDialog::~PrintDialog()
{
    cancel();
    m_watcher.waitForFinished();
}

void PrintDialog::connectAll()
{
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { showPage(m_shown - 1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { showPage(m_shown + 1); });
    connect(m_ui->printButton, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PrintDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PrintDialog::cancel);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &PrintDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_ui->progressBar,
        &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PrintDialog::finishSaving);
}

void PrintDialog::fillPrinters()
{
    m_ui->printerBox->addItems(m_printers.names());
    m_ui->printerBox->setCurrentText(m_printers.defaultName());
    if (m_ui->printerBox->count() == 0)
        showMessage(tr("No printer is set up on this computer. Save as PDF and print the file "
                       "elsewhere."));
    m_ui->onlyShownBox->setVisible(m_document->pageCount() > 1);
}

void PrintDialog::setLeftOut(const QString &sentence)
{
    m_ui->leftOutLabel->setText(sentence);
    m_ui->leftOutLabel->setVisible(!sentence.isEmpty());
}

void PrintDialog::setPathChooser(PathChooser chooser)
{
    m_choosePath = std::move(chooser);
}

void PrintDialog::showPage(int index)
{
    const int count = m_document->pageCount();
    if (index < 0 || index >= count)
        return;
    m_shown = index;
    m_ui->preview->showPage(*m_document, index);
    m_ui->positionLabel->setText(tr("%1 of %2").arg(index + 1).arg(count));
    m_ui->previousButton->setEnabled(index > 0);
    m_ui->nextButton->setEnabled(index + 1 < count);
}

std::vector<int> PrintDialog::chosen() const
{
    if (m_ui->onlyShownBox->isChecked())
        return {m_shown};
    std::vector<int> pages(size_t(m_document->pageCount()));
    std::iota(pages.begin(), pages.end(), 0);
    return pages;
}

void PrintDialog::print()
{
    const QString printer = m_ui->printerBox->currentText();
    auto printing = std::make_unique<Printing>();
    printing->pages = chosen();
    printing->printer = printer;
    printing->run = m_printers.open(printer, m_ui->copiesBox->value(), m_document->title());
    m_document->prepare(printing->run->device());
    if (m_document->isTwoSided() && printing->pages.size() > 1)
        printing->run->useBothSides();
    if (!printing->painter.begin(&printing->run->device())) {
        showMessage(tr("The printer %1 does not accept the pages. See whether it is "
                       "switched on and connected, or choose another one.")
                        .arg(printer));
        return;
    }
    m_printing = std::move(printing);
    showRunning(true, int(m_printing->pages.size()));
    QTimer::singleShot(0, this, &PrintDialog::printNextPage);
}

void PrintDialog::printNextPage()
{
    if (!m_printing)
        return; // cancelled meanwhile
    Printing &p = *m_printing;
    if (p.next > 0 && !p.run->device().newPage()) {
        cancel();
        showMessage(stopped(m_ui->printerBox->currentText()));
        return;
    }
    if (const auto drawn = m_document->paintPage(p.painter, p.pages[p.next]); !drawn) {
        cancel();
        showMessage(drawn.error().text);
        return;
    }
    ++p.next;
    m_ui->progressBar->setValue(int(p.next));
    if (p.next < p.pages.size())
        QTimer::singleShot(0, this, &PrintDialog::printNextPage);
    else
        finishPrinting();
}

void PrintDialog::finishPrinting()
{
    const std::unique_ptr<Printing> printing = std::move(m_printing);
    const bool sent = printing->painter.end();
    showRunning(false);
    if (!sent) {
        showMessage(stopped(printing->printer));
        return;
    }
    showMessage(tr("Pages sent to %1: %2.").arg(printing->printer).arg(printing->pages.size()));
    Q_EMIT delivered(printing->pages, u"print"_s);
}

void PrintDialog::save()
{
    const QString path = m_choosePath(this, m_document->title() + u".pdf"_s);
    if (path.isEmpty())
        return;
    m_saving = std::make_shared<Saving>();
    m_saving->document = m_document;
    m_saving->pages = chosen();
    m_saving->path = path;
    showRunning(true, int(m_saving->pages.size()));
    m_watcher.setFuture(QtConcurrent::run([saving = m_saving](QPromise<Result<void>> &promise) {
        const auto thread = saving->document->enterThread();
        promise.setProgressRange(0, int(saving->pages.size()));
        promise.addResult(writePdf(
            *saving->document, saving->path,
            [&promise, &saving](int done, int) {
                promise.setProgressValue(done);
                return !saving->cancelled;
            },
            saving->pages));
    }));
}

void PrintDialog::finishSaving()
{
    const std::shared_ptr<Saving> saving = std::move(m_saving);
    const Result<void> written = m_watcher.result();
    showRunning(false);
    if (!written) {
        showMessage(written.error().text);
        return;
    }
    showMessage(tr("Pages saved to %1: %2.")
                    .arg(QDir::toNativeSeparators(saving->path))
                    .arg(saving->pages.size()));
    Q_EMIT delivered(saving->pages, u"pdf"_s);
}

void PrintDialog::cancel()
{
    if (m_saving)
        m_saving->cancelled = true; // finishSaving() says what became of it
    if (!m_printing)
        return;
    m_printing->run->abort();
    m_printing.reset();
    showRunning(false);
    showMessage(tr("Printing was cancelled."));
}

void PrintDialog::reject()
{
    if (isRunning())
        cancel();
    else
        QDialog::reject();
}

void PrintDialog::showRunning(bool running, int total)
{
    const bool ready = !running && m_document->pageCount() > 0;
    m_ui->choices->setEnabled(ready);
    m_ui->saveButton->setEnabled(ready);
    m_ui->printButton->setEnabled(ready && m_ui->printerBox->count() > 0);
    m_ui->closeButton->setEnabled(!running);
    // One thread at a time draws the document, so the preview stays as it is meanwhile.
    m_ui->previousButton->setEnabled(!running && m_shown > 0);
    m_ui->nextButton->setEnabled(!running && m_shown + 1 < m_document->pageCount());
    m_ui->progressBar->setVisible(running);
    m_ui->cancelButton->setVisible(running);
    if (!running)
        return;
    showMessage({});
    m_ui->progressBar->setRange(0, total);
    m_ui->progressBar->setValue(0);
    m_ui->cancelButton->setFocus();
}

void PrintDialog::showMessage(const QString &text)
{
    m_ui->messageLabel->setText(text);
}

} // namespace vs
