// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/volunteercards.h"

#include "models/printing/qrcode.h"
#include "models/storage/database.h"
#include "models/volunteers/volunteers.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vs
{

namespace
{

constexpr int columns = 2;
constexpr QPointF corner(194, 135); // centres the ten cards on A4
constexpr double bandHeight = 92;
constexpr double padding = 34;
constexpr QSizeF photoSize(220, 300);
constexpr double qrSize = 210;
constexpr QRgb red = 0xc7000b;
constexpr QRgb gold = 0xc9962b;
constexpr QRgb ink = 0x1f2329;
constexpr QRgb grey = 0x5b6470;
constexpr QRgb ground = 0xeceef0;

void line(QPainter &painter, PrintFont font, QRgb colour, QPointF at, double width,
    const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    TextMeter meter(font);
    painter.setFont(font.font());
    painter.setPen(QColor(colour));
    meter.draw(painter, at.x(), at.y(), width, alignment, meter.lines(text, width, 1).value(0));
}

/// The largest size at which the text fits on one line.
int fittingSize(const QString &text, double width, int wanted, int least)
{
    while (wanted > least && TextMeter({wanted, true}).width(text) > width)
        wanted -= 2;
    return wanted;
}

void paintSilhouette(QPainter &painter, const QRectF &box)
{
    painter.save();
    painter.setClipRect(box);
    painter.fillRect(box, QColor(ground));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xc3c8ce));
    painter.drawEllipse(box.center() - QPointF(0, 45), 52, 60);
    painter.drawEllipse(QPointF(box.center().x(), box.bottom() + 20), 100, 105);
    painter.restore();
}

void paintPhoto(QPainter &painter, const QRectF &box, const QByteArray &jpeg)
{
    QImage photo;
    if (!photo.loadFromData(jpeg)) {
        paintSilhouette(painter, box);
        return;
    }
    // Fills the box; what is too much on two sides is left out.
    const QSizeF shown = box.size().scaled(QSizeF(photo.size()), Qt::KeepAspectRatio);
    QRectF part(QPointF(), shown);
    part.moveCenter(QRectF(photo.rect()).center());
    painter.drawImage(box, photo, part);
}

} // namespace

VolunteerCards::VolunteerCards(Database &database, const Volunteers &volunteers,
    std::vector<Card> cards, PrintHead head, Sides sides)
    : m_database(database)
    , m_volunteers(volunteers)
    , m_cards(std::move(cards))
    , m_head(std::move(head))
    , m_sides(sides)
{
    for (const UnitName &unit : volunteers.units())
        m_units.insert(unit.id, unit.name);
}

QString VolunteerCards::title() const
{
    return tr("Volunteer cards %1").arg(m_head.day.toString(Qt::ISODate));
}

QString VolunteerCards::paper() const
{
    if (isTwoSided()) {
        return tr("Put in A4 card, upright, and print in actual size, on both sides, turned over "
                  "at the long edge. Cut along the marks.");
    }
    return tr("Put in A4 card, upright, and print in actual size. Cut along the marks.");
}

std::shared_ptr<void> VolunteerCards::enterThread()
{
    return std::make_shared<ThreadConnection>(m_database);
}

QRectF VolunteerCards::place(int card)
{
    return {corner
            + QPointF(
                card % columns * cardSize.width(), double(card / columns) * cardSize.height()),
        cardSize};
}

QRectF VolunteerCards::backPlace(int card)
{
    return place(card - card % columns + (columns - 1 - card % columns));
}

Result<void> VolunteerCards::paint(QPainter &painter, int page)
{
    const auto first = std::size_t((isTwoSided() ? page / 2 : page) * perPage);
    const bool back = isTwoSided() && page % 2 == 1;
    for (std::size_t i = first; i < std::min(m_cards.size(), first + perPage); ++i) {
        if (back) {
            paintBack(painter, backPlace(int(i - first)));
            continue;
        }
        const auto person = m_volunteers.find(m_cards[i].volunteer);
        if (!person)
            return person.error();
        paintCard(painter, place(int(i - first)), *person, m_cards[i].star);
    }
    paintCutMarks(painter);
    return {};
}

