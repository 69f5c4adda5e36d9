// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypane.h"

#include "models/core/grouped.h"
#include "ui/controls/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

HistoryPane::HistoryPane(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_line(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_undo(new QPushButton(icon(u"undo"_s), tr("Undo this &step…"), this))
{
    setObjectName(u"detail"_s);
    setProperty("look", u"card"_s);
    m_title->setProperty("look", u"heading"_s);
    m_title->setWordWrap(true);
    m_line->setProperty("look", u"muted"_s);
    m_line->setWordWrap(true);
    m_text->setObjectName(u"changes"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("What was changed"));
    m_undo->setObjectName(u"undoStep"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_line);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_sequence); });
}

void HistoryPane::show(const HistoryDetail &detail, bool canUndo)
{
    m_sequence = detail.entry.sequence;
    m_title->setText(detail.entry.action);
    m_line->setText(tr("%1 · %2 · entry %3")
                        .arg(detail.entry.at.toString(u"yyyy-MM-dd HH:mm:ss"_s), detail.entry.user)
                        .arg(detail.entry.sequence));
    m_text->setHtml(html(detail));
    m_undo->setVisible(canUndo);
}

QString HistoryPane::html(const HistoryDetail &detail)
{
    QString text;
    if (detail.entry.undone)
        text += u"<p><b>"_s + tr("This step was undone.").toHtmlEscaped() + u"</b></p>"_s;
    if (!detail.entry.reason.isEmpty())
        text += u"<p>"_s + tr("Reason: %1").arg(detail.entry.reason).toHtmlEscaped() + u"</p>"_s;
    for (const HistoryChange &change : detail.changes) {
        const QString record = change.added ? tr("%1 (added)").arg(change.record) : change.record;
        text += u"<p><b>"_s + record.toHtmlEscaped() + u"</b>"_s;
        for (const QString &line : change.lines)
            text += u"<br>"_s + line.toHtmlEscaped();
        text += u"</p>"_s;
    }
    if (detail.more > 0) {
        text += u"<p>"_s + tr("and %1 more rows").arg(grouped(detail.more)).toHtmlEscaped()
            + u"</p>"_s;
    }
    return text;
}

} // namespace vs
