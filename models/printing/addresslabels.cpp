// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/addresslabels.h"

#include "models/storage/database.h"
#include "models/volunteers/volunteers.h"

#include <QPainter>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double side = 50;
constexpr int mostAddressLines = 3;
constexpr QRgb ink = 0x1f2329;

} // namespace

AddressLabels::AddressLabels(Database &database, const Volunteers &volunteers,
    std::vector<VolunteerId> people, LabelSetup setup, PrintHead head)
    : m_database(database)
    , m_volunteers(volunteers)
    , m_people(std::move(people))
    , m_setup(std::move(setup))
    , m_head(std::move(head))
{
}

QString AddressLabels::title() const
{
    return tr("Address labels %1").arg(m_head.day.toString(Qt::ISODate));
}

QString AddressLabels::paper() const
{
    return tr("Put in label sheets %1 and print in actual size.").arg(m_setup.format.words());
}

int AddressLabels::pageCount() const
{
    const int labels = int(m_people.size()) + m_setup.start - 1;
    const int each = m_setup.format.perSheet();
    return m_people.empty() ? 0 : (labels + each - 1) / each;
}

std::shared_ptr<void> AddressLabels::enterThread()
{
    return std::make_shared<ThreadConnection>(m_database);
}

Result<void> AddressLabels::paint(QPainter &painter, int page)
{
    const int each = m_setup.format.perSheet();
    const int skipped = m_setup.start - 1;
    const int first = std::max(page * each - skipped, 0);
    const int end = std::min((page + 1) * each - skipped, int(m_people.size()));
    painter.setPen(QColor(ink));
    TextMeter address({32});
    TextMeter name({38, true});
    for (int i = first; i < end; ++i) {
        const auto person = m_volunteers.find(m_people[std::size_t(i)]);
        if (!person)
            return person.error();
        const QRectF label = m_setup.format.place(i + skipped);
        const double room = label.width() - 2 * side;
        const QStringList lines = address.lines(person->address, room, mostAddressLines);
        QString receiver = tr("To: %1").arg(person->name);
        if (m_setup.guardian && !person->guardian.name.isEmpty())
            receiver = tr("To: %1 (guardian %2)").arg(person->name, person->guardian.name);
        const double height = double(lines.size()) * address.lineHeight() + 10 + name.lineHeight();
        double y = label.top() + (label.height() - height) / 2;
        painter.setFont(address.font().font());
        for (const QString &line : lines) {
            address.draw(painter, label.left() + side, y, room, Qt::AlignLeft, line);
            y += address.lineHeight();
        }
        painter.setFont(name.font().font());
        name.draw(painter, label.left() + side, y + 10, room, Qt::AlignLeft,
            name.lines(receiver, room, 1).value(0));
    }
    return {};
}

} // namespace vs
