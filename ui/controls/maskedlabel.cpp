// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/maskedlabel.h"

#include "ui/controls/prompter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <chrono>

namespace vs
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

MaskedLabel::MaskedLabel(Prompter &prompter, Reveal reveal, QWidget *parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_reveal(std::move(reveal))
    , m_text(new QLabel(this))
    , m_button(new QToolButton(this))
{
    m_text->setObjectName(u"maskedText"_s);
    m_button->setObjectName(u"revealButton"_s);
    m_button->setProperty("look", u"link"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    layout->addStretch(1);

    m_hide.setSingleShot(true);
    m_hide.setInterval(30s);
    connect(&m_hide, &QTimer::timeout, this, &MaskedLabel::mask);
    connect(
        m_button, &QToolButton::clicked, this, [this] { isRevealed() ? mask() : this->reveal(); });
    mask();
}

void MaskedLabel::setMasked(const QString &text)
{
    m_masked = text;
    mask();
}

void MaskedLabel::reveal()
{
    const auto reason = m_prompter.askText(this, tr("Show personal data"),
        tr("Why does it have to be shown? The reason is kept in the journal."));
    if (!reason)
        return;
    const Result<QString> whole = m_reveal(*reason);
    if (!whole) {
        m_prompter.tell(this, Prompter::Kind::Error, tr("Show personal data"), whole.error().text);
        return;
    }
    m_text->setText(*whole);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setText(tr("Hide"));
    m_hide.start();
}

void MaskedLabel::mask()
{
    m_hide.stop();
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_text->setText(m_masked);
    m_button->setText(tr("Show"));
    m_button->setVisible(!m_masked.isEmpty());
}

} // namespace vs
