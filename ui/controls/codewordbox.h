// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace vs
{

class CodeTables;

/// A code of a table, chosen from the list or typed, or a word of the station's own where no code
/// fits.
class CodeWordBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit CodeWordBox(QWidget *parent = nullptr);

    /// `own` are words in use besides the codes; `optional` puts an empty entry first.
    void setTable(
        const CodeTables &codes, const QString &table, const QStringList &own, bool optional);

    /// The code for what stands in the field, or the words themselves.
    QString value() const;
    void setValue(const QString &value);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    const CodeTables *m_codes = nullptr;
    QString m_table;
};

} // namespace vs
