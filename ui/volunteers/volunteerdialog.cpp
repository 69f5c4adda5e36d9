// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/volunteerdialog.h"

#include "models/core/codetables.h"
#include "models/core/dates.h"
#include "models/volunteers/volunteerrules.h"
#include "models/volunteers/volunteers.h"
#include "models/volunteers/volunteertext.h"
#include "ui/controls/banner.h"
#include "ui/controls/formfields.h"
#include "ui/controls/prompter.h"
#include "ui/volunteers/ui_volunteerform.h"

#include <QSignalBlocker>
#include <QStyle>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype fullIdNumber = 18;
constexpr int sideCharacters = 14;
constexpr int formCharacters = 74;

QString codeIn(const QComboBox *box)
{
    return box->currentData().toString();
}

/// A code the table does not have (any more) gets a place of its own.
void choose(QComboBox *box, const QString &code)
{
    int place = box->findData(code);
    if (place < 0) {
        box->addItem(code, code);
        place = box->count() - 1;
    }
    box->setCurrentIndex(place);
}

QList<CheckList::Item> itemsOf(const CodeTables &codes, const QString &table)
{
    QList<CheckList::Item> items;
    for (const Code &code : codes.codes(table))
        items.append({code.code, code.label});
    return items;
}

} // namespace

VolunteerDialog::VolunteerDialog(const QString &title, Volunteers &volunteers,
    const CodeTables &codes, const Clock &clock, Prompter &prompter, QWidget *parent)
    : FormDialog(title, prompter, parent)
    , m_volunteers(volunteers)
    , m_codes(codes)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::VolunteerForm>())
{
    m_ui->setupUi(body());
    makeFields();
    bind();
    connect(&fields(), &FormFields::edited, this, &VolunteerDialog::noteEdit);
    connect(m_ui->id_number, &QLineEdit::editingFinished, this, [this] { readIdNumber(true); });
}

VolunteerDialog::VolunteerDialog(Volunteers &volunteers, const CodeTables &codes,
    const Clock &clock, Prompter &prompter, QWidget *parent)
    : VolunteerDialog(tr("Register volunteer"), volunteers, codes, clock, prompter, parent)
{
    enableNext();
    startNext();
    fields().markClean();
}

VolunteerDialog::VolunteerDialog(Volunteers &volunteers, const CodeTables &codes,
    const Clock &clock, Prompter &prompter, const Volunteer &volunteer, QWidget *parent)
    : VolunteerDialog(tr("Change volunteer"), volunteers, codes, clock, prompter, parent)
{
    m_isNew = false;
    m_volunteer = volunteer;
    m_ui->registered_on->setEnabled(false);
    m_ui->applied->hide(); // from here on Registrations decides
    fill(volunteer);
    fields().markClean();
}

VolunteerDialog::~VolunteerDialog() = default;

void VolunteerDialog::makeFields()
{
    m_ui->idNumberNote->hide();
    fillCodes(m_ui->document_type, u"document_type"_s);
    for (const auto gender :
        {std::optional<Gender>(), std::optional(Gender::Male), std::optional(Gender::Female)})
        m_ui->gender->addItem(VolunteerText::gender(gender), genderCode(gender));
    for (const auto by :
        {ConsentBy::Nobody, ConsentBy::Self, ConsentBy::Guardian, ConsentBy::Organisation})
        m_ui->consent_by->addItem(VolunteerText::consentBy(by), consentByCode(by));
    for (const auto how : {ConsentHow::Unknown, ConsentHow::Signed, ConsentHow::Oral,
             ConsentHow::Online, ConsentHow::List})
        m_ui->consent_how->addItem(VolunteerText::consentHow(how), consentHowCode(how));
    m_ui->unit_id->setTree(m_volunteers.unitTree(), m_volunteers.unitsBeyond());
    fillCodes(m_ui->occupation, u"occupation"_s);
    fillCodes(m_ui->education, u"education"_s);
    fillCodes(m_ui->political_status, u"political_status"_s);
    fillCodes(m_ui->ethnicity, u"ethnicity"_s);
    m_ui->skills->setItems(itemsOf(m_codes, u"skill"_s));
    m_ui->service_categories->setItems(itemsOf(m_codes, u"service_category"_s));
    m_ui->availability->setAvailability(itemsOf(m_codes, u"availability"_s));
    m_ui->residence_division->setTables(m_codes);
    m_ui->photo->setChooser([this](QWidget *parent, const QString &title, const QString &filter) {
        return prompter().openFile(parent, title, filter);
    });
    connect(m_ui->photo, &PhotoField::unreadable, this, [this](const QString &path) {
        banner().say(Banner::Kind::Error,
            tr("“%1” can't be read as a picture. Choose a JPEG or PNG file.").arg(path));
    });
    const int characters = fontMetrics().averageCharWidth();
    m_ui->registered_on->setMinimumWidth(sideCharacters * characters);
    setMinimumWidth(formCharacters * characters);
    for (QComboBox *box : findChildren<QComboBox *>()) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
}

