// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/banner.h"

#include "models/core/error.h"
#include "ui/controls/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Dress {
    QString name; ///< value of the property the style sheet asks for
    QString icon;
    IconTone tone;
};

Dress dressOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return {u"info"_s, u"info"_s, IconTone::Info};
    case Banner::Kind::Ok:
        return {u"ok"_s, u"ok"_s, IconTone::Ok};
    case Banner::Kind::Warning:
        return {u"warning"_s, u"warning"_s, IconTone::Warning};
    case Banner::Kind::Error:
        break;
    }
    return {u"error"_s, u"error"_s, IconTone::Error};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    m_sentence->setObjectName(u"bannerText"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 1);
    hide();
}

void Banner::say(Kind kind, const QString &sentence)
{
    m_kind = kind;
    const Dress dress = dressOf(kind);
    setProperty("kind", dress.name);
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_sentence)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    const QPixmap picture = icon(dress.icon, dress.tone).pixmap(20, 20);
    m_picture->setPixmap(picture);
    m_picture->setVisible(!picture.isNull());
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void Banner::say(const vs::Error &error)
{
    const bool passing
        = error.kind == vs::Error::Kind::Busy || error.kind == vs::Error::Kind::Cancelled;
    say(passing ? Kind::Warning : Kind::Error, error.text);
}

void Banner::clear()
{
    m_sentence->clear();
    hide();
}

void Banner::clearDone()
{
    if (m_kind == Kind::Ok)
        clear();
}

QString Banner::text() const
{
    return m_sentence->text();
}

} // namespace vs
