// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificatespage.h"

#include "models/certificates/certificatedocument.h"
#include "models/core/clock.h"
#include "models/core/grouped.h"
#include "models/printing/pdffile.h"
#include "models/stars/starruleset.h"
#include "ui/controls/banner.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/printdialog.h"
#include "ui/controls/prompter.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"

#include <QComboBox>
#include <QPushButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QKeySequence issueKey(Qt::CTRL | Qt::Key_I);

} // namespace

CertificatesPage::CertificatesPage(CertificateRegister &registry, Printers &printers,
    const Clock &clock, Prompter &prompter, const JobRunner &runner, QWidget *parent)
    : Page(
        tr("Certificates"), tr("The register of star certificates: issued, printed, void."), parent)
    , m_register(registry)
    , m_printers(printers)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_source(registry)
    , m_table(m_source)
    , m_view(new RecordView(this))
    , m_state(new QComboBox(this))
    , m_star(new QComboBox(this))
    , m_found(runner, [this](const auto &found) { take(found); })
{
    auto *print = addPrimaryCommand(
        u"print"_s, tr("Print…"), [this] { this->print(); }, QKeySequence::Print);
    m_issue = addCommand(u"certificates"_s, tr("Issue"), [this] { issue(); });
    auto *pdf = addCommand(
        u"pdf"_s, tr("Save as PDF…"), [this] { savePdf(); }, QKeySequence::Save);
    auto *makesVoid = addRareCommand(u"close"_s, tr("Make void…"), [this] { makeVoid(); });
    makesVoid->setObjectName(u"voidCertificate"_s);
    needsRow(makesVoid);
    print->setObjectName(u"printButton"_s);
    m_issue->setObjectName(u"issueButton"_s);
    pdf->setObjectName(u"pdfButton"_s);
    makeFilters();
    makeView();
    connect(&m_register, &CertificateRegister::issued, this, &CertificatesPage::refill);
    connect(&m_register, &CertificateRegister::changed, this,
        [this](const std::vector<CertificateId> &ids) {
            for (const CertificateId id : ids)
                m_table.recordChanged(id.value());
            refill();
        });
}

void CertificatesPage::makeFilters()
{
    m_search = addSearch(tr("Number, name, or pinyin"));
    m_state->setObjectName(u"state"_s);
    using State = CertificateFilter::State;
    for (const auto &[text, state] :
        {std::pair(tr("Valid"), State::Valid), {tr("Not printed yet"), State::NotPrinted},
            {tr("Void"), State::Void}, {tr("All"), State::All}})
        m_state->addItem(text, static_cast<int>(state));
    addFilter(tr("Sho&w"), m_state);
    m_star->setObjectName(u"star"_s);
    m_star->addItem(tr("All stars"), 0);
    for (int star = 1; star <= mostStars; ++star)
        m_star->addItem(u"%1 ★"_s.arg(star), star);
    addFilter(tr("S&tar"), m_star);
    connect(m_search, &QLineEdit::textChanged, this, &CertificatesPage::refill);
    connect(m_state, &QComboBox::currentIndexChanged, this, &CertificatesPage::refill);
    connect(m_star, &QComboBox::currentIndexChanged, this, &CertificatesPage::refill);
}

void CertificatesPage::makeView()
{
    m_view->setModel(&m_table);
    m_view->setListName(u"certificates"_s);
    m_view->setColumnCharacters({16, 8, 8, 8, 8, 18});
    setContent(m_view);
    m_empty = new EmptyState(u"certificates"_s, {}, {}, this);
    setEmptyState(m_empty, &m_table);
    connect(m_view, &RecordView::opened, this, &CertificatesPage::print);
}

void CertificatesPage::activate()
{
    banner().clear();
    refill();
    Page::activate();
}

void CertificatesPage::showState(CertificateFilter::State state)
{
    m_search->clear();
    m_star->setCurrentIndex(0);
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(state)));
}

void CertificatesPage::refill()
{
    const CertificateFilter filter{
        static_cast<CertificateFilter::State>(m_state->currentData().toInt()),
        m_star->currentData().toInt(), m_search->text()};
    m_found.ask([&registry = m_register, filter]() -> Result<Found> {
        auto certificates = registry.find(filter);
        if (!certificates)
            return certificates.error();
        const auto awaiting = registry.awaiting();
        return Found{*std::move(certificates), awaiting ? awaiting->size() : 0};
    });
    if (m_found.isWaiting())
        showWaiting();
}

void CertificatesPage::take(const Result<Found> &found)
{
    if (!found) {
        banner().say(found.error());
        return;
    }
    std::vector<qint64> ids;
    ids.reserve(found->certificates.size());
    for (const CertificateId id : found->certificates)
        ids.push_back(id.value());
    sayWhyEmpty();
    m_table.setIds(std::move(ids));
    setSummary(tr("%1 certificates").arg(grouped(m_table.rowCount())));
    tellAwaiting(found->awaiting);
}

/// All of the register may be printed, which is no reason to grant stars first.
void CertificatesPage::sayWhyEmpty()
{
    using State = CertificateFilter::State;
    const auto state = static_cast<State>(m_state->currentData().toInt());
    const bool isNarrowed = state == State::NotPrinted || state == State::Void
        || m_star->currentIndex() > 0 || !m_search->text().isEmpty();
    if (isNarrowed) {
        m_empty->setSentence(tr("No certificate fits what was asked for"),
            tr("Clear the search, or choose all under “Show” and “Star”."));
    } else {
        m_empty->setSentence(tr("No certificate in this list"),
            tr("Grant stars first. Then “Issue” gives every granted star its number, and the "
               "certificates can be printed."));
    }
}

