// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupdetail.h"

#include "models/core/codetables.h"
#include "models/core/dates.h"
#include "models/core/hours.h"
#include "models/groups/groups.h"
#include "models/groups/grouptext.h"
#include "models/network/network.h"
#include "ui/controls/factspane.h"
#include "ui/controls/maskedlabel.h"
#include "ui/controls/recordview.h"
#include "ui/groups/groupstepdialog.h"
#include "ui/groups/memberhoursdialog.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QStandardItemModel>
#include <QTabWidget>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

enum Tab {
    FactsTab,
    MembersTab,
    FormerTab,
    BelowTab,
};

void addRow(QStandardItemModel &model, const QStringList &texts, qint64 id = 0)
{
    QList<QStandardItem *> cells;
    for (const QString &text : texts)
        cells += new QStandardItem(text);
    if (texts.size() > 1 && id != 0) // hours, in the list of members
        cells.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    cells.front()->setData(id, Qt::UserRole);
    model.appendRow(cells);
}

} // namespace

GroupDetail::GroupDetail(const GroupDoors &doors, QWidget *parent)
    : QFrame(parent)
    , m_doors(doors)
    , m_name(new QLabel(this))
    , m_line(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_facts(new FactsPane(this))
    , m_present(new QStandardItemModel(this))
    , m_former(new QStandardItemModel(this))
    , m_below(new QStandardItemModel(this))
{
    setProperty("look", u"card"_s);
    setObjectName(u"groupDetail"_s);
    m_name->setObjectName(u"groupName"_s);
    m_name->setProperty("look", u"heading"_s);
    m_name->setWordWrap(true);
    m_line->setProperty("look", u"muted"_s);
    m_line->setWordWrap(true);
    m_tabs->setObjectName(u"groupTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *facts = new QWidget(m_tabs); // keeps the facts at the top
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(4, 10, 4, 4);
    column->addWidget(m_facts, 1);
    column->addStretch();
    m_tabs->addTab(facts, tr("Group"));
    m_tabs->addTab(makeMembersTab(), tr("Members"));
    m_tabs->addTab(makeFormerTab(), tr("Former"));
    m_tabs->addTab(makeList(u"groupsBelow"_s, m_below, {tr("Group")}, {14}), tr("Below"));
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->widget(tab)->findChild<RecordView *>()->setAccessibleName(m_tabs->tabText(tab));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(m_name);
    layout->addWidget(m_line);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { fillTab(); });
    auto *below = findChild<RecordView *>(u"groupsBelow"_s);
    connect(below, &RecordView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT groupWanted(GroupId(index.siblingAtColumn(0).data(Qt::UserRole).toLongLong()));
    });
}

QWidget *GroupDetail::makeList(const QString &name, QStandardItemModel *model,
    const QStringList &heads, const QList<int> &characters)
{
    model->setHorizontalHeaderLabels(heads);
    auto *page = new QWidget(this);
    auto *view = new RecordView(page);
    view->setObjectName(name);
    view->setModel(model);
    view->setColumnCharacters(characters);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 10, 4, 4);
    layout->addWidget(view, 1);
    return page;
}

QWidget *GroupDetail::makeMembersTab()
{
    QWidget *page = makeList(
        u"members"_s, m_present, {tr("Name"), tr("Role"), tr("Since"), tr("Hours")}, {4, 4, 6, 3});
    m_view = page->findChild<RecordView *>();
    auto *layout = static_cast<QVBoxLayout *>(page->layout());
    m_total = new QLabel(page);
    m_total->setObjectName(u"memberTotal"_s);
    m_total->setWordWrap(true);
    layout->insertWidget(0, m_total);
    auto *buttons = new QGridLayout; // at the width of the pane one row is too short
    buttons->setSpacing(6);
    const auto add = [&](const QString &name, const QString &text, auto run) {
        auto *button = new QPushButton(text, page);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        const int place = buttons->count();
        buttons->addWidget(button, place / 3, place % 3);
        return button;
    };
    m_join = add(u"join"_s, tr("&Join…"), [this] { join(); });
    m_role = add(
        u"changeRole"_s, tr("Ro&le…"), [this] { openStep(chosen(), &GroupStepDialog::newRole); });
    m_leave
        = add(u"leave"_s, tr("Lea&ve…"), [this] { openStep(chosen(), &GroupStepDialog::leaving); });
    m_correct = add(u"correctMembership"_s, tr("Co&rrect…"),
        [this] { openStep(chosen(), &GroupStepDialog::correcting); });
    add(u"memberHours"_s, tr("Ho&urs…"), [this] { showHours(); });
    layout->addLayout(buttons);
    connect(m_view, &RecordView::currentRowChanged, this, [this] {
        for (QPushButton *button : {m_role, m_leave, m_correct})
            button->setEnabled(chosen());
    });
    connect(m_view, &RecordView::opened, this,
        [this] { openStep(chosen(), &GroupStepDialog::newRole); });
    return page;
}

