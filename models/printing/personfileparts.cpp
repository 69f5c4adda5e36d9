// SPDX-License-Identifier: GPL-3.0-or-later
// The five parts of the file and what stands around them.
#include "models/certificates/certificate.h"
#include "models/core/codetables.h"
#include "models/core/hours.h"
#include "models/hours/servicerecordtable.h"
#include "models/printing/personfiledocument.h"
#include "models/volunteers/masks.h"
#include "models/volunteers/volunteertext.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double room = 1800; // between the margins
constexpr double photoWidth = 280;
constexpr double photoHeight = 390; // 28 × 39 mm
constexpr double labelWidth = 230;
constexpr double factWidth = room - photoWidth - 40;
constexpr double halfWidth = factWidth / 2;
constexpr int font = 30;
constexpr double gap = 34;
constexpr QRgb ink = 0x1f2329;
constexpr QRgb grey = 0x5b6470;
constexpr QRgb rule = 0xb9bec6;

struct Fact {
    QPointF at;
    QString label;
    QStringList lines;
};

using Rows = std::vector<std::vector<QString>>;

void line(QPainter &painter, PrintFont letters, QRgb colour, QPointF at, double width,
    Qt::Alignment alignment, const QString &text)
{
    TextMeter meter(letters);
    painter.setFont(letters.font());
    painter.setPen(QColor(colour));
    meter.draw(painter, at.x(), at.y(), width, alignment, text);
}

void addHeading(PageFlow &flow, const QString &text)
{
    flow.addGap(gap);
    flow.addHeading(70, [text](QPainter &painter, QPointF at) {
        line(painter, {38, true}, ink, at, room, Qt::AlignLeft, text);
    });
}

void addLine(PageFlow &flow, const QString &text)
{
    flow.add(56, [text](QPainter &painter, QPointF at) {
        line(painter, {font}, ink, at, room, Qt::AlignLeft, text);
    });
}

std::shared_ptr<TablePainter> table(std::vector<PrintColumn> columns)
{
    return std::make_shared<TablePainter>(std::move(columns), 28);
}

QString score(double mean)
{
    return mean > 0 ? QString::number(mean, 'f', 2) : u"–"_s;
}

void drawPhoto(QPainter &painter, QRectF box, const QImage &photo)
{
    painter.setPen(QPen(QColor(rule), 2));
    if (photo.isNull()) {
        painter.drawRect(box);
        line(painter, {26}, grey, box.center() - QPointF(box.width() / 2, 20), box.width(),
            Qt::AlignHCenter, PersonFileDocument::tr("Photo"));
        return;
    }
    const QSizeF size = QSizeF(photo.size()).scaled(box.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(box.center());
    painter.drawImage(place, photo);
}

void paintFact(QPainter &painter, QPointF at, const Fact &fact)
{
    TextMeter meter({font});
    line(painter, {font}, grey, at, labelWidth, Qt::AlignLeft, fact.label);
    for (const QString &text : fact.lines) {
        line(painter, {font}, ink, at + QPointF(labelWidth, 0), factWidth, Qt::AlignLeft, text);
        at.ry() += meter.lineHeight();
    }
}

} // namespace

QString PersonFileDocument::labels(const QString &codeTable, const QStringList &codes) const
{
    QStringList labels;
    for (const QString &code : codes)
        labels += m_doors.codes.label(codeTable, code);
    return labels.join(u"、"_s);
}

void PersonFileDocument::layTitle(PageFlow &flow, const PersonFile &file) const
{
    const QString under = tr("Volunteer No. %1").arg(file.person.number);
    flow.add(170, [under, station = m_head.station](QPainter &painter, QPointF at) {
        line(painter, {64, true, true}, ink, at, room, Qt::AlignHCenter,
            tr("Volunteer's Personal File"));
        const QPointF below = at + QPointF(0, 106);
        line(painter, {30}, grey, below, room, Qt::AlignLeft, station);
        line(painter, {30}, grey, below, room, Qt::AlignRight, under);
    });
}

