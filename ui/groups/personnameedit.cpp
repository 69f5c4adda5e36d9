// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/personnameedit.h"

#include "models/volunteers/volunteers.h"
#include "ui/controls/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QStandardItemModel>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t mostOffered = 8;

/// Shows the number too, and completes to the name alone.
class OfferedPerson final : public QStandardItem
{
public:
    explicit OfferedPerson(const VolunteerBrief &person)
        : QStandardItem(person.name)
        , m_line(u"%1    %2"_s.arg(person.name, person.number))
    {
        setData(person.id.value(), Qt::UserRole);
    }

    QVariant data(int role) const override
    {
        return role == Qt::DisplayRole ? m_line : QStandardItem::data(role);
    }

private:
    const QString m_line;
};

} // namespace

PersonNameEdit::PersonNameEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_found(new QStandardItemModel(this))
    , m_mark(addAction(icon(u"person"_s), QLineEdit::TrailingPosition))
{
    m_mark->setVisible(false);
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &PersonNameEdit::offer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) {
            setPerson(VolunteerId(index.data(Qt::UserRole).toLongLong()),
                index.data(Qt::EditRole).toString());
        });
}

void PersonNameEdit::setPerson(VolunteerId volunteer, const QString &name)
{
    setText(name);
    setVolunteer(volunteer);
}

void PersonNameEdit::setVolunteer(VolunteerId volunteer)
{
    m_volunteer = volunteer;
    m_mark->setVisible(volunteer.isValid());
    if (const auto brief = m_volunteers ? m_volunteers->brief(volunteer) : Error(); brief)
        m_mark->setToolTip(tr("In the register as %1").arg(brief->number));
}

/// What is typed is a name until somebody is chosen.
void PersonNameEdit::offer(const QString &typed)
{
    setVolunteer({});
    m_found->clear();
    if (!m_volunteers || typed.trimmed().isEmpty())
        return;
    for (const qint64 id : m_volunteers->search(typed.trimmed(), mostOffered)) {
        const auto brief = m_volunteers->brief(VolunteerId(id));
        if (brief)
            m_found->appendRow(new OfferedPerson(*brief));
    }
}

} // namespace vs
