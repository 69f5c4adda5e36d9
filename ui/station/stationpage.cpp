// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/stationpage.h"

#include "models/certificates/certificate.h"
#include "models/core/clock.h"
#include "models/core/dates.h"
#include "models/core/grouped.h"
#include "models/core/hours.h"
#include "models/stars/starruleset.h"
#include "models/stars/starstanding.h"
#include "models/station/station.h"
#include "ui/controls/banner.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/prompter.h"
#include "ui/controls/starslabel.h"
#include "ui/station/passworddialog.h"

#include <QFormLayout>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int gap = 16;

QLabel *makeLabel(const QString &text, const QString &look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("look", look);
    return label;
}

/// A card with a heading; what it is about goes below.
QVBoxLayout *makeCard(const QString &heading, QWidget *card)
{
    card->setProperty("look", u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, gap, 20, gap);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(heading, u"heading"_s, card));
    return layout;
}

} // namespace

StationPage::StationPage(Station &station, const Safekeeping &safekeeping, const StarRuleSet &rules,
    const Clock &clock, Prompter &prompter, QWidget *parent)
    : Page(tr("Station"), tr("The station, its file, and the rules it works by."), parent)
    , m_station(station)
    , m_safekeeping(safekeeping)
    , m_clock(clock)
    , m_prompter(prompter)
{
    auto *backup = addPrimaryCommand(
        u"backup"_s, tr("Back up now…"), [this] { backUp(); }, Qt::CTRL | Qt::Key_B);
    auto *check = addCommand(
        u"integrity"_s, tr("Check the file"), [this] { checkFile(); }, Qt::CTRL | Qt::Key_K);
    auto *password = addCommand(u"lock"_s, tr("Change password…"), [this] { changePassword(); });
    backup->setObjectName(u"backupButton"_s);
    check->setObjectName(u"checkButton"_s);
    password->setObjectName(u"passwordButton"_s);

    auto *content = new QWidget(this);
    auto *layout = new QGridLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(gap);
    layout->addWidget(makeFacts(), 0, 0);
    layout->addWidget(makeRules(rules), 0, 1);
    layout->addWidget(makeFindings(), 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(2, 1);
    setContent(content);
}

QWidget *StationPage::makeFacts()
{
    auto *card = new QFrame(this);
    QVBoxLayout *layout = makeCard(tr("Facts"), card);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(gap);
    layout->addLayout(m_facts);
    layout->addStretch(1);
    return card;
}

QWidget *StationPage::makeRules(const StarRuleSet &rules)
{
    auto *card = new QFrame(this);
    QVBoxLayout *layout = makeCard(tr("Star rules: %1").arg(rules.title()), card);
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(24);
    table->setVerticalSpacing(6);
    int column = 0;
    for (const QString &head :
        {tr("Star"), tr("Service time from"), tr("Mean quality from"), tr("Evaluations from")})
        table->addWidget(makeLabel(head, u"muted"_s, card), 0, column++);
    for (const StarLevel &level : rules.levels) {
        table->addWidget(new StarsLabel(level.star, card), level.star, 0);
        table->addWidget(new QLabel(Hours::withUnit(level.minutes), card), level.star, 1);
        table->addWidget(new QLabel(scoreText(level.qualityHundredths), card), level.star, 2);
        table->addWidget(new QLabel(QString::number(level.evaluations), card), level.star, 3);
    }
    table->setColumnStretch(4, 1);
    layout->addLayout(table);
    if (rules.noOpenComplaint) {
        layout->addWidget(makeLabel(tr("No star while a complaint is open."), u"muted"_s, card));
    }
    auto *source = makeLabel(rules.source, u"muted"_s, card);
    source->setWordWrap(true);
    layout->addWidget(source);
    layout->addStretch(1);
    return card;
}

QWidget *StationPage::makeFindings()
{
    auto *card = new QFrame(this);
    card->setObjectName(u"findingsCard"_s);
    m_findings = new QPlainTextEdit(card);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setReadOnly(true);
    m_findings->setAccessibleName(tr("What the check found"));
    makeCard(tr("What the check found"), card)->addWidget(m_findings);
    card->hide();
    return card;
}

void StationPage::activate()
{
    fillFacts();
    Page::activate();
}

void StationPage::fillFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const StationProfile profile = m_station.profile();
    const QLocale locale;
    QStringList users;
    for (const User &user : m_station.users())
        users += user.name;
    const QString none = tr("none");
    for (const auto &[caption, text] : {std::pair(tr("Name"), profile.name),
             {tr("Unit code"), profile.unitCode.isEmpty() ? none : profile.unitCode},
             {tr("Set up on"), dateText(profile.foundedOn, locale)},
             {tr("Users"), users.join(u", "_s)}, {tr("File"), m_safekeeping.path()},
             {tr("Size"), locale.formattedDataSize(m_safekeeping.size())}}) {
        auto *value = new QLabel(text, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setWordWrap(true);
        m_facts->addRow(makeLabel(caption, u"muted"_s, this), value);
    }
}

void StationPage::backUp()
{
    const QString path = m_prompter.saveFile(this, tr("Back up the station"),
        tr("Station backup %1").arg(m_clock.today().toString(Qt::ISODate)) + u".vsdb"_s,
        tr("Station files (*.vsdb)"));
    if (path.isEmpty())
        return;
    JobProgress::run<bool>(
        this, tr("Backing up…"),
        [&safekeeping = m_safekeeping, path](JobControl &control) -> Result<bool> {
            const auto written = safekeeping.backUp(path, [&control](int done, int total) {
                control.report(done, total);
                return !control.isCancelled();
            });
            return written ? Result<bool>(true) : written.error();
        },
        [this, path](const Result<bool> &done) {
            if (!done)
                banner().say(done.error());
            else
                banner().say(Banner::Kind::Ok,
                    tr("Backed up to %1. The copy was read again and is sound.").arg(path));
        });
}

void StationPage::checkFile()
{
    JobProgress::run<Integrity::Report>(
        this, tr("Checking the file…"),
        [&safekeeping = m_safekeeping](JobControl &) { return safekeeping.check(); },
        [this](const Result<Integrity::Report> &report) {
            if (report)
                showReport(*report);
            else
                banner().say(report.error());
        });
}

void StationPage::showReport(const Integrity::Report &report)
{
    findChild<QFrame *>(u"findingsCard"_s)->setVisible(!report.sound());
    if (report.sound()) {
        banner().say(Banner::Kind::Ok,
            tr("The file is sound: %1 records agree with %2 journal entries.")
                .arg(grouped(report.rows), grouped(report.entries)));
        return;
    }
    QStringList lines;
    for (const Finding &finding : report.findings)
        lines += finding.text;
    m_findings->setPlainText(lines.join(u'\n'));
    banner().say(Banner::Kind::Error,
        tr("The file does not hold what the program wrote. Findings: %1. Do not go on working with "
           "it; take the last sound backup.")
            .arg(grouped(qint64(report.findings.size()))));
}

void StationPage::changePassword()
{
    auto *dialog = new PasswordDialog(m_station, m_prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::saved, this,
        [this] { banner().say(Banner::Kind::Ok, tr("The password has been changed.")); });
    dialog->open();
}

} // namespace vs
