// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importwords.h"

#include "models/imports/heldrowtable.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString ImportWords::kind(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Volunteers:
        return tr("Volunteers");
    case ImportKind::Hours:
        return tr("Hours");
    case ImportKind::Units:
        return tr("Units");
    case ImportKind::Groups:
        return tr("Groups");
    case ImportKind::Memberships:
        return tr("Group members");
    }
    Q_UNREACHABLE();
}

QString ImportWords::status(RowStatus status)
{
    switch (status) {
    case RowStatus::Added:
        return tr("New");
    case RowStatus::Updated:
        return tr("Updated");
    case RowStatus::Unchanged:
        return tr("Known");
    case RowStatus::Duplicate:
        return tr("Repeated");
    case RowStatus::Skipped:
        return tr("Skipped");
    case RowStatus::Held:
        return tr("Held");
    }
    Q_UNREACHABLE();
}

QColor ImportWords::colour(RowStatus status, const Colours &colours)
{
    switch (status) {
    case RowStatus::Added:
        return colours.okText;
    case RowStatus::Updated:
        return colours.infoText;
    case RowStatus::Duplicate:
        return colours.warningText;
    case RowStatus::Held:
        return colours.errorText;
    case RowStatus::Unchanged:
    case RowStatus::Skipped:
        break;
    }
    return colours.muted;
}

const QList<RowStatus> &ImportWords::statuses()
{
    static const QList<RowStatus> order{RowStatus::Added, RowStatus::Updated, RowStatus::Unchanged,
        RowStatus::Duplicate, RowStatus::Skipped, RowStatus::Held};
    return order;
}

QString ImportWords::explanation(const RowOutcome &outcome, const Importer &importer)
{
    const QString reason = reasonOf(outcome, importer);
    if (outcome.detail.isEmpty())
        return reason;
    if (outcome.detail.startsWith(brief(reason))) // says the same, and more
        return outcome.detail;
    return tr("%1; %2", "why a row is held; a remark").arg(brief(reason), outcome.detail);
}

QString ImportWords::reasonOf(const RowOutcome &outcome, const Importer &importer)
{
    switch (outcome.status) {
    case RowStatus::Held:
        return importer.reasonText(outcome.reason);
    case RowStatus::Duplicate:
        return tr("Stands in this list already");
    case RowStatus::Skipped:
        return tr("Blank, title or total row");
    default:
        return {};
    }
}

QString ImportWords::brief(const QString &text)
{
    return briefReason(text);
}

Error ImportWords::spoken(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled || !error.text.isEmpty())
        return error;
    Error told = error;
    told.text = tr("Stopped. Nothing was taken over.");
    return told;
}

} // namespace vs