QWidget *GroupDetail::makeFormerTab()
{
    QWidget *page = makeList(u"formerMembers"_s, m_former,
        {tr("Name"), tr("Role"), tr("Since"), tr("Until"), tr("Reason")}, {4, 3, 6, 6, 12});
    m_formerView = page->findChild<RecordView *>();
    m_correctFormer = new QPushButton(tr("Co&rrect…"), page);
    m_correctFormer->setObjectName(u"correctFormer"_s);
    m_correctFormer->setEnabled(false);
    page->layout()->addWidget(m_correctFormer);
    const auto correct = [this] { openStep(chosenFormer(), &GroupStepDialog::correcting); };
    connect(m_correctFormer, &QPushButton::clicked, this, correct);
    connect(m_formerView, &RecordView::opened, this, correct);
    connect(m_formerView, &RecordView::currentRowChanged, this,
        [this] { m_correctFormer->setEnabled(chosenFormer()); });
    return page;
}

void GroupDetail::setPeriod(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    fillTab();
}

void GroupDetail::setGroup(GroupId id)
{
    auto group = m_doors.groups.group(id);
    m_group = group ? *std::move(group) : Group();
    m_name->setText(m_group.name);
    QStringList path;
    for (const GroupName &above : m_doors.groups.above(id))
        path += above.name;
    path += GroupText::state(m_group);
    m_line->setText(path.join(u" · "_s));
    m_join->setEnabled(!m_group.isClosed());
    fillTab();
}

void GroupDetail::fillTab()
{
    if (!m_group.id.isValid())
        return;
    switch (m_tabs->currentIndex()) {
    case FactsTab:
        return fillFacts();
    case MembersTab:
        return fillMembers();
    case FormerTab:
        return fillFormer();
    case BelowTab:
        return fillBelow();
    }
}

void GroupDetail::addPhone(const QString &label, const QString &column, QString GroupPerson::*phone,
    GroupPerson Group::*person)
{
    const QString number = m_group.*person.*phone;
    if (number.isEmpty())
        return;
    auto reveal = [this, column, phone, person](const QString &reason) -> Result<QString> {
        const auto whole = m_doors.groups.reveal(m_group.id, column, reason);
        if (!whole)
            return whole.error();
        return (*whole).*person.*phone;
    };
    auto *masked = new MaskedLabel(m_doors.prompter, std::move(reveal), m_facts);
    masked->setObjectName(column);
    masked->setMasked(number);
    m_facts->addFact(label, masked);
}

void GroupDetail::fillFacts()
{
    const Group &g = m_group;
    const CodeTables &codes = m_doors.codes;
    const QString unit
        = g.unit.isValid() ? m_doors.network.tree().pathName(g.unit) : tr("The whole network");
    m_facts->clear();
    m_facts->addFact(tr("Kind"), codes.label(u"group_type"_s, g.kind));
    m_facts->addFact(tr("Specialist team"), GroupText::specialty(codes, g));
    m_facts->addFact(tr("Registered as"), g.registrationNumber);
    m_facts->addFact(tr("Unit"), unit);
    m_facts->addFact(tr("In charge"), g.inCharge.name);
    addPhone(tr("Phone"), u"person_in_charge_phone"_s, &GroupPerson::phone, &Group::inCharge);
    m_facts->addFact(tr("Contact"), g.contact.name);
    addPhone(tr("Phone"), u"contact_phone"_s, &GroupPerson::phone, &Group::contact);
    m_facts->addFact(tr("Founded on"), dateText(g.foundedOn, QLocale()));
    if (g.isClosed()) {
        m_facts->addFact(tr("Closed on"), dateText(g.closedOn, QLocale()));
        m_facts->addFact(tr("Reason"), g.closedReason);
    }
    m_facts->addFact(tr("Service categories"),
        GroupText::labels(codes, u"service_category"_s, g.serviceCategories));
    m_facts->addFact(tr("Skills"), GroupText::labels(codes, u"skill"_s, g.skills));
    m_facts->addFact(tr("Offers"), GroupText::resources(codes, u"group_offer"_s, g.offers));
    m_facts->addFact(tr("Needs"), GroupText::resources(codes, u"group_need"_s, g.needs));
    m_facts->addFact(tr("Note"), g.note);
}

