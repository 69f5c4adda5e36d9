// SPDX-License-Identifier: GPL-3.0-or-later
// Stars, certificates, home and station, with a station of made-up people.
#include "tests/screens/samplepage.h"
#include "tests/screens/waiting.h"
#include "tests/support/madeupstation.h"
#include "ui/certificates/certificatespage.h"
#include "ui/controls/printdialog.h"
#include "ui/controls/printers.h"
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

class TwoPrinters final : public Printers, public QObject
{
public:
    QStringList names() const override { return {u"HP LaserJet"_s, u"EPSON L130"_s}; }
    QString defaultName() const override { return u"HP LaserJet"_s; }
    std::unique_ptr<PrintRun> open(const QString &, int, const QString &) override { return {}; }
};

MadeUpStation *station(
    Context &context, MadeUpStation::Content content = MadeUpStation::Content::Filled)
{
    return new MadeUpStation(context.folder.path(), context.clock, content);
}

/// The page keeps the station it shows; it goes after everything of the page.
template <typename AnyPage>
AnyPage *opened(AnyPage *page, MadeUpStation *station)
{
    station->setParent(page);
    page->activate();
    return page;
}

StarsPage *stars(Context &context, CandidateFilter::State state, bool granted)
{
    MadeUpStation *from = station(context);
    if (granted)
        from->grantAndIssue(context.clock.today().addDays(-120));
    auto *page = opened(
        new StarsPage(from->stars, from->volunteers, context.clock, context.prompter, JobRunner()),
        from);
    page->showState(state);
    page->findChild<RecordView *>()->selectRow(1);
    return page;
}

StarsPage *starsWaiting(Context &context)
{
    MadeUpStation *from = station(context);
    return opened(new StarsPage(from->stars, from->volunteers, context.clock, context.prompter,
                      untilThePicture(context, *from->database)),
        from);
}

/// Somebody's hours turn out to be fewer than the star they have asks for.
StarsPage *starsBelow(Context &context)
{
    MadeUpStation *from = station(context);
    from->grantAndIssue(context.clock.today());
    const auto candidates = from->stars.candidates(context.clock.today());
    for (const StarCandidate &candidate : *candidates) {
        if (candidate.standing.awarded != 3)
            continue;
        const auto records = from->records.ofVolunteer(candidate.volunteer);
        const ServiceRecord &opening = records->back();
        const auto done = from->records.correct(opening.id, -opening.minutes, u"重复登记"_s);
        Q_ASSERT(done.ok());
        Q_UNUSED(done)
    }
    auto *page = opened(
        new StarsPage(from->stars, from->volunteers, context.clock, context.prompter, JobRunner()),
        from);
    page->showState(CandidateFilter::State::BelowAwarded);
    return page;
}

CertificatesPage *certificates(Context &context, bool issued)
{
    MadeUpStation *from = station(context);
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
        = new CertificatesPage(from->certificates, *printers, context.clock, context.prompter, {});
    printers->setParent(page);
    opened(page, from)->showState(CertificateFilter::State::All);
    return page;
}

HomePage *home(Context &context, MadeUpStation::Content content, bool granted)
{
    MadeUpStation *from = station(context, content);
    if (granted)
        from->grantAndIssue(context.clock.today().addDays(-30));
    const QDate today = context.clock.today();
    return opened(new HomePage(
                      from->station.profile().name, context.clock,
                      [from, today] { return readOverview(from->doors(), today); }, JobRunner()),
        from);
}

HomePage *homeWith(Context &context, const HomePage::Read &read, bool isWaiting)
{
    MadeUpStation *from = station(context);
    return opened(new HomePage(from->station.profile().name, context.clock, read,
                      isWaiting ? untilThePicture(context, *from->database) : JobRunner()),
        from);
}

StationPage *stationPage(Context &context)
{
    MadeUpStation *from = station(context);
    return opened(new StationPage(from->station, from->safekeeping, from->stars.rules(),
                      context.clock, context.prompter),
        from);
}

QWidget *password(Context &context)
{
    MadeUpStation *from = station(context, MadeUpStation::Content::Empty);
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
    registry.add(u"stars_below"_s, starsBelow);
    registry.add(u"stars_waiting"_s, starsWaiting);
    registry.add(u"stars_none"_s,
        [](Context &context) { return stars(context, State::BelowAwarded, true); });
    registry.add(u"certificates"_s, [](Context &context) { return certificates(context, true); });
    registry.add(
        u"certificates_empty"_s, [](Context &context) { return certificates(context, false); });
    registry.add(u"certificates_print"_s, [](Context &context) {
        CertificatesPage *page = certificates(context, true);
        page->findChild<QPushButton *>(u"printButton"_s)->click();
        waitUntil([page] { return page->findChild<PrintDialog *>(); });
        return page->findChild<PrintDialog *>();
    });
    registry.add(u"home"_s,
        [](Context &context) { return home(context, MadeUpStation::Content::Filled, true); });
    registry.add(u"home_empty"_s,
        [](Context &context) { return home(context, MadeUpStation::Content::Empty, false); });
    registry.add(u"home_waiting"_s, [](Context &context) {
        return homeWith(
            context, [] { return OverviewFigures(); }, true);
    });
    registry.add(u"home_failed"_s, [](Context &context) {
        const auto read = []() -> Result<OverviewFigures> {
            return Error{Error::Kind::Io, {},
                either(u"硬盘读不出来。请检查硬盘后再试。"_s,
                    u"The disk can't be read. Check it and try again."_s),
                {}};
        };
        return homeWith(context, read, false);
    });
    registry.add(u"station"_s, [](Context &context) { return stationPage(context); });
    registry.add(u"password"_s, [](Context &context) { return password(context); });
}

} // namespace vs
