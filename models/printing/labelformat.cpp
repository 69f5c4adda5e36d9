// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/labelformat.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

std::vector<LabelFormat> read()
{
    QFile file(u":/labels/formats.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the label formats are missing");
    std::vector<LabelFormat> formats;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : list) {
        const QJsonObject o = value.toObject();
        const auto number = [&o](const char *key) { return o[QLatin1String(key)].toDouble(); };
        formats.push_back(
            {o["key"_L1].toString(), int(number("columns")), int(number("rows")), number("width"),
                number("height"), number("left"), number("top"), number("right"), number("down")});
    }
    return formats;
}

} // namespace

QRectF LabelFormat::place(int label) const
{
    const int at = label % perSheet();
    const QPointF corner(left + at % columns * right, top + double(at / columns) * down);
    return {corner * 10, QSizeF(width, height) * 10};
}

QString LabelFormat::words() const
{
    return u"%1 × %2, %3 × %4 mm"_s.arg(columns).arg(rows).arg(width).arg(height);
}

const std::vector<LabelFormat> &LabelFormat::shipped()
{
    static const std::vector<LabelFormat> formats = read();
    return formats;
}

const LabelFormat &LabelFormat::of(const QString &key)
{
    const auto &all = shipped();
    const auto found = std::find_if(
        all.begin(), all.end(), [&key](const LabelFormat &format) { return format.key == key; });
    return found == all.end() ? all.front() : *found;
}

} // namespace vs
