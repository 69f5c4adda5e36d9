// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/memberhoursdialog.h"

#include "models/core/grouped.h"
#include "models/core/hours.h"
#include "models/groups/groups.h"
#include "ui/controls/banner.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/icons.h"
#include "ui/controls/recordview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int sortRole = Qt::UserRole + 100; // behind those a RecordView draws stars for

} // namespace

MemberHoursDialog::MemberHoursDialog(
    const Groups &groups, const Group &group, QDate first, QDate last, QWidget *parent)
    : QDialog(parent)
    , m_groups(groups)
    , m_group(group)
    , m_first(new DateEdit(this))
    , m_last(new DateEdit(this))
    , m_sum(new QLabel(this))
    , m_banner(new Banner(this))
    , m_people(new QStandardItemModel(this))
    , m_view(new RecordView(this))
{
    setWindowTitle(tr("Hours of the members"));
    setMinimumSize(620, 520);
    m_first->setObjectName(u"first"_s);
    m_last->setObjectName(u"last"_s);
    m_sum->setObjectName(u"sum"_s);
    m_sum->setProperty("look", u"heading"_s);
    m_people->setSortRole(sortRole);
    m_people->setHorizontalHeaderLabels({tr("Name"), tr("Number"), tr("Hours")});
    m_people->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setObjectName(u"memberHours"_s);
    m_view->setModel(m_people);
    m_view->setColumnCharacters({10, 18, 8});
    m_view->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    m_first->setDate(first);
    m_last->setDate(last);
    makeLayout();
    connect(m_first, &DateEdit::dateChanged, this, [this] { fill(); });
    connect(m_last, &DateEdit::dateChanged, this, [this] { fill(); });
    fill();
    m_view->setFocus();
}

void MemberHoursDialog::makeLayout()
{
    auto *title = new QLabel(m_group.name, this);
    title->setProperty("look", u"heading"_s);
    title->setWordWrap(true);
    auto *advice = new QLabel(
        tr("Counted is what somebody served between joining and leaving; balances brought along "
           "from before are not."),
        this);
    advice->setProperty("look", u"muted"_s);
    advice->setWordWrap(true);
    auto *from = new QLabel(tr("&From"), this);
    from->setBuddy(m_first);
    auto *to = new QLabel(tr("&To"), this);
    to->setBuddy(m_last);
    auto *period = new QHBoxLayout;
    period->addWidget(from);
    period->addWidget(m_first);
    period->addSpacing(8);
    period->addWidget(to);
    period->addWidget(m_last);
    period->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(advice);
    layout->addLayout(period);
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    layout->addLayout(makeButtons());
}

QHBoxLayout *MemberHoursDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_sum, 1);
    const auto add = [this, row](const QString &name, const QString &text, auto run) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false); // Enter belongs to the days
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    add(u"exportList"_s, tr("&Export list…"), [this] {
        Q_EMIT listExportWanted(this);
    })->setIcon(icon(u"export"_s));
    add(u"printList"_s, tr("&Print list…"), [this] {
        Q_EMIT listPrintWanted(this);
    })->setIcon(icon(u"print"_s));
    add(u"closeButton"_s, tr("Close"), [this] { accept(); });
    return row;
}

std::optional<OfferedList> MemberHoursDialog::offeredList() const
{
    OfferedList list = OfferedList::of(*m_view);
    list.shown.title = tr("Hours of the members of %1").arg(m_group.name);
    list.shown.narrowedBy
        = {tr("From %1 to %2")
                .arg(m_first->date().toString(Qt::ISODate), m_last->date().toString(Qt::ISODate))};
    return list;
}

void MemberHoursDialog::say(const Error &error)
{
    m_banner->say(error);
}

void MemberHoursDialog::sayDone(const QString &text)
{
    m_banner->say(Banner::Kind::Ok, text);
}

void MemberHoursDialog::fill()
{
    if (!m_first->date().isValid() || !m_last->date().isValid())
        return;
    m_people->setRowCount(0);
    const auto people = m_groups.memberHours(m_group.id, m_first->date(), m_last->date());
    if (!people) {
        m_sum->setText(people.error().text);
        return;
    }
    qint64 minutes = 0;
    int place = 0; // the order of names
    for (const MemberHours &person : *people) {
        minutes += person.minutes;
        auto *name = new QStandardItem(person.name);
        auto *number = new QStandardItem(person.number);
        auto *hours = new QStandardItem(Hours::text(person.minutes));
        name->setData(++place, sortRole);
        number->setData(person.number, sortRole);
        hours->setData(person.minutes, sortRole);
        hours->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_people->appendRow({name, number, hours});
    }
    m_people->sort(m_view->horizontalHeader()->sortIndicatorSection(),
        m_view->horizontalHeader()->sortIndicatorOrder());
    m_sum->setText(
        tr("%1 people, %2").arg(grouped(qint64(people->size())), Hours::withUnit(minutes)));
}

} // namespace vs
