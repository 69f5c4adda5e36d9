// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificatepainter.h"

#include "models/printing/printfont.h"

#include <QFont>
#include <QPainter>
#include <QTextOption>

using namespace Qt::Literals::StringLiterals;

namespace vs
{
namespace
{

constexpr QRectF Page(0, 0, 2970, 2100);
constexpr QRectF SealBox(2060, 1360, 500, 500);
constexpr int KeptLayouts = 256;
constexpr double Shrink = 0.95;  ///< step by which a text too long is made smaller
constexpr int SmallestFont = 20; ///< 2 mm; below nobody can read it

constexpr QRgb Red = 0xC7000B;
constexpr QRgb Ink = 0x1F2329;
constexpr QRgb Grey = 0x5B6470;
constexpr QRgb LightGrey = 0x7A828C;

} // namespace

/// Where a text stands and how it looks.
struct CertificatePainter::Place {
    QRectF box;
    Qt::Alignment alignment;
    int lines; ///< at most
    int size;  ///< of the font, wished
    QRgb colour;
    bool serif;
    bool bold;
    double spacing = 0; ///< between letters, in parts of the size
};

namespace
{

/// Breaks the text into lines of `width`, one `pitch` below the other.
void breakLines(QTextLayout &layout, double width, double pitch)
{
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * pitch;
    }
    layout.endLayout();
}

} // namespace

CertificatePainter::CertificatePainter()
    : m_ornament(pageSize())
    , m_layouts(KeptLayouts)
{
}

QSizeF CertificatePainter::pageSize()
{
    return Page.size();
}

QRectF CertificatePainter::sealBox()
{
    return SealBox;
}

void CertificatePainter::paint(QPainter &painter, const Certificate &certificate)
{
    m_ornament.paintGround(painter, {Page.center().x(), 960});
    m_ornament.paintBorder(painter);
    paintAward(painter, certificate);
    paintFooter(painter, certificate);
}

void CertificatePainter::paintAward(QPainter &painter, const Certificate &certificate)
{
    static constexpr Place Title{
        {400, 258, 2170, 190}, Qt::AlignCenter, 1, 150, Red, true, true, 0.2};
    static constexpr Place Holder{{420, 672, 2130, 150}, Qt::AlignCenter, 1, 118, Ink, true, true};
    static constexpr Place Person{{420, 820, 2130, 60}, Qt::AlignCenter, 1, 40, Grey, false, false};
    static constexpr Place Reason{{420, 912, 2130, 255}, Qt::AlignCenter, 4, 56, Ink, true, false};
    static constexpr Place Level{
        {420, 1185, 2130, 160}, Qt::AlignCenter, 1, 118, Red, true, true, 0.12};
    static constexpr Place Close{{940, 1365, 1090, 80}, Qt::AlignCenter, 1, 50, Ink, true, false};

    paintText(painter, Title, tr("Volunteer Service Star Certificate"));
    m_ornament.paintRule(painter, {Page.center().x(), 478}, 1240);
    m_ornament.paintStars(painter, {Page.center().x(), 588}, qBound(0, certificate.star, 5));
    paintText(painter, Holder, certificate.holder);
    QStringList person;
    if (!certificate.gender.isEmpty())
        person << certificate.gender;
    if (!certificate.volunteerNumber.isEmpty())
        person << tr("Volunteer No. %1").arg(certificate.volunteerNumber);
    paintText(painter, Person, person.join(u"  ·  "_s));
    //: Two or three lines; each may be as long as the page is wide.
    QString reason = tr("up to %1 has given %2 hours of voluntary service,\n"
                        "meets the requirements of %3 in service time and quality,\n"
                        "and is recognised as")
                         .arg(Certificate::longDate(certificate.asOf),
                             Certificate::hours(certificate.minutes), certificate.rule);
    paintText(painter, Reason, reason.replace(u'\n', QChar::LineSeparator));
    paintText(painter, Level, Certificate::starTitle(certificate.star));
    paintText(painter, Close, tr("In recognition whereof this certificate is issued."));
}

void CertificatePainter::paintFooter(QPainter &painter, const Certificate &certificate)
{
    static constexpr Place Number{
        {380, 1690, 800, 60}, Qt::AlignLeft | Qt::AlignVCenter, 1, 38, Grey, false, false};
    static constexpr Place Note{
        {380, 1750, 800, 110}, Qt::AlignLeft | Qt::AlignTop, 2, 30, LightGrey, false, false};
    static constexpr Place Issuer{
        {1200, 1500, 850, 180}, Qt::AlignRight | Qt::AlignBottom, 2, 60, Ink, true, true};
    static constexpr Place Date{
        {1200, 1690, 850, 80}, Qt::AlignRight | Qt::AlignVCenter, 1, 50, Ink, true, false};
    static constexpr Place Seal{
        {2090, 1300, 500, 50}, Qt::AlignCenter, 1, 30, LightGrey, false, false};

    paintText(painter, Number, tr("Certificate No. %1").arg(certificate.number));
    paintText(painter, Note,
        tr("Issued free of charge by the recording unit from its own service records."));
    paintText(painter, Issuer, certificate.issuer);
    paintText(painter, Date, Certificate::longDate(certificate.issuedOn));
    paintText(painter, Seal, tr("Seal"));
    m_ornament.paintCornerMarks(painter, SealBox);
}

void CertificatePainter::paintText(QPainter &painter, const Place &place, const QString &text)
{
    if (text.isEmpty())
        return;
    const auto key = std::pair(&place, text);
    QTextLayout *layout = m_layouts.object(key);
    if (!layout) {
        QTextOption option(place.alignment & Qt::AlignHorizontal_Mask);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        layout = new QTextLayout(text);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        const auto fits = [&] {
            return layout->lineCount() <= place.lines
                && layout->boundingRect().height() <= place.box.height();
        };
        double size = place.size;
        do {
            layout->setFont(PrintFont{qRound(size), place.bold, place.serif, place.spacing}.font());
            breakLines(*layout, place.box.width(), 1.0);
            size *= Shrink;
        } while (!fits() && size >= SmallestFont);
        m_layouts.insert(key, layout);
    }
    double y = place.box.top();
    const double spare = place.box.height() - layout->boundingRect().height();
    if (place.alignment & Qt::AlignVCenter)
        y += spare / 2;
    else if (place.alignment & Qt::AlignBottom)
        y += spare;
    // The space after the last letter is not seen, so it must not count when centring.
    const double unseen = place.alignment & Qt::AlignHCenter ? layout->font().letterSpacing() : 0;
    painter.setPen(QColor(place.colour));
    layout->draw(&painter, {place.box.left() + unseen / 2, y});
}

} // namespace vs
