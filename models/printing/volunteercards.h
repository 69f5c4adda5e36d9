// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/printing/listdocument.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace vs
{

class Volunteers;
struct Volunteer;

/// Volunteer cards of 85.6 × 54 mm, ten to a sheet with marks to cut along: photo, name, number,
/// station, star, and the number as a QR code. The back says what holds for the card, who issued it
/// and where it goes when it is found; every sheet is then followed by one of backs, mirrored, so
/// that both fit when the paper is turned over at its long edge.
class VolunteerCards final : public PagedDocument
{
    Q_DECLARE_TR_FUNCTIONS(vs::VolunteerCards)

public:
    static constexpr int perPage = 10;
    static constexpr QSizeF cardSize{856, 540};

    enum class Sides {
        Front,
        Both,
    };

    struct Card {
        VolunteerId volunteer;
        int star = 0;
    };

    /// `volunteers` outlives this. Photos are opened a page at a time.
    VolunteerCards(Database &database, const Volunteers &volunteers, std::vector<Card> cards,
        PrintHead head, Sides sides = Sides::Front);

    QString title() const override;
    QString paper() const override;
    bool isTwoSided() const override { return m_sides == Sides::Both; }
    int pageCount() const override
    {
        return (int(m_cards.size()) + perPage - 1) / perPage * (isTwoSided() ? 2 : 1);
    }
    Result<void> paint(QPainter &painter, int page) override;
    std::shared_ptr<void> enterThread() override;

    /// Where the cards of a sheet lie, row by row, in tenths of a millimetre.
    static QRectF place(int card);
    /// Where the back of a card lies on its own page.
    static QRectF backPlace(int card);

private:
    void paintCard(QPainter &painter, const QRectF &card, const Volunteer &person, int star) const;
    void paintBack(QPainter &painter, const QRectF &card) const;
    static void paintCutMarks(QPainter &painter);

    Database &m_database;
    const Volunteers &m_volunteers;
    const std::vector<Card> m_cards;
    const PrintHead m_head;
    const Sides m_sides;
    QHash<UnitId, QString> m_units;
};

} // namespace vs