std::vector<std::pair<QString, QString>> PersonFileDocument::facts(const Volunteer &p) const
{
    const auto label = [](const char *name) { return VolunteerText::column(QLatin1String(name)); };
    const auto code = [this](const char *codeTable, const QString &value) {
        return m_doors.codes.label(QLatin1String(codeTable), value);
    };
    const QString birth = p.birthDate.toString(Qt::ISODate);
    std::vector<std::pair<QString, QString>> facts{{label("name"), p.name},
        {label("gender"), VolunteerText::gender(p.gender)},
        {label("birth_date"), m_unmasked ? birth : birth.left(4)},
        {label("document_type"), code("document_type", p.documentType)},
        {label("id_number"), m_unmasked ? p.idNumber : maskedIdNumber(p.idNumber)},
        {label("phone"), m_unmasked ? p.phone : maskedPhone(p.phone)},
        {label("ethnicity"), code("ethnicity", p.ethnicity)},
        {label("political_status"), code("political_status", p.politicalStatus)},
        {label("education"), code("education", p.education)},
        {label("occupation"), code("occupation", p.occupation)}, {label("workplace"), p.workplace},
        {label("unit_id"), m_units.value(p.unit)},
        {label("registered_on"), p.registeredOn.toString(Qt::ISODate)},
        {label("status"), VolunteerText::status(p.status)},
        {label("address"), m_unmasked ? p.address : maskedAddress(p.address)},
        {label("skills"), labels(u"skill"_s, p.skills)},
        {label("service_categories"), labels(u"service_category"_s, p.serviceCategories)}};
    if (!p.guardian.name.isEmpty()) {
        facts.emplace_back(
            label("guardian_name"), m_unmasked ? p.guardian.name : maskedName(p.guardian.name));
        facts.emplace_back(
            label("guardian_phone"), m_unmasked ? p.guardian.phone : maskedPhone(p.guardian.phone));
    }
    return facts;
}

void PersonFileDocument::layPerson(PageFlow &flow, const PersonFile &file) const
{
    addHeading(flow, tr("1. Person"));
    const auto facts = this->facts(file.person);
    TextMeter meter({font});
    double height = 0;
    std::vector<Fact> placed;
    bool besides = false; // the next short fact goes beside the one before
    for (const auto &[label, value] : facts) {
        if (value.isEmpty())
            continue;
        const bool isShort = meter.width(value) <= halfWidth - labelWidth;
        besides = besides && isShort;
        const double y = besides ? placed.back().at.y() : height;
        const double x = besides ? halfWidth : 0;
        const QStringList lines
            = meter.lines(value, factWidth - labelWidth, TablePainter::mostLines);
        placed.push_back({{x, y}, label, lines});
        if (!besides)
            height += double(lines.size()) * meter.lineHeight() + 10;
        besides = isShort && !besides;
    }
    QImage photo;
    if (m_unmasked)
        photo.loadFromData(file.person.photo);
    flow.add(std::max(height, photoHeight) + 10, [placed, photo](QPainter &painter, QPointF at) {
        for (const Fact &fact : placed)
            paintFact(painter, at + fact.at, fact);
        drawPhoto(painter,
            QRectF(at + QPointF(room - photoWidth, 0), QSizeF(photoWidth, photoHeight)), photo);
    });
}

