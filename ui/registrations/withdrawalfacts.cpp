// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/withdrawalfacts.h"

#include "models/core/grouped.h"
#include "models/core/hours.h"
#include "models/volunteers/volunteertext.h"
#include "ui/controls/wrappedlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList removedLines(const WithdrawalPreview &preview)
{
    QStringList lines;
    for (const WithdrawalPreview::Part &part : preview.removed) {
        QString label = VolunteerText::column(part.column);
        if (part.column == u"birth_date")
            label = WithdrawalFacts::tr("Day and month of birth");
        else if (part.column == u"guardian_name")
            label = WithdrawalFacts::tr("Guardian and phone");
        else if (part.column == u"occupation")
            label = WithdrawalFacts::tr("Occupation, education, political status, ethnicity");
        else if (part.column == u"skills")
            label = WithdrawalFacts::tr("Skills, service categories, availability");
        else if (part.column == u"consent_by")
            label = WithdrawalFacts::tr("Consent");
        lines += preview.people.size() == 1
            ? label
            : WithdrawalFacts::tr("%1: %2 people").arg(label, grouped(part.people));
    }
    const auto count = [&](int number, const QString &text) {
        if (number > 0)
            lines += text.arg(grouped(number));
    };
    count(preview.enrolments, WithdrawalFacts::tr("Enrolments in coming activities: %1"));
    count(preview.memberships, WithdrawalFacts::tr("Memberships of groups end: %1"));
    count(preview.heldRows, WithdrawalFacts::tr("Held rows of lists with the document number: %1"));
    return lines;
}

QStringList keptLines(const WithdrawalPreview &preview)
{
    QStringList lines{WithdrawalFacts::tr("Volunteer number, gender, year of birth, unit"),
        WithdrawalFacts::tr("Service records: %1, %2")
            .arg(grouped(preview.records), Hours::withUnit(preview.minutes))};
    if (preview.awards > 0)
        lines += WithdrawalFacts::tr("Stars granted: %1").arg(grouped(preview.awards));
    if (preview.certificates > 0) {
        lines
            += WithdrawalFacts::tr("Entries in the register of certificates: %1 (only the surname)")
                   .arg(grouped(preview.certificates));
    }
    lines += WithdrawalFacts::tr("The dates of the registration and this reason");
    return lines;
}

} // namespace

WithdrawalFacts::WithdrawalFacts(const WithdrawalPreview &preview, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(makeSide(u"removed"_s, tr("Will be removed"), removedLines(preview)), 1);
    layout->addWidget(makeSide(u"kept"_s, tr("Stays"), keptLines(preview)), 1);
}

QWidget *WithdrawalFacts::makeSide(
    const QString &name, const QString &heading, const QStringList &lines)
{
    auto *card = new QFrame(this);
    card->setProperty("look", u"card"_s);
    auto *title = new QLabel(heading, card);
    title->setProperty("look", u"heading"_s);
    auto *text = new WrappedLabel(card);
    text->setObjectName(name);
    text->setText(u"• "_s + lines.join(u"\n• "_s));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addStretch(1);
    return card;
}

} // namespace vs