void GroupDetail::fillMembers()
{
    const GroupMember *before = chosen();
    const auto kept = before ? std::optional(before->membership) : std::nullopt;
    m_present->setRowCount(0);
    const auto members = m_doors.groups.members(m_group.id, m_first, m_last);
    m_members = members ? *members : std::vector<GroupMember>();
    QSet<VolunteerId> people;
    qint64 minutes = 0;
    int chosenRow = -1;
    for (const GroupMember &member : m_members) {
        minutes += member.minutes;
        if (member.membership.isOver())
            continue;
        // A new role is a new membership of the same person.
        const bool same = kept && member.membership.volunteer == kept->volunteer;
        if (same && (chosenRow < 0 || member.membership.id == kept->id))
            chosenRow = m_present->rowCount();
        people.insert(member.membership.volunteer);
        addRow(*m_present,
            {member.name, m_doors.codes.label(u"group_role"_s, member.membership.role),
                member.membership.joinedOn.toString(Qt::ISODate), Hours::text(member.minutes)},
            member.membership.volunteer.value());
    }
    m_total->setText(tr("%1 members. Hours from %2 to %3.")
                         .arg(people.size())
                         .arg(m_first.toString(Qt::ISODate), m_last.toString(Qt::ISODate)));
    for (QPushButton *button : {m_role, m_leave, m_correct})
        button->setEnabled(false);
    if (chosenRow >= 0)
        m_view->selectRow(chosenRow);
}

void GroupDetail::fillFormer()
{
    m_former->setRowCount(0);
    m_formerMembers.clear();
    m_correctFormer->setEnabled(false);
    const auto members = m_doors.groups.members(m_group.id, m_first, m_last);
    if (!members)
        return;
    for (const GroupMember &member : *members) {
        if (!member.membership.isOver())
            continue;
        m_formerMembers.push_back(member);
        const QString reason = member.membership.leftReason;
        addRow(*m_former,
            {member.name, m_doors.codes.label(u"group_role"_s, member.membership.role),
                member.membership.joinedOn.toString(Qt::ISODate),
                member.membership.leftOn.toString(Qt::ISODate),
                reason.isEmpty() ? tr("New role") : reason});
    }
}

void GroupDetail::fillBelow()
{
    m_below->setRowCount(0);
    for (const GroupName &below : m_doors.groups.below(m_group.id))
        addRow(*m_below, {below.name}, below.id.value());
}

const GroupMember *GroupDetail::chosen() const
{
    // Present members come first, in the order of the rows.
    const int row = m_view->chosenIndex().row();
    return row >= 0 && row < m_present->rowCount() ? &m_members[size_t(row)] : nullptr;
}

const GroupMember *GroupDetail::chosenFormer() const
{
    const int row = m_formerView->chosenIndex().row();
    return row >= 0 && row < int(m_formerMembers.size()) ? &m_formerMembers[size_t(row)] : nullptr;
}

void GroupDetail::join()
{
    auto *dialog = new GroupStepDialog(m_doors, GroupStepDialog::joining(m_doors, m_group), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GroupDetail::openStep(const GroupMember *member, MakeStep make)
{
    if (!member)
        return;
    auto *dialog = new GroupStepDialog(m_doors, make(m_doors, *member, m_group.name), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GroupDetail::showHours()
{
    auto *dialog = new MemberHoursDialog(m_doors.groups, m_group, m_first, m_last, this);
    connect(dialog, &MemberHoursDialog::listExportWanted, this, &GroupDetail::listExportWanted);
    connect(dialog, &MemberHoursDialog::listPrintWanted, this, &GroupDetail::listPrintWanted);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vs