void VolunteerDialog::fillCodes(QComboBox *box, const QString &table)
{
    box->addItem(QString(), QString());
    for (const Code &code : m_codes.codes(table))
        box->addItem(code.label, code.code);
}

void VolunteerDialog::fill(const Volunteer &v)
{
    m_ui->name->setText(v.name);
    choose(m_ui->document_type, v.documentType);
    m_ui->id_number->setText(v.idNumber);
    choose(m_ui->gender, genderCode(v.gender));
    m_ui->birth_date->setDate(v.birthDate);
    m_ui->phone->setText(v.phone);
    m_ui->guardian_name->setText(v.guardian.name);
    m_ui->guardian_phone->setText(v.guardian.phone);
    choose(m_ui->consent_by, consentByCode(v.consent.by));
    choose(m_ui->consent_how, consentHowCode(v.consent.how));
    m_ui->consent_on->setDate(v.consent.on);
    m_ui->residence_division->setCode(v.residenceDivision);
    m_ui->address->setText(v.address);
    m_ui->unit_id->setUnit(v.unit);
    m_ui->workplace->setText(v.workplace);
    choose(m_ui->occupation, v.occupation);
    choose(m_ui->education, v.education);
    choose(m_ui->political_status, v.politicalStatus);
    choose(m_ui->ethnicity, v.ethnicity);
    m_ui->skills->setCodes(v.skills);
    m_ui->service_categories->setCodes(v.serviceCategories);
    m_ui->availability->setCodes(v.availability);
    m_ui->note->setPlainText(v.note);
    m_ui->photo->setPhoto(v.photo);
    m_ui->registered_on->setDate(v.registeredOn);
    m_ui->station_staff->setChecked(v.stationStaff);
    m_filledDivision.clear();
    m_ui->applied->setChecked(false);
    readIdNumber(true);
    showGuardian();
}

Volunteer VolunteerDialog::collected() const
{
    Volunteer v = m_volunteer;
    v.name = m_ui->name->text();
    v.documentType = codeIn(m_ui->document_type);
    v.idNumber = m_ui->id_number->text();
    v.gender = genderOf(codeIn(m_ui->gender));
    v.birthDate = m_ui->birth_date->date();
    v.phone = m_ui->phone->text();
    v.guardian = {m_ui->guardian_name->text(), m_ui->guardian_phone->text()};
    v.consent = {consentBy(codeIn(m_ui->consent_by)), consentHow(codeIn(m_ui->consent_how)),
        m_ui->consent_on->date()};
    v.residenceDivision = m_ui->residence_division->code();
    v.address = m_ui->address->text();
    v.unit = m_ui->unit_id->unit();
    v.workplace = m_ui->workplace->text();
    v.occupation = codeIn(m_ui->occupation);
    v.education = codeIn(m_ui->education);
    v.politicalStatus = codeIn(m_ui->political_status);
    v.ethnicity = codeIn(m_ui->ethnicity);
    v.skills = m_ui->skills->codes();
    v.serviceCategories = m_ui->service_categories->codes();
    v.availability = m_ui->availability->codes();
    v.note = m_ui->note->toPlainText();
    v.photo = m_ui->photo->photo();
    v.registeredOn = m_ui->registered_on->date();
    v.stationStaff = m_ui->station_staff->isChecked();
    if (isNew())
        v.status
            = m_ui->applied->isChecked() ? VolunteerStatus::Applied : VolunteerStatus::Accepted;
    return v;
}

/// What the next person has in common with the last: unit and way of consent.
void VolunteerDialog::startNext()
{
    Volunteer blank;
    blank.documentType = u"01"_s;
    blank.registeredOn = m_clock.today();
    blank.consent = {ConsentBy::Nobody, ConsentHow::Signed, m_clock.today()};
    blank.unit = m_volunteer.unit;
    if (!blank.unit.isValid())
        blank.unit = m_volunteers.homeUnit();
    const VolunteerId last = m_volunteer.id;
    fill(blank);
    m_volunteer = blank;
    m_volunteer.id = last;
}

