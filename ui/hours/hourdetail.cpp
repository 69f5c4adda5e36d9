// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/hourdetail.h"

#include "models/core/dates.h"
#include "models/core/hours.h"
#include "models/hours/servicerecordtable.h"
#include "ui/controls/factspane.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString qualityText(const ServiceTotals &totals)
{
    return totals.evaluations > 0 ? QString::number(totals.qualityHundredths / 100.0, 'f', 2)
                                  : QString();
}

} // namespace

HourDetail::HourDetail(QWidget *parent)
    : QFrame(parent)
    , m_facts(new FactsPane(this))
    , m_correct(new QPushButton(tr("Correct…"), this))
{
    setProperty("look", u"card"_s);
    setObjectName(u"hourDetail"_s);
    m_correct->setObjectName(u"correct"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(m_facts, 100);
    layout->addWidget(m_correct, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_correct, &QPushButton::clicked, this, &HourDetail::correctWanted);
}

void HourDetail::show(const ServiceRecord &record, int keptMinutes, const QString &name,
    const QString &number, const ServiceTotals &totals)
{
    m_record = record;
    m_name = name;
    m_facts->clear();
    showPerson(number, totals);
    showRecord(keptMinutes);
    m_correct->setVisible(record.kind != RecordKind::Correction);
}

void HourDetail::showPerson(const QString &number, const ServiceTotals &totals)
{
    m_facts->addHeading(m_name)->setObjectName(u"name"_s);
    m_facts->addLine(number, u"muted"_s);
    m_facts->addFact(tr("Hours altogether"), Hours::withUnit(totals.minutes));
    m_facts->addFact(tr("Evaluations"), QString::number(totals.evaluations));
    m_facts->addFact(tr("Mean quality"), qualityText(totals));
}

void HourDetail::showRecord(int keptMinutes)
{
    m_facts->addHeading(RecordWords::title(m_record));
    m_facts->addFact(tr("Date"), dateText(m_record.servedOn, QLocale()));
    m_facts->addFact(tr("Time"), m_record.time ? m_record.time->text() : QString());
    m_facts->addFact(tr("Hours"), Hours::withUnit(m_record.minutes));
    if (keptMinutes != m_record.minutes)
        m_facts->addFact(tr("Corrected to"), Hours::withUnit(keptMinutes));
    m_facts->addFact(tr("Role"), m_record.role);
    m_facts->addFact(tr("Scores"), RecordWords::scores(m_record.scores));
    m_facts->addFact(tr("Evidence"), RecordWords::evidence(m_record.evidence));
    m_facts->addFact(
        m_record.kind == RecordKind::Opening ? tr("Proved by") : tr("Reason"), m_record.reason);
    m_facts->addFact(tr("Note"), m_record.note);
}

} // namespace vs
