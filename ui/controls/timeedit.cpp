// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/timeedit.h"

#include <QRegularExpression>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const auto spelling = u"HH:mm"_s;

} // namespace

TimeEdit::TimeEdit(QWidget *parent)
    : TypedField(parent)
{
    setPlaceholderText(u"0930"_s);
    setInputMethodHints(Qt::ImhTime);
    connect(this, &TypedField::valueChanged, this, [this] { Q_EMIT timeChanged(time()); });
}

QTime TimeEdit::time() const
{
    return parse(text());
}

void TimeEdit::setTime(QTime time)
{
    setValue(time.toString(spelling));
}

QTime TimeEdit::parse(const QString &typed)
{
    static const QRegularExpression hour(u"^(\\d{1,2})$"_s);
    static const QRegularExpression compact(u"^(\\d{1,2})(\\d{2})$"_s);
    static const QRegularExpression parted(u"^(\\d{1,2})\\s*[:.点时]\\s*(\\d{1,2})分?$"_s);
    const QString text = halfWidth(typed);
    for (const auto &form : {hour, compact, parted}) {
        if (const auto match = form.match(text); match.hasMatch())
            return QTime(match.captured(1).toInt(), match.captured(2).toInt());
    }
    return {};
}

QString TimeEdit::plain(const QString &typed) const
{
    return parse(typed).toString(spelling);
}

} // namespace vs
