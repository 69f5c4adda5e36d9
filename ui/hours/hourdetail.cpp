// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/hourdetail.h"

#include "models/core/dates.h"
#include "models/core/hours.h"
#include "models/hours/servicerecordtable.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

void clearFacts(QFormLayout *facts)
{
    while (facts->rowCount() > 0)
        facts->removeRow(0);
}

QString qualityText(const ServiceTotals &totals)
{
    return totals.evaluations > 0 ? QString::number(totals.qualityHundredths / 100.0, 'f', 2)
                                  : QString();
}

} // namespace

HourDetail::HourDetail(QWidget *parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_number(new QLabel(this))
    , m_totals(new QFormLayout)
    , m_title(new QLabel(this))
    , m_facts(new QFormLayout)
    , m_correct(new QPushButton(tr("Correct…"), this))
{
    setProperty("look", u"card"_s);
    setObjectName(u"hourDetail"_s);
    m_name->setProperty("look", u"heading"_s);
    m_name->setObjectName(u"name"_s);
    m_number->setProperty("look", u"muted"_s);
    m_title->setProperty("look", u"heading"_s);
    m_correct->setObjectName(u"correct"_s);
    for (QLabel *label : {m_name, m_number, m_title}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QFormLayout *facts : {m_totals, m_facts}) {
        facts->setHorizontalSpacing(16);
        facts->setVerticalSpacing(4);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_number);
    layout->addLayout(m_totals);
    layout->addSpacing(12);
    layout->addWidget(m_title);
    layout->addLayout(m_facts);
    layout->addWidget(m_correct, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_correct, &QPushButton::clicked, this, &HourDetail::correctWanted);
}

QString HourDetail::name() const
{
    return m_name->text();
}

void HourDetail::addFact(QFormLayout *facts, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *caption = new QLabel(label, this);
    caption->setProperty("look", u"muted"_s);
    auto *text = new QLabel(value, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    facts->addRow(caption, text);
}

void HourDetail::show(const ServiceRecord &record, int keptMinutes, const QString &name,
    const QString &number, const ServiceTotals &totals)
{
    m_record = record;
    m_name->setText(name);
    m_number->setText(number);
    clearFacts(m_totals);
    addFact(m_totals, tr("Hours altogether"), Hours::withUnit(totals.minutes));
    addFact(m_totals, tr("Evaluations"), QString::number(totals.evaluations));
    addFact(m_totals, tr("Mean quality"), qualityText(totals));

    m_title->setText(RecordWords::title(record));
    clearFacts(m_facts);
    addFact(m_facts, tr("Date"), dateText(record.servedOn, QLocale()));
    addFact(m_facts, tr("Time"), record.time ? record.time->text() : QString());
    addFact(m_facts, tr("Hours"), Hours::withUnit(record.minutes));
    if (keptMinutes != record.minutes)
        addFact(m_facts, tr("Corrected to"), Hours::withUnit(keptMinutes));
    addFact(m_facts, tr("Role"), record.role);
    addFact(m_facts, tr("Scores"), RecordWords::scores(record.scores));
    addFact(m_facts, tr("Evidence"), RecordWords::evidence(record.evidence));
    addFact(m_facts, record.kind == RecordKind::Opening ? tr("Proved by") : tr("Reason"),
        record.reason);
    addFact(m_facts, tr("Note"), record.note);
    m_correct->setVisible(record.kind != RecordKind::Correction);
}

} // namespace vs
