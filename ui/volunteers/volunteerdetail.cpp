// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/volunteerdetail.h"

#include "models/certificates/certificateregister.h"
#include "models/core/clock.h"
#include "models/core/codetables.h"
#include "models/core/hours.h"
#include "models/hours/servicerecords.h"
#include "models/hours/servicerecordtable.h"
#include "models/stars/stars.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertext.h"
#include "ui/controls/recordview.h"
#include "ui/controls/starslabel.h"
#include "ui/volunteers/personfacts.h"

#include <QLabel>
#include <QListWidget>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QSize photoSize(60, 80);

enum Tab {
    PersonTab,
    RecordsTab,
    StarsTab,
    HistoryTab,
};

void setRows(QStandardItemModel &model, const QList<QStringList> &rows)
{
    model.setRowCount(0);
    for (const QStringList &texts : rows) {
        QList<QStandardItem *> cells;
        for (const QString &text : texts)
            cells += new QStandardItem(text);
        model.appendRow(cells);
    }
}

} // namespace

VolunteerDetail::VolunteerDetail(const VolunteerDoors &doors, QWidget *parent)
    : QFrame(parent)
    , m_doors(doors)
    , m_name(new QLabel(this))
    , m_line(new QLabel(this))
    , m_photo(new QLabel(this))
    , m_stars(new StarsLabel(0, this))
    , m_tabs(new QTabWidget(this))
    , m_facts(new PersonFacts(m_doors, this))
    , m_records(new QStandardItemModel(this))
    , m_awards(new QStandardItemModel(this))
    , m_history(new QListWidget(this))
{
    setProperty("look", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_facts, tr("Person"));
    m_tabs->addTab(makeRecordsTab(), tr("Records"));
    m_tabs->addTab(makeStarsTab(), tr("Stars"));
    m_tabs->addTab(m_history, tr("History"));
    m_history->setObjectName(u"history"_s);
    m_history->setWordWrap(true);
    m_history->setSpacing(4);
    m_history->setSelectionMode(QAbstractItemView::NoSelection);
    m_history->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { fillTab(); });
}

QWidget *VolunteerDetail::makeHead()
{
    auto *head = new QWidget(this);
    m_name->setObjectName(u"detailName"_s);
    m_name->setProperty("look", u"heading"_s);
    m_line->setProperty("look", u"muted"_s);
    m_line->setWordWrap(true);
    m_photo->setFixedSize(photoSize);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addWidget(m_stars, 0, Qt::AlignLeft);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addLayout(words, 1);
    layout->addWidget(m_photo, 0, Qt::AlignTop);
    return head;
}

QWidget *VolunteerDetail::makeRecordsTab()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 10, 4, 4);
    m_recordTotal = new QLabel(page);
    m_recordTotal->setObjectName(u"recordTotal"_s);
    layout->addWidget(m_recordTotal);
    m_records->setHorizontalHeaderLabels({tr("Date"), tr("Activity"), tr("Hours")});
    m_recordView = new RecordView(page);
    m_recordView->setObjectName(u"personRecords"_s);
    m_recordView->setModel(m_records);
    m_recordView->setColumnCharacters({7, 10, 3});
    layout->addWidget(m_recordView, 1);
    return page;
}

QWidget *VolunteerDetail::makeStarsTab()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 10, 4, 4);
    m_standing = new QLabel(page);
    m_standing->setObjectName(u"standing"_s);
    m_standing->setWordWrap(true);
    layout->addWidget(m_standing);
    m_awards->setHorizontalHeaderLabels({tr("Star"), tr("Granted on"), tr("Certificate")});
    auto *view = new RecordView(page);
    view->setObjectName(u"personAwards"_s);
    view->setModel(m_awards);
    view->setColumnCharacters({2, 6, 12});
    layout->addWidget(view, 1);
    return page;
}

void VolunteerDetail::setVolunteer(VolunteerId id)
{
    auto person = m_doors.volunteers.masked(id);
    m_person = person ? *std::move(person) : Volunteer();
    fillHead();
    fillTab();
}

QString VolunteerDetail::lockedText()
{
    return tr("The record is locked and can't be changed any more.");
}