void PersonFileDocument::layService(PageFlow &flow, const PersonFile &file) const
{
    addHeading(flow, tr("2. Service"));
    if (file.records.empty())
        return addLine(flow, tr("No records"));
    Rows years;
    int occasions = 0;
    for (const auto &[year, sum] : file.years()) {
        years.push_back(
            {QString::number(year), QString::number(sum.occasions), Hours::text(sum.minutes)});
        occasions += sum.occasions;
    }
    years.push_back({tr("Together"), QString::number(occasions), Hours::text(file.totals.minutes)});
    const auto right = Qt::AlignRight;
    flow.addTable(
        table({{tr("Year"), 400}, {tr("Occasions"), 400, right}, {tr("Hours"), 400, right}}),
        years);
    flow.addGap(gap);
    Rows rows;
    for (const ServiceRecord &record : file.records) {
        rows.push_back({record.servedOn.toString(Qt::ISODate), RecordWords::title(record),
            record.time ? record.time->text() : QString(), Hours::text(record.minutes),
            RecordWords::evidence(record.evidence)});
    }
    flow.addTable(table({{tr("Date"), 230}, {tr("Activity"), 790}, {tr("Time"), 270},
                      {tr("Hours"), 160, right}, {tr("Evidence"), 350}}),
        rows);
}

void PersonFileDocument::layTraining(PageFlow &flow) const
{
    addHeading(flow, tr("3. Training"));
    addLine(flow, tr("No records"));
}

void PersonFileDocument::layHonours(PageFlow &flow, const PersonFile &file) const
{
    addHeading(flow, tr("4. Honours"));
    Rows rows;
    for (const StarAward &award : file.awards) {
        if (award.revoked)
            continue;
        QString number;
        for (const CertificateEntry &entry : file.certificates) {
            if (entry.award == award.id && !entry.isVoid())
                number = entry.number;
        }
        rows.push_back({award.awardedOn.toString(Qt::ISODate), Certificate::starTitle(award.star),
            award.rule, number});
    }
    if (rows.empty())
        return addLine(flow, tr("No records"));
    flow.addTable(table({{tr("Date"), 230}, {tr("Honour"), 380}, {tr("By rule"), 690},
                      {tr("Certificate"), 500}}),
        rows);
}

void PersonFileDocument::layEvaluation(PageFlow &flow, const PersonFile &file) const
{
    addHeading(flow, tr("5. Evaluation"));
    const Evaluation evaluation = file.evaluation();
    if (evaluation.records == 0)
        return addLine(flow, tr("No records"));
    const auto right = Qt::AlignRight;
    flow.addTable(table({{tr("Evaluated records"), 360, right}, {tr("Punctuality"), 360, right},
                      {tr("Attitude"), 360, right}, {tr("Skill"), 360, right},
                      {tr("Mean of all scores"), 360, right}}),
        {{QString::number(evaluation.records), score(evaluation.means[0]),
            score(evaluation.means[1]), score(evaluation.means[2]), score(evaluation.mean)}});
}

void PersonFileDocument::laySignatures(PageFlow &flow) const
{
    flow.addGap(gap * 2);
    flow.add(sealSize + 70, [station = m_head.station](QPainter &painter, QPointF at) {
        const QStringList signatures{tr("Recording unit: %1").arg(station),
            tr("Person in charge (signature):"), tr("Handled by (signature):"), tr("Date:")};
        double y = 60;
        for (const QString &text : signatures) {
            line(painter, {font}, ink, at + QPointF(0, y), room - sealSize - 80, Qt::AlignLeft,
                text);
            y += 110;
        }
        const QRectF seal(at + QPointF(room - sealSize, 50), QSizeF(sealSize, sealSize));
        line(painter, {26}, grey, seal.topLeft() - QPointF(0, 50), sealSize, Qt::AlignHCenter,
            tr("Seal"));
        // Only its corners are marked: inside there is room for the seal and nothing else.
        painter.setPen(QPen(QColor(rule), 2));
        for (const auto &[corner, dx, dy] :
            {std::tuple(seal.topLeft(), 1, 1), {seal.topRight(), -1, 1}, {seal.bottomLeft(), 1, -1},
                {seal.bottomRight(), -1, -1}}) {
            painter.drawLine(corner, corner + QPointF(30 * dx, 0));
            painter.drawLine(corner, corner + QPointF(0, 30 * dy));
        }
    });
}

} // namespace vs