void CertificatesPage::tellAwaiting(std::size_t awaiting)
{
    m_issue->setText(awaiting == 0 ? tr("Issue") : tr("Issue (%1)").arg(grouped(qint64(awaiting))));
    m_issue->setShortcut(issueKey); // a new text takes the old key away
    m_issue->setEnabled(awaiting > 0);
    m_issue->setToolTip(tr("Gives a number to every granted star that has no certificate yet."));
}

std::vector<CertificateId> CertificatesPage::chosen() const
{
    std::vector<CertificateId> ids;
    for (const int row : m_view->selectedRows())
        ids.emplace_back(m_table.idAt(m_table.index(row, 0)));
    if (ids.empty()) {
        for (const qint64 id : m_table.ids())
            ids.emplace_back(id);
    }
    return ids;
}

/// Thousands of certificates take seconds, so they are read, numbered and put down beside the
/// window.
void CertificatesPage::withPrintable(const std::function<void(std::vector<Certificate>)> &use)
{
    JobProgress::run<std::vector<Certificate>>(
        this, tr("Reading the certificates…"),
        [&registry = m_register, ids = chosen()](
            JobControl &) { return registry.inJob([&] { return registry.certificates(ids); }); },
        [this, use](Result<std::vector<Certificate>> certificates) {
            if (!certificates)
                banner().say(certificates.error());
            else if (certificates->empty())
                banner().say(
                    Banner::Kind::Info, tr("There is no valid certificate to print here."));
            else
                use(*std::move(certificates));
        });
}

void CertificatesPage::issue()
{
    using Issue = CertificateRegister::Issue;
    const auto work
        = [&registry = m_register, today = m_clock.today()](JobControl &control) -> Result<Issue> {
        return registry.inJob([&]() -> Result<Issue> {
            const auto awaiting = registry.awaiting();
            return awaiting ? registry.issue(*awaiting, today, control.progress())
                            : awaiting.error();
        });
    };
    JobProgress::run<Issue>(
        this, tr("Giving numbers to certificates…"), work, [this](const Result<Issue> &issue) {
            if (!issue)
                return banner().say(issue.error());
            showState(CertificateFilter::State::NotPrinted);
            banner().say(Banner::Kind::Ok,
                tr("%1 certificates have got their numbers and can be printed.")
                    .arg(grouped(issue->made)));
        });
}

void CertificatesPage::print()
{
    withPrintable([this](std::vector<Certificate> certificates) {
        auto document = std::make_shared<CertificateDocument>(std::move(certificates));
        auto *dialog = new PrintDialog(document, m_printers, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PrintDialog::delivered, this,
            [this, document](const std::vector<int> &pages, const QString &how) {
                QStringList numbers;
                for (const int page : pages)
                    numbers += document->certificates().at(size_t(page)).number;
                recordPrint(
                    numbers, how == "pdf"_L1 ? CertificateOutput::Pdf : CertificateOutput::Printer);
            });
        dialog->open();
    });
}

void CertificatesPage::savePdf()
{
    withPrintable([this](std::vector<Certificate> certificates) {
        const QString path = m_prompter.saveFile(this, tr("Save certificates as PDF"),
            tr("Star certificates %1").arg(m_clock.today().toString(Qt::ISODate)) + u".pdf"_s,
            tr("PDF files (*.pdf)"));
        if (!path.isEmpty())
            savePdf(path, std::move(certificates));
    });
}

void CertificatesPage::savePdf(const QString &path, std::vector<Certificate> certificates)
{
    QStringList numbers;
    for (const Certificate &certificate : certificates)
        numbers += certificate.number;
    JobProgress::run<void>(
        this, tr("Drawing the certificates…"),
        [certificates = std::move(certificates), path](JobControl &control) -> Result<void> {
            CertificateDocument document(certificates);
            return writePdf(document, path, control.progress());
        },
        [this, numbers, path](const Result<void> &written) {
            if (!written)
                return banner().say(written.error());
            recordPrint(numbers, CertificateOutput::Pdf);
            banner().say(Banner::Kind::Ok,
                tr("%1 certificates saved in %2.").arg(grouped(numbers.size()), path));
        });
}

void CertificatesPage::recordPrint(const QStringList &numbers, CertificateOutput output)
{
    JobProgress::run<void>(
        this, tr("Putting down what was printed…"),
        [&registry = m_register, numbers, output](JobControl &) {
            return registry.inJob([&]() -> Result<void> {
                const auto ids = registry.byNumber(numbers);
                return ids ? registry.recordPrint(*ids, output) : ids.error();
            });
        },
        [this](const Result<void> &done) {
            if (!done)
                banner().say(done.error());
        });
}

void CertificatesPage::makeVoid()
{
    const QList<int> rows = m_view->selectedRows();
    if (rows.size() != 1) {
        banner().say(Banner::Kind::Info, tr("Choose the one certificate that becomes void."));
        return;
    }
    const CertificateId id(m_table.idAt(m_table.index(rows.front(), 0)));
    const auto entry = m_register.entries({&id, 1});
    if (!entry || entry->empty())
        return;
    const QString number = entry->front().number;
    const auto reason = m_prompter.askText(this, tr("Make a certificate void"),
        tr("Certificate %1 of %2 becomes void for good. Its number is not used again, but the "
           "star can get a new certificate. Why?")
            .arg(number, entry->front().holder));
    if (!reason)
        return;
    if (auto done = m_register.voidCertificate(id, *reason); !done)
        banner().say(done.error());
    else
        banner().say(Banner::Kind::Ok, tr("Certificate %1 is void.").arg(number));
}

} // namespace vs
