// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/emptystate.h"

#include "ui/controls/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

EmptyState::EmptyState(
    const QString &iconName, const QString &sentence, const QString &advice, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(iconName).pixmap(56, 56));
    picture->setAlignment(Qt::AlignCenter);
    m_sentence->setProperty("look", u"heading"_s);
    m_advice->setProperty("look", u"muted"_s);
    for (QLabel *label : {m_sentence, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_button->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(picture);
    layout->addWidget(m_sentence);
    layout->addWidget(m_advice);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch(3);
    setSentence(sentence, advice);
}

QPushButton *EmptyState::setButton(const QString &text, std::function<void()> run)
{
    m_button->setText(text);
    m_button->disconnect(this);
    connect(m_button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_button->show();
    return m_button;
}

void EmptyState::setSentence(const QString &sentence, const QString &advice)
{
    m_sentence->setText(sentence);
    m_advice->setText(advice);
}

} // namespace vs