void VolunteerCards::paintCard(
    QPainter &painter, const QRectF &card, const Volunteer &person, int star) const
{
    const QRectF band(card.topLeft(), QSizeF(card.width(), bandHeight));
    painter.fillRect(band, QColor(red));
    const double room = card.width() - 2 * padding;
    const QPointF title = band.topLeft() + QPointF(padding, 20);
    line(painter, {38, true}, 0xffffff, title, room * 0.4, tr("Volunteer card"));
    line(painter, {28}, 0xffffff, title + QPointF(room * 0.4, 7), room * 0.6, m_head.station,
        Qt::AlignRight);

    const QRectF photo(card.topLeft() + QPointF(padding, bandHeight + 56), photoSize);
    paintPhoto(painter, photo, person.photo);
    const QRectF code(card.bottomRight() - QPointF(qrSize + padding - 10, qrSize + padding),
        QSizeF(qrSize, qrSize));
    const double x = photo.right() + 34;
    const double textRoom = card.right() - padding - x;
    const int size = fittingSize(person.name, textRoom, 62, 30);
    line(painter, {size, true}, ink, {x, photo.top() - 6}, textRoom, person.name);
    line(painter, {38}, gold, {x, photo.top() + 88}, textRoom, QString(star, u'★'));
    const double narrow = code.left() - 14 - x;
    line(painter, {22}, grey, {x, photo.top() + 160}, narrow, tr("Number"));
    line(painter, {26, true}, ink, {x, photo.top() + 188}, narrow, person.number);
    line(painter, {22}, grey, {x, photo.top() + 240}, narrow, m_units.value(person.unit));
    paintQrCode(painter, code, person.number);
}

/// The same on every card and without a name: it may be printed before anybody is chosen.
void VolunteerCards::paintBack(QPainter &painter, const QRectF &card) const
{
    constexpr double label = 130;
    const double room = card.width() - 2 * padding;
    painter.fillRect(QRectF(card.topLeft(), QSizeF(card.width(), 14)), QColor(red));
    QPointF at = card.topLeft() + QPointF(padding, 36);
    line(painter, {30, true}, ink, at, room, tr("For the holder"));
    at.ry() += 48;
    const auto write = [&](PrintFont font, QRgb colour, const QString &text, int most) {
        TextMeter meter(font);
        for (const QString &each : meter.lines(text, room, most)) {
            line(painter, font, colour, at, room, each);
            at.ry() += meter.lineHeight();
        }
    };
    for (const QString &rule :
        {tr("1. Shown while volunteering. It is no identity document and is not lent."),
            tr("2. Service is free: no pay and no gifts. What is private stays private."),
            tr("3. Report a loss to the station. Hand the card back on leaving.")})
        write({22}, ink, rule, 2);

    const std::vector<std::pair<QString, QString>> facts{{tr("Issued by"), m_head.station},
        {tr("Phone"), m_head.phone}, {tr("Issued on"), m_head.day.toString(Qt::ISODate)}};
    const int lines = int(std::count_if(
        facts.begin(), facts.end(), [](const auto &fact) { return !fact.second.isEmpty(); }));
    constexpr double height = 36;
    at.setY(card.bottom() - padding - lines * height - 44);
    painter.setPen(QPen(QColor(ground), 3));
    painter.drawLine(at - QPointF(0, 10), at + QPointF(room, -10));
    write({24, true}, red, tr("Found this card? Please take it to the station, or call."), 1);
    at.setY(card.bottom() - padding - lines * height);
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        line(painter, {22}, grey, at, label, name);
        line(painter, {24, true}, ink, at + QPointF(label, -2), room - label, value);
        at.ry() += height;
    }
}

/// Outside of the cards, at the ends of every line to cut along.
void VolunteerCards::paintCutMarks(QPainter &painter)
{
    constexpr double length = 60;
    constexpr double distance = 15;
    painter.setPen(QPen(QColor(grey), 2));
    const QRectF all(place(0).topLeft(), place(perPage - 1).bottomRight());
    for (int column = 0; column <= columns; ++column) {
        const double x = all.left() + column * cardSize.width();
        painter.drawLine(
            QPointF(x, all.top() - distance), QPointF(x, all.top() - distance - length));
        painter.drawLine(
            QPointF(x, all.bottom() + distance), QPointF(x, all.bottom() + distance + length));
    }
    for (int row = 0; row <= perPage / columns; ++row) {
        const double y = all.top() + row * cardSize.height();
        painter.drawLine(
            QPointF(all.left() - distance, y), QPointF(all.left() - distance - length, y));
        painter.drawLine(
            QPointF(all.right() + distance, y), QPointF(all.right() + distance + length, y));
    }
}

} // namespace vs