Result<void> VolunteerDialog::save()
{
    Volunteer person = VolunteerRules::completed(collected(), m_clock.today());
    const auto occasion
        = isNew() ? VolunteerRules::Occasion::Registration : VolunteerRules::Occasion::Change;
    const std::vector<Error> problems = VolunteerRules::problems(person, occasion, m_clock.today());
    for (const Error &problem : problems)
        fields().setError(problem);
    if (!problems.empty())
        return problems.front();
    if (!isNew()) {
        m_volunteer = person;
        return m_volunteers.update(person);
    }
    if (!mayRegister(person)) {
        return Error{Error::Kind::Cancelled, u"known_already"_s,
            tr("Not registered. Look for the person in the list first."), {}};
    }
    const auto id = m_volunteers.registerVolunteer(person);
    if (!id)
        return id.error();
    m_volunteer = person;
    m_volunteer.id = *id;
    return {};
}

bool VolunteerDialog::mayRegister(const Volunteer &person)
{
    // Whoever has the same number is refused by the door anyway.
    if (!m_lookalikes || m_volunteers.findByIdNumber(person.documentType, person.idNumber))
        return true;
    const QStringList known = m_lookalikes(person);
    return known.isEmpty()
        || prompter().confirm(this,
            {tr("Perhaps registered already"),
                tr("These people look like %1:\n\n%2\n\nIs this somebody else?")
                    .arg(person.name, known.join(u'\n')),
                tr("Somebody else: register"), tr("Go back"), true});
}

void VolunteerDialog::noteEdit(const QString &field)
{
    if (field == u"id_number" || field == u"document_type")
        readIdNumber(false);
    else if (field == u"birth_date")
        showGuardian();
}

/// `finished` when the field is left: while it is typed, a number is not called too short.
void VolunteerDialog::readIdNumber(bool finished)
{
    const QString typed = m_ui->id_number->text();
    const QString type = codeIn(m_ui->document_type);
    const auto reading = IdNumber::readAs(type, typed, false, m_clock.today());
    const bool tells = reading && reading->birthDate;
    m_ui->gender->setEnabled(!tells);
    m_ui->birth_date->setEnabled(!tells);
    if (typed.trimmed().isEmpty()) {
        sayOfNumber({}, false);
    } else if (reading) {
        fillFromNumber(*reading);
    } else if (const qsizetype length = IdNumber::normalise(typed).size();
               finished || length >= fullIdNumber) {
        sayOfNumber(reading.error().text, true);
    } else if (type == u"01") {
        sayOfNumber(tr("%1 of %2 characters").arg(length).arg(fullIdNumber), false);
    } else {
        sayOfNumber({}, false);
    }
}

void VolunteerDialog::fillFromNumber(const IdNumberReading &reading)
{
    if (reading.gender)
        choose(m_ui->gender, genderCode(reading.gender));
    if (reading.birthDate)
        m_ui->birth_date->setDate(*reading.birthDate);
    const QString division = m_codes.divisionName(reading.divisionCode);
    const QString residence = m_ui->residence_division->text();
    if (isNew() && !division.isEmpty() && (residence.isEmpty() || residence == m_filledDivision)) {
        m_ui->residence_division->setCode(reading.divisionCode);
        m_filledDivision = m_ui->residence_division->text();
    }
    const auto known = m_volunteers.findByIdNumber(reading.documentType, reading.normalised);
    if (known && (isNew() || known->id != m_volunteer.id)) {
        sayOfNumber(tr("Registered already: %1, number %2.").arg(known->name, known->number), true);
    } else if (reading.birthDate) {
        const int age = ageOn(*reading.birthDate, m_clock.today());
        sayOfNumber(tr("%1, %2 years old").arg(division).arg(age), false);
    } else {
        sayOfNumber({}, false);
    }
    showGuardian();
}

void VolunteerDialog::sayOfNumber(const QString &text, bool wrong)
{
    QLabel *note = m_ui->idNumberNote;
    note->setText(text);
    note->setProperty("look", wrong ? u"error"_s : u"muted"_s);
    note->style()->unpolish(note);
    note->style()->polish(note);
    note->setVisible(!text.isEmpty());
}

void VolunteerDialog::showGuardian()
{
    Volunteer person;
    person.birthDate = m_ui->birth_date->date();
    const bool needed = VolunteerRules::needsGuardian(person, m_clock.today())
        || !m_ui->guardian_name->text().isEmpty();
    m_ui->personForm->setRowVisible(m_ui->guardian_name, needed);
    m_ui->personForm->setRowVisible(m_ui->guardian_phone, needed);
}

} // namespace vs