void VolunteerDetail::fillHead()
{
    m_mergedInto.clear();
    if (isLocked()) {
        if (const auto number = m_doors.volunteers.mergedInto(m_person.id))
            m_mergedInto = *number;
    }
    m_name->setText(m_mergedInto.isEmpty() ? m_person.name : VolunteerText::mergedName());
    QString line = m_person.number + u" · "_s
        + (m_mergedInto.isEmpty() ? VolunteerText::status(m_person.status)
                                  : tr("merged into %1").arg(m_mergedInto));
    if (isLocked())
        line += u'\n' + lockedText();
    m_line->setText(line);
    int star = 0;
    if (const auto awards = m_doors.stars.awards(m_person.id)) {
        for (const StarAward &award : *awards)
            star = award.revoked ? star : std::max(star, award.star);
    }
    m_stars->setStars(star);
    QPixmap photo;
    m_photo->setVisible(photo.loadFromData(m_person.photo));
    if (!photo.isNull())
        m_photo->setPixmap(photo.scaled(photoSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void VolunteerDetail::fillTab()
{
    if (!m_person.id.isValid())
        return;
    switch (m_tabs->currentIndex()) {
    case PersonTab:
        return m_facts->setPerson(m_person, !m_mergedInto.isEmpty());
    case RecordsTab:
        return fillRecords();
    case StarsTab:
        return fillStars();
    case HistoryTab:
        return fillHistory();
    }
}

void VolunteerDetail::fillRecords()
{
    QList<QStringList> rows;
    qint64 minutes = 0;
    if (const auto records = m_doors.records.ofVolunteer(m_person.id)) {
        for (const ServiceRecord &record : *records) {
            minutes += record.minutes;
            rows += QStringList{record.servedOn.toString(Qt::ISODate), RecordWords::title(record),
                Hours::text(record.minutes)};
        }
    }
    setRows(*m_records, rows);
    m_recordTotal->setText(tr("%1 in %2 records").arg(Hours::withUnit(minutes)).arg(rows.size()));
}

void VolunteerDetail::fillStars()
{
    QHash<qint64, QString> numbers;
    CertificateFilter filter;
    filter.search = m_person.name;
    if (const auto ids = m_doors.certificates.find(filter)) {
        if (const auto entries = m_doors.certificates.entries(*ids)) {
            for (const CertificateEntry &entry : *entries) {
                if (entry.volunteer == m_person.id && !entry.isVoid())
                    numbers.insert(entry.award.value(), entry.number);
            }
        }
    }
    QList<QStringList> rows;
    if (const auto awards = m_doors.stars.awards(m_person.id)) {
        for (const StarAward &award : *awards) {
            rows += QStringList{
                award.revoked ? tr("%1 (revoked)").arg(award.star) : QString::number(award.star),
                award.awardedOn.toString(Qt::ISODate), numbers.value(award.id.value())};
        }
    }
    setRows(*m_awards, rows);
    const auto candidate = m_doors.stars.candidate(m_person.id, m_doors.clock.today());
    QString words;
    if (candidate && candidate->standing.canBeGranted())
        words = tr("Has reached star %1, which can be granted.").arg(candidate->standing.reached);
    else if (candidate && candidate->standing.next)
        words = tr("To star %1: %2")
                    .arg(candidate->standing.next->star)
                    .arg(candidate->standing.missing.words());
    m_standing->setText(words);
    m_standing->setVisible(!words.isEmpty());
}

void VolunteerDetail::fillHistory()
{
    m_history->clear();
    const auto lines = m_doors.volunteers.history(m_person.id, m_doors.codes);
    if (!lines) {
        m_history->addItem(lines.error().text);
        return;
    }
    for (const HistoryLine &line : *lines) {
        QStringList words{
            u"%1  %2  %3"_s.arg(line.at.toString(u"yyyy-MM-dd HH:mm"_s), line.user, line.what)};
        words += line.changes;
        if (!line.reason.isEmpty())
            words += tr("Reason: %1").arg(line.reason);
        m_history->addItem(words.join(u'\n'));
    }
}

} // namespace vs
