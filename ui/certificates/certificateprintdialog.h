// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificate.h"
#include "models/core/result.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace Ui
{
class CertificatePrintDialog;
}

namespace vs
{

class CertificatePrinters;

/// Shows certificates page by page and sends them to a printer or into a PDF. The dialog stays
/// open afterwards, for a further copy.
class CertificatePrintDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Asks where to save; an empty answer means not at all. Replaceable for tests.
    using PathChooser = std::function<QString(QWidget *parent, const QString &suggestion)>;

    /// `printers` outlives the dialog.
    CertificatePrintDialog(std::vector<Certificate> certificates, CertificatePrinters &printers,
        QWidget *parent = nullptr);
    ~CertificatePrintDialog() override;

    void setPathChooser(PathChooser chooser);

public Q_SLOTS:
    /// Shows the certificate at `index`, counted from 0; out of range is ignored.
    void showCertificate(int index);
    /// While something runs it is cancelled and the dialog stays.
    void reject() override;

Q_SIGNALS:
    /// The certificates with these numbers are complete on the printer's queue (`how` is "print")
    /// or in a file ("pdf"). Not sent after a failure or a cancel, which leave nothing behind.
    void issued(const QStringList &numbers, const QString &how);

private:
    struct Printing;
    struct Saving {
        std::vector<Certificate> certificates;
        QString path;
        std::atomic_bool cancelled = false;
    };

    void connectAll();
    void fillPrinters();
    /// All, or only the one shown.
    std::vector<Certificate> chosen() const;
    QString documentTitle() const;

    void print();
    void printNextPage();
    void finishPrinting();
    void save();
    void finishSaving();
    void cancel();

    bool isRunning() const { return m_printing || m_saving; }
    void showRunning(bool running, int total = 0);
    void showMessage(const QString &text);

    std::unique_ptr<::Ui::CertificatePrintDialog> m_ui;
    const std::vector<Certificate> m_certificates;
    CertificatePrinters &m_printers;
    PathChooser m_choosePath;
    int m_shown = 0;
    std::unique_ptr<Printing> m_printing;
    std::shared_ptr<Saving> m_saving; ///< shared with the thread that writes
    QFutureWatcher<Result<void>> m_watcher;
};

} // namespace vs
