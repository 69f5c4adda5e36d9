// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/personfacts.h"

#include "models/core/clock.h"
#include "models/core/codetables.h"
#include "models/core/dates.h"
#include "models/groups/groups.h"
#include "models/groups/grouptext.h"
#include "models/registrations/registrations.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertext.h"
#include "ui/controls/maskedlabel.h"
#include "ui/controls/wrappedlabel.h"
#include "ui/registrations/registrationwords.h"

#include <QFormLayout>
#include <QLabel>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

PersonFacts::PersonFacts(const VolunteerDoors &doors, QWidget *parent)
    : QScrollArea(parent)
    , m_doors(doors)
{
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    auto *page = new QWidget(this);
    m_facts = new QFormLayout(page);
    m_facts->setContentsMargins(4, 10, 4, 4);
    m_facts->setHorizontalSpacing(14);
    m_facts->setVerticalSpacing(6);
    addFact(u"gender"_s);
    addFact(u"birth_date"_s);
    addMasked(u"phone"_s, [](const Volunteer &v) { return v.phone; });
    addFact(u"document_type"_s);
    addMasked(u"id_number"_s, [](const Volunteer &v) { return v.idNumber; });
    addMasked(u"address"_s, [](const Volunteer &v) { return v.address; });
    addMasked(u"guardian_name"_s, [](const Volunteer &v) { return v.guardian.name; });
    addMasked(u"guardian_phone"_s, [](const Volunteer &v) { return v.guardian.phone; });
    for (const auto column : {"residence_division"_L1, "unit_id"_L1, "groups"_L1, "workplace"_L1,
             "occupation"_L1, "education"_L1, "political_status"_L1, "ethnicity"_L1, "skills"_L1,
             "service_categories"_L1, "availability"_L1, "consent_by"_L1, "registered_on"_L1,
             "station_staff"_L1, "note"_L1})
        addFact(column);
    setWidget(page);
    page->setAutoFillBackground(false);
}

void PersonFacts::addRow(const QString &column, QWidget *value)
{
    value->setObjectName(column);
    auto *caption = new QLabel(VolunteerText::column(column), this);
    caption->setProperty("look", u"muted"_s);
    m_facts->addRow(caption, value);
}

void PersonFacts::addFact(const QString &column)
{
    // Not a QLabel that wraps: QFormLayout of Qt 6.4.2 writes past its end when rows that have
    // height for width are hidden.
    auto *value = new WrappedLabel(this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(column, value);
    m_plainFacts.append({value, column});
}

void PersonFacts::addMasked(const QString &column, Value value)
{
    auto reveal = [this, column, value](const QString &reason) -> Result<QString> {
        const auto person = m_doors.volunteers.reveal(m_person.id, column, reason);
        return person ? Result<QString>(value(*person)) : person.error();
    };
    auto *label = new MaskedLabel(m_doors.prompter, std::move(reveal), this);
    addRow(column, label);
    m_maskedFacts.append({label, value});
}

QString PersonFacts::labels(const QString &table, const QStringList &codes) const
{
    QStringList labels;
    for (const QString &code : codes)
        labels += m_doors.codes.label(table, code);
    return labels.join(u"、"_s);
}

/// Where the person belongs now, a line each: the group, the role, since when.
QString PersonFacts::groups() const
{
    QStringList lines;
    if (const auto memberships = m_doors.groups.groupsOf(m_person.id)) {
        for (const VolunteerGroup &each : *memberships) {
            if (each.membership.isOver())
                continue;
            lines += QStringList{each.group,
                m_doors.codes.label(u"group_role"_s, each.membership.role),
                GroupText::span(each.membership)}
                         .join(u" · "_s);
        }
    }
    return lines.join(u'\n');
}

void PersonFacts::setPerson(const Volunteer &person, bool isMerged)
{
    m_person = person;
    const Volunteer &v = m_person;
    const QString unit = m_doors.volunteers.unitTree().pathName(v.unit);
    const auto label = [this](const QString &table, const QString &code) {
        return code.isEmpty() ? QString() : m_doors.codes.label(table, code);
    };
    QStringList consent{VolunteerText::consentBy(v.consent.by),
        VolunteerText::consentHow(v.consent.how), v.consent.on.toString(Qt::ISODate)};
    consent.removeAll(QString());
    const QString born = v.birthDate.isValid() ? tr("%1 (%2 years old)")
                                                     .arg(v.birthDate.year())
                                                     .arg(ageOn(v.birthDate, m_doors.clock.today()))
                                               : QString();
    const auto steps = m_doors.registrations.steps(v.id);
    QString registration = steps ? RegistrationWords::steps(*steps) : steps.error().text;
    if (isMerged) // no step of a registration, and no withdrawal
        registration = v.registeredOn.toString(Qt::ISODate);
    const QHash<QString, QString> texts{{u"gender"_s, VolunteerText::gender(v.gender)},
        {u"birth_date"_s, born}, {u"document_type"_s, label(u"document_type"_s, v.documentType)},
        {u"residence_division"_s, m_doors.codes.divisionName(v.residenceDivision)},
        {u"unit_id"_s, unit}, {u"groups"_s, groups()}, {u"workplace"_s, v.workplace},
        {u"occupation"_s, label(u"occupation"_s, v.occupation)},
        {u"education"_s, label(u"education"_s, v.education)},
        {u"political_status"_s, label(u"political_status"_s, v.politicalStatus)},
        {u"ethnicity"_s, label(u"ethnicity"_s, v.ethnicity)},
        {u"skills"_s, labels(u"skill"_s, v.skills)},
        {u"service_categories"_s, labels(u"service_category"_s, v.serviceCategories)},
        {u"availability"_s, labels(u"availability"_s, v.availability)},
        {u"consent_by"_s, consent.join(u" · "_s)}, {u"registered_on"_s, registration},
        {u"station_staff"_s, v.stationStaff ? tr("yes") : QString()}, {u"note"_s, v.note}};
    for (const Fact &fact : m_plainFacts) {
        fact.label->setText(texts.value(fact.column));
        m_facts->setRowVisible(fact.label, !fact.label->text().isEmpty());
    }
    for (const MaskedFact &fact : m_maskedFacts) {
        const QString value = fact.value(v);
        fact.label->setMasked(value);
        m_facts->setRowVisible(fact.label, !value.isEmpty());
    }
    fit();
}

void PersonFacts::fit()
{
    m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    if (m_facts->minimumSize().width() > viewport()->width())
        m_facts->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

void PersonFacts::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace vs
