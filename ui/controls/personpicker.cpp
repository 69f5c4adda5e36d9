// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/personpicker.h"

#include "models/volunteers/volunteers.h"
#include "ui/controls/searchbox.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t mostFound = 50;
constexpr int compactRows = 6;
constexpr int gap = 14; // pixels between columns

constexpr int nameRoom = 4;  // characters
constexpr int unitRoom = 10; // characters

int han(const QFontMetrics &metrics, int characters)
{
    return metrics.horizontalAdvance(u"国"_s) * characters;
}

enum Role {
    PersonRole = Qt::UserRole,
    FactsRole, ///< what namesakes are told apart by: name, birth year, unit, number
};

/// Draws the facts beneath each other; only what is left of the unit's room may cut it.
class FactsDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QStyleOptionViewItem panel(option);
        initStyleOption(&panel, index);
        const QStringList facts = index.data(FactsRole).toStringList();
        panel.text.clear();
        panel.widget->style()->drawControl(QStyle::CE_ItemViewItem, &panel, painter, panel.widget);
        const QFontMetrics &metrics = panel.fontMetrics;
        const int number = metrics.horizontalAdvance(facts.value(3)) + gap;
        const int name = han(metrics, nameRoom);
        const int year = metrics.horizontalAdvance(u"0000"_s) + gap / 2;
        const int unit = panel.rect.width() - name - year - number - 3 * gap;
        const int widths[] = {name, year, unit, number};
        painter->setPen(panel.palette.color(QPalette::Text));
        int left = panel.rect.left() + gap / 2;
        for (int i = 0; i < 4; ++i) {
            const QRect place(left, panel.rect.top(), widths[i], panel.rect.height());
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(facts.value(i), Qt::ElideRight, widths[i]));
            left += widths[i] + gap;
        }
    }
};

QStringList factsOf(const VolunteerBrief &person)
{
    return {person.name, person.birthYear > 0 ? QString::number(person.birthYear) : QString(),
        person.unit, person.number};
}

} // namespace

PersonPicker::PersonPicker(Volunteers &volunteers, QWidget *parent)
    : QWidget(parent)
    , m_volunteers(volunteers)
    , m_search(new SearchBox(tr("Name, pinyin, initials or last four digits"), this))
    , m_found(new QListWidget(this))
{
    setFocusProxy(m_search);
    m_found->setObjectName(u"found"_s);
    m_found->setAccessibleName(tr("People found"));
    m_found->setItemDelegate(new FactsDelegate(m_found));
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->ensurePolished();
    m_found->setMinimumWidth(han(m_found->fontMetrics(), nameRoom + unitRoom)
        + m_found->fontMetrics().horizontalAdvance(u"0000 000000-0000-000000"_s) + 6 * gap);
    m_search->setView(m_found);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_found, 1);
    layout->addStretch(); // keeps the field at the top once the list has gone

    connect(m_search, &QLineEdit::textChanged, this, &PersonPicker::search);
    connect(m_search, &QLineEdit::returnPressed, this, &PersonPicker::takeFirst);
    // Enter in the list or a double click, whatever the desktop's habit for single clicks is.
    connect(m_found, &QListWidget::itemActivated, this, &PersonPicker::take);
}

void PersonPicker::setCompact(bool compact)
{
    m_compact = compact;
    const int line = fontMetrics().height() + 8;
    m_found->setMaximumHeight(
        compact ? compactRows * line + 2 * m_found->frameWidth() : QWIDGETSIZE_MAX);
    m_found->setVisible(!compact || m_found->count() > 0);
}

void PersonPicker::setTakesOnLeave()
{
    connect(m_search, &QLineEdit::editingFinished, this, [this] {
        if (!m_person.isValid() && !m_found->hasFocus())
            takeFirst();
    });
}

void PersonPicker::setPerson(VolunteerId person)
{
    const auto brief = m_volunteers.brief(person);
    if (!brief)
        return;
    {
        const QSignalBlocker blocker(m_search);
        m_search->setText(u"%1 (%2)"_s.arg(brief->name, brief->number));
    }
    m_found->clear();
    m_found->setVisible(!m_compact);
    m_person = person;
    m_name = brief->name;
    Q_EMIT personChanged();
}

void PersonPicker::clear()
{
    m_search->clear();
    search();
}

void PersonPicker::search()
{
    m_found->clear();
    if (const QString text = m_search->text().trimmed(); !text.isEmpty()) {
        for (const qint64 id : m_volunteers.search(text, mostFound)) {
            const auto brief = m_volunteers.brief(VolunteerId(id));
            if (!brief)
                continue;
            const QStringList facts = factsOf(*brief);
            auto *item = new QListWidgetItem(facts.join(u"    "_s), m_found);
            item->setData(PersonRole, id);
            item->setData(FactsRole, facts);
            item->setToolTip(item->text());
        }
        m_found->setCurrentRow(0);
    }
    m_found->setVisible(!m_compact || m_found->count() > 0);
    if (m_person.isValid()) {
        m_person = {};
        m_name.clear();
        Q_EMIT personChanged();
    }
}

void PersonPicker::takeFirst()
{
    if (const QListWidgetItem *item = m_found->currentItem())
        take(item);
}

/// Enter is for choosing somebody; a dialog around would press its button with it.
void PersonPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

void PersonPicker::take(const QListWidgetItem *item)
{
    const VolunteerId person(item->data(PersonRole).toLongLong());
    setPerson(person);
    Q_EMIT chosen(person);
}

} // namespace vs
