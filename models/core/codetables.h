// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vs
{

struct Code {
    QString code;
    QString label; ///< Chinese; labels are data and are not translated

    bool operator==(const Code &) const = default;
};

/// What a cell with several labels says.
struct CodeList {
    QStringList codes;   ///< in the order written, each once
    QStringList unknown; ///< words no code fits
};

/// The code tables of the field (政治面貌, 学历, …) and the administrative divisions of GB/T 2260,
/// as shipped and as the station extends them. Codes are never taken away, so that old records
/// stay readable.
class CodeTables final
{
public:
    /// Loads the shipped tables.
    CodeTables();

    /// Names of the tables, e.g. `political_status`, sorted.
    QStringList tables() const { return m_tables.keys(); }

    /// What the table is about in Chinese, e.g. 政治面貌.
    QString meaning(const QString &table) const { return m_tables.value(table).meaning; }

    /// The codes in the order to offer them; empty for an unknown table.
    std::vector<Code> codes(const QString &table) const { return m_tables.value(table).codes; }

    /// The label of a code, or the code itself where it is not known.
    QString label(const QString &table, const QString &code) const;

    /// The code for what somebody wrote: the label, the code, or one of the ways people write it
    /// (党员, 中共党员 → 01). Width, spaces and case do not matter.
    std::optional<QString> code(const QString &table, const QString &text) const;

    /// Reads several labels apart by 、 , ; / or spaces: 法律服务、手工制作.
    CodeList readList(const QString &table, const QString &text) const;

    /// Adds a code of the station's own or renames a shipped one. The table may be new.
    void add(const QString &table, const QString &code, const QString &label);

    /// Full name of a division or street with its parents: 411102 → 河南省漯河市源汇区. An unknown
    /// code, which may well be a retired one, gives what is known of its parents.
    QString divisionName(const QString &code) const;

    /// Name without the parents; empty when unknown.
    QString divisionOwnName(const QString &code) const { return m_divisions.value(code); }

    /// Divisions right below `code` in the order of codes: provinces for an empty code, then
    /// cities (or counties where there is no city between), counties, streets and towns.
    std::vector<Code> divisionsBelow(const QString &code) const;

    /// Adds or renames a division, street or town; 6 or 9 digits.
    void addDivision(const QString &code, const QString &name) { m_divisions.insert(code, name); }

private:
    struct Table {
        QString meaning;
        std::vector<Code> codes;
        QHash<QString, QString> codeByWord; ///< by the folded label, code or variant
    };

    static QString fold(QStringView text);
    void addTo(Table &table, const QString &code, const QString &label);

    QMap<QString, Table> m_tables;
    QMap<QString, QString> m_divisions; ///< sorted, so that children follow their parent
};

} // namespace vs
