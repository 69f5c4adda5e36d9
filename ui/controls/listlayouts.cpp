// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/listlayouts.h"

#include <QSet>
#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int parts = 3; // column, width, shown

} // namespace

ListLayouts::ListLayouts(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
}

QString ListLayouts::key(const QString &list) const
{
    return u"user%1/%2"_s.arg(m_user).arg(list);
}

std::optional<ListLayout> ListLayouts::layout(const QString &list, int columns) const
{
    const QStringList words
        = QSettings(m_path, QSettings::IniFormat).value(key(list)).toStringList();
    ListLayout layout;
    QSet<int> known;
    for (const QString &word : words) {
        const QStringList numbers = word.split(u' ');
        if (numbers.size() != parts)
            return {};
        const int column = numbers.at(0).toInt();
        if (column < 0 || column >= columns)
            return {};
        known.insert(column);
        layout.columns.push_back(
            {column, std::max(0, numbers.at(1).toInt()), numbers.at(2) == "1"_L1});
    }
    if (known.size() != columns || layout.columns.size() != std::size_t(columns))
        return {};
    return layout;
}

void ListLayouts::keep(const QString &list, const ListLayout &layout)
{
    QStringList words;
    for (const ListLayout::Column &column : layout.columns)
        words += u"%1 %2 %3"_s.arg(column.column).arg(column.width).arg(column.shown ? 1 : 0);
    QSettings(m_path, QSettings::IniFormat).setValue(key(list), words);
}

void ListLayouts::forget(const QString &list)
{
    QSettings(m_path, QSettings::IniFormat).remove(key(list));
}

} // namespace vs
