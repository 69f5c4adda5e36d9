// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace vs
{

/// Makes malformed and hostile lists, the same from the same seed and number. Each is a plausible
/// list in one of the formats, spoilt in one of the ways people and attackers spoil files.
class HostileSheets final
{
public:
    struct Sheet {
        QString fileName;   ///< with the ending of its format, which may lie
        QString what;       ///< the format and how it was spoilt, e.g. `xlsx/bits`
        bool hours = false; ///< a list of hours, not of people
        QByteArray bytes;
    };

    explicit HostileSheets(quint32 seed)
        : m_seed(seed)
    {
    }

    Sheet make(int number);

private:
    using Rows = std::vector<QStringList>;

    int upTo(int most); ///< 0 to most
    template <typename List>
    auto anyOf(const List &list)
    {
        return list[size_t(upTo(int(std::size(list)) - 1))];
    }

    Rows list(bool hours);
    QString nastyText();
    QString idNumber();
    void spoilRows(Rows &rows);

    QByteArray csv(const Rows &rows);
    QByteArray xlsx(const Rows &rows);
    QByteArray ods(const Rows &rows);
    QByteArray xls(const Rows &rows);
    QByteArray xml2003(const Rows &rows);

    QByteArray xlsxRows(const Rows &rows);
    void spoilXlsx(QMap<QString, QByteArray> &parts);
    void spoilOds(QByteArray &content);
    void spoilXls(QByteArray &stream);
    QByteArray spoilBytes(QByteArray bytes);

    const quint32 m_seed;
    std::mt19937 m_random;
    int m_way = 0; ///< how this sheet is spoilt
    QString m_what;
};

} // namespace vs
