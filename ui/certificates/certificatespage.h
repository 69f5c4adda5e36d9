// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificateregister.h"
#include "models/certificates/certificatetable.h"
#include "models/lists/latestresult.h"
#include "models/lists/recordtable.h"
#include "ui/controls/page.h"

class QComboBox;

namespace vs
{

class Printers;
class Clock;
class EmptyState;
class Prompter;
class RecordView;

/// The register of certificates: issuing, printing, making void.
class CertificatesPage final : public Page
{
    Q_OBJECT

public:
    /// `runner` looks for what is shown, e.g. Volunteers::beside(). Everything else outlives the
    /// page.
    CertificatesPage(CertificateRegister &registry, Printers &printers, const Clock &clock,
        Prompter &prompter, const JobRunner &runner, QWidget *parent = nullptr);

    void activate() override;
    void showState(CertificateFilter::State state);

private:
    struct Found {
        std::vector<CertificateId> certificates;
        std::size_t awaiting = 0; ///< stars without a certificate
    };

    void makeFilters();
    void makeView();
    void refill();
    void take(const Result<Found> &found);
    void sayWhyEmpty();
    void tellAwaiting(std::size_t awaiting);
    /// The chosen lines, or all of the list when none is chosen.
    std::vector<CertificateId> chosen() const;
    /// Reads what of the chosen lines can go on paper; tells when nothing can.
    void withPrintable(const std::function<void(std::vector<Certificate>)> &use);

    void issue();
    void print();
    void savePdf();
    void savePdf(const QString &path, std::vector<Certificate> certificates);
    void makeVoid();
    void recordPrint(const QStringList &numbers, CertificateOutput output);

    CertificateRegister &m_register;
    Printers &m_printers;
    const Clock &m_clock;
    Prompter &m_prompter;
    CertificateTable m_source;
    RecordTable m_table;
    RecordView *m_view;
    QComboBox *m_state;
    QComboBox *m_star;
    SearchBox *m_search = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_issue = nullptr;
    LatestResult<Found> m_found;
};

} // namespace vs
