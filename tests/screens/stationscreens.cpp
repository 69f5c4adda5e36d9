// SPDX-License-Identifier: GPL-3.0-or-later
// Stars, certificates, home and station, with a station of made-up people.
#include "tests/screens/registry.h"
#include "tests/support/samplestation.h"
#include "ui/certificates/certificateprintdialog.h"
#include "ui/certificates/certificateprinters.h"
#include "ui/certificates/certificatespage.h"
#include "ui/controls/recordview.h"
#include "ui/home/homepage.h"
#include "ui/stars/starspage.h"
#include "ui/station/passworddialog.h"
#include "ui/station/stationpage.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class TwoPrinters final : public CertificatePrinters, public QObject
{
public:
    QStringList names() const override { return {u"HP LaserJet"_s, u"EPSON L130"_s}; }
    QString defaultName() const override { return u"HP LaserJet"_s; }
    std::unique_ptr<CertificatePrintRun> open(const QString &, int, const QString &) override
    {
        return {};
    }
};

SampleStation *station(
    Context &context, SampleStation::Content content = SampleStation::Content::Filled)
{
    return new SampleStation(context.folder.path(), context.clock, content);
}

/// The page keeps the station it shows; it goes after everything of the page.
template <typename AnyPage>
AnyPage *opened(AnyPage *page, SampleStation *station)
{
    station->setParent(page);
    page->activate();
    return page;
}

StarsPage *stars(Context &context, CandidateFilter::State state, bool granted)
{
    SampleStation *from = station(context);
    if (granted)
        from->grantAndIssue(context.clock.today().addDays(-120));
    auto *page = opened(
        new StarsPage(from->stars, from->volunteers, context.clock, context.prompter), from);
    page->showState(state);
    page->findChild<RecordView *>()->selectRow(1);
    return page;
}

CertificatesPage *certificates(Context &context, bool issued)
{
    SampleStation *from = station(context);
    auto *printers = new TwoPrinters;
    if (issued) {
        const auto ids = from->grantAndIssue(context.clock.today().addDays(-60));
        const std::span all(ids);
        const bool done
            = from->certificates.recordPrint(all.first(4), CertificateOutput::Printer).ok()
            && from->certificates.recordPrint(all.first(2), CertificateOutput::Pdf).ok()
            && from->certificates.voidCertificate(ids.front(), u"姓名印错"_s).ok();
        Q_ASSERT(done);
        Q_UNUSED(done)
    }
    auto *page
        = new CertificatesPage(from->certificates, *printers, context.clock, context.prompter);
    printers->setParent(page);
    opened(page, from)->showState(CertificateFilter::State::All);
    return page;
}

HomePage *home(Context &context, SampleStation::Content content, bool granted)
{
    SampleStation *from = station(context, content);
    if (granted)
        from->grantAndIssue(context.clock.today().addDays(-30));
    const QDate today = context.clock.today();
    return opened(new HomePage(from->station.profile().name, context.clock,
                      [from, today] { return readOverview(from->doors(), today); }),
        from);
}

StationPage *stationPage(Context &context)
{
    SampleStation *from = station(context);
    return opened(new StationPage(from->station, from->safekeeping, from->stars.rules(),
                      context.clock, context.prompter),
        from);
}

QWidget *password(Context &context)
{
    SampleStation *from = station(context, SampleStation::Content::Empty);
    auto *dialog = new PasswordDialog(from->station, context.prompter);
    from->setParent(dialog);
    dialog->findChild<QLineEdit *>(u"oldPassword"_s)->setText(u"guess"_s);
    dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"another word"_s);
    dialog->findChild<QLineEdit *>(u"repeat"_s)->setText(u"another word"_s);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    return dialog;
}

} // namespace

void addStationScreens(Registry &registry)
{
    using State = CandidateFilter::State;
    registry.add(u"stars_grant"_s,
        [](Context &context) { return stars(context, State::CanBeGranted, false); });
    registry.add(
        u"stars_missing"_s, [](Context &context) { return stars(context, State::Missing, true); });
    registry.add(u"stars_all"_s, [](Context &context) { return stars(context, State::All, true); });
    registry.add(u"stars_none"_s,
        [](Context &context) { return stars(context, State::BelowAwarded, true); });
    registry.add(u"certificates"_s, [](Context &context) { return certificates(context, true); });
    registry.add(
        u"certificates_empty"_s, [](Context &context) { return certificates(context, false); });
    registry.add(u"certificates_print"_s, [](Context &context) {
        CertificatesPage *page = certificates(context, true);
        page->findChild<QPushButton *>(u"printButton"_s)->click();
        return page->findChild<CertificatePrintDialog *>();
    });
    registry.add(u"home"_s,
        [](Context &context) { return home(context, SampleStation::Content::Filled, true); });
    registry.add(u"home_empty"_s,
        [](Context &context) { return home(context, SampleStation::Content::Empty, false); });
    registry.add(u"station"_s, [](Context &context) { return stationPage(context); });
    registry.add(u"password"_s, [](Context &context) { return password(context); });
}

} // namespace vs
