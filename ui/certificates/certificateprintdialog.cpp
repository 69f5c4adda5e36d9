// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificateprintdialog.h"

#include "models/certificates/certificatepainter.h"
#include "models/certificates/certificatepdf.h"
#include "ui/certificates/certificateprinters.h"
#include "ui_certificateprintdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPromise>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace vs
{
namespace
{

QString askForPath(QWidget *parent, const QString &suggestion)
{
    QFileDialog dialog(parent, CertificatePrintDialog::tr("Save certificates as PDF"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(CertificatePrintDialog::tr("PDF files (*.pdf)"));
    dialog.setDefaultSuffix(u"pdf"_s);
    dialog.setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QStringList numbersOf(const std::vector<Certificate> &certificates)
{
    QStringList numbers;
    for (const Certificate &certificate : certificates)
        numbers << certificate.number;
    return numbers;
}

} // namespace

/// Printers may be used from the GUI thread only, so pages are drawn one at a time between events.
struct CertificatePrintDialog::Printing {
    std::vector<Certificate> certificates;
    QString printer;
    std::unique_ptr<CertificatePrintRun> run;
    size_t next = 0;
    CertificatePainter drawing;
    QPainter painter; ///< last, so that it ends before its device goes
};

CertificatePrintDialog::CertificatePrintDialog(
    std::vector<Certificate> certificates, CertificatePrinters &printers, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<::Ui::CertificatePrintDialog>())
    , m_certificates(std::move(certificates))
    , m_printers(printers)
    , m_choosePath(askForPath)
{
    m_ui->setupUi(this);
    connectAll();
    fillPrinters();
    showRunning(false);
    showCertificate(0);
}

CertificatePrintDialog::~CertificatePrintDialog()
{
    cancel();
    m_watcher.waitForFinished();
}

void CertificatePrintDialog::connectAll()
{
    connect(m_ui->previousButton, &QPushButton::clicked, this,
        [this] { showCertificate(m_shown - 1); });
    connect(
        m_ui->nextButton, &QPushButton::clicked, this, [this] { showCertificate(m_shown + 1); });
    connect(m_ui->printButton, &QPushButton::clicked, this, &CertificatePrintDialog::print);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CertificatePrintDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &CertificatePrintDialog::cancel);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &CertificatePrintDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_ui->progressBar,
        &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CertificatePrintDialog::finishSaving);
}

void CertificatePrintDialog::fillPrinters()
{
    m_ui->printerBox->addItems(m_printers.names());
    m_ui->printerBox->setCurrentText(m_printers.defaultName());
    if (m_ui->printerBox->count() == 0)
        showMessage(tr("No printer is set up on this computer. Save the certificates as PDF and "
                       "print the file elsewhere."));
    m_ui->onlyShownBox->setVisible(m_certificates.size() > 1);
}

void CertificatePrintDialog::setPathChooser(PathChooser chooser)
{
    m_choosePath = std::move(chooser);
}

void CertificatePrintDialog::showCertificate(int index)
{
    const int count = int(m_certificates.size());
    if (index < 0 || index >= count)
        return;
    m_shown = index;
    m_ui->preview->setCertificate(m_certificates[size_t(index)]);
    m_ui->positionLabel->setText(tr("%1 of %2").arg(index + 1).arg(count));
    m_ui->previousButton->setEnabled(index > 0);
    m_ui->nextButton->setEnabled(index + 1 < count);
}

std::vector<Certificate> CertificatePrintDialog::chosen() const
{
    if (m_ui->onlyShownBox->isChecked())
        return {m_certificates[size_t(m_shown)]};
    return m_certificates;
}

QString CertificatePrintDialog::documentTitle() const
{
    // Names of persons belong neither into file names nor into the printer's queue.
    return tr("Star certificates %1").arg(m_certificates.front().issuedOn.toString(Qt::ISODate));
}

void CertificatePrintDialog::print()
{
    const QString printer = m_ui->printerBox->currentText();
    auto printing = std::make_unique<Printing>();
    printing->certificates = chosen();
    printing->printer = printer;
    printing->run = m_printers.open(printer, m_ui->copiesBox->value(), documentTitle());
    CertificatePainter::prepare(printing->run->device());
    if (!printing->painter.begin(&printing->run->device())) {
        showMessage(tr("The printer %1 does not accept the certificates. See whether it is "
                       "switched on and connected, or choose another one.")
                        .arg(printer));
        return;
    }
    m_printing = std::move(printing);
    showRunning(true, int(m_printing->certificates.size()));
    QTimer::singleShot(0, this, &CertificatePrintDialog::printNextPage);
}

void CertificatePrintDialog::printNextPage()
{
    if (!m_printing)
        return; // cancelled meanwhile
    Printing &p = *m_printing;
    if (p.next > 0 && !p.run->device().newPage()) {
        cancel();
        showMessage(tr("The printer %1 stopped. No certificate was recorded as printed.")
                        .arg(m_ui->printerBox->currentText()));
        return;
    }
    p.drawing.paintPage(p.painter, p.certificates[p.next]);
    ++p.next;
    m_ui->progressBar->setValue(int(p.next));
    if (p.next < p.certificates.size())
        QTimer::singleShot(0, this, &CertificatePrintDialog::printNextPage);
    else
        finishPrinting();
}

void CertificatePrintDialog::finishPrinting()
{
    const std::unique_ptr<Printing> printing = std::move(m_printing);
    const bool sent = printing->painter.end();
    showRunning(false);
    if (!sent) {
        showMessage(tr("The printer %1 stopped. No certificate was recorded as printed.")
                        .arg(printing->printer));
        return;
    }
    showMessage(tr("Certificates sent to %1: %2.")
                    .arg(printing->printer)
                    .arg(printing->certificates.size()));
    Q_EMIT issued(numbersOf(printing->certificates), u"print"_s);
}

void CertificatePrintDialog::save()
{
    const QString path = m_choosePath(this, documentTitle() + u".pdf"_s);
    if (path.isEmpty())
        return;
    m_saving = std::make_shared<Saving>();
    m_saving->certificates = chosen();
    m_saving->path = path;
    showRunning(true, int(m_saving->certificates.size()));
    m_watcher.setFuture(QtConcurrent::run([saving = m_saving](QPromise<Result<void>> &promise) {
        promise.setProgressRange(0, int(saving->certificates.size()));
        promise.addResult(writeCertificatesPdf(
            saving->certificates, saving->path, [&promise, &saving](int done, int) {
                promise.setProgressValue(done);
                return !saving->cancelled;
            }));
    }));
}

void CertificatePrintDialog::finishSaving()
{
    const std::shared_ptr<Saving> saving = std::move(m_saving);
    const Result<void> written = m_watcher.result();
    showRunning(false);
    if (!written) {
        showMessage(written.error().text);
        return;
    }
    showMessage(tr("Certificates saved to %1: %2.")
                    .arg(QDir::toNativeSeparators(saving->path))
                    .arg(saving->certificates.size()));
    Q_EMIT issued(numbersOf(saving->certificates), u"pdf"_s);
}

void CertificatePrintDialog::cancel()
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

void CertificatePrintDialog::reject()
{
    if (isRunning())
        cancel();
    else
        QDialog::reject();
}

void CertificatePrintDialog::showRunning(bool running, int total)
{
    const bool ready = !running && !m_certificates.empty();
    m_ui->choices->setEnabled(ready);
    m_ui->saveButton->setEnabled(ready);
    m_ui->printButton->setEnabled(ready && m_ui->printerBox->count() > 0);
    m_ui->closeButton->setEnabled(!running);
    m_ui->progressBar->setVisible(running);
    m_ui->cancelButton->setVisible(running);
    if (!running)
        return;
    showMessage({});
    m_ui->progressBar->setRange(0, total);
    m_ui->progressBar->setValue(0);
    m_ui->cancelButton->setFocus();
}

void CertificatePrintDialog::showMessage(const QString &text)
{
    m_ui->messageLabel->setText(text);
}

} // namespace vs
