// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importresultstep.h"

#include "models/core/grouped.h"
#include "ui/controls/icons.h"
#include "ui/imports/importwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

ImportResultStep::ImportResultStep(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_mend(new QPushButton(icon(u"held"_s), tr("&Mend the held rows"), this))
{
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(u"ok"_s, IconTone::Ok).pixmap(56, 56));
    m_heading->setProperty("look", u"title"_s);
    m_heading->setObjectName(u"resultHeading"_s);
    m_advice->setProperty("look", u"muted"_s);
    m_advice->setWordWrap(true);
    m_advice->setAlignment(Qt::AlignCenter);
    m_mend->setObjectName(u"mendButton"_s);
    m_mend->setAutoDefault(false);
    connect(m_mend, &QPushButton::clicked, this, &ImportResultStep::mendWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignCenter);
    layout->addWidget(m_heading, 0, Qt::AlignCenter);
    layout->addWidget(m_advice);
    layout->addWidget(m_mend, 0, Qt::AlignCenter);
    layout->addStretch(3);
}

void ImportResultStep::setReport(const ImportReport &report)
{
    delete m_counts;
    m_counts = new QWidget(this);
    m_counts->setObjectName(u"counts"_s);
    auto *grid = new QGridLayout(m_counts);
    grid->setHorizontalSpacing(24);
    const Colours &tones = colours(palette());
    for (const RowStatus status : ImportWords::statuses()) {
        const int count = report.count(status);
        if (count == 0)
            continue;
        const int row = grid->rowCount();
        auto *word = new QLabel(ImportWords::status(status), m_counts);
        auto *number = new QLabel(grouped(count), m_counts);
        number->setObjectName(u"count_"_s + statusCode(status));
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QPalette colour = word->palette();
        colour.setColor(QPalette::WindowText, ImportWords::colour(status, tones));
        word->setPalette(colour);
        grid->addWidget(word, row, 0);
        grid->addWidget(number, row, 1);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(3, m_counts, 0, Qt::AlignCenter);

    const int held = report.count(RowStatus::Held);
    m_heading->setText(tr("The list was taken over"));
    m_advice->setText(held > 0
            ? tr("The held rows stay in the program until somebody mends or dismisses them.")
            : tr("Every row found its place; nothing was held."));
    m_mend->setVisible(held > 0);
    (held > 0 ? static_cast<QWidget *>(m_mend) : this)->setFocus(Qt::TabFocusReason);
}

} // namespace vs
