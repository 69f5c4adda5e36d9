// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLineEdit>

namespace vs
{

class CodeTables;

/// An administrative division by name, completed while typing (any part of the name), or by its
/// code. What is no division stays as it was typed.
class DivisionEdit final : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged USER true)

public:
    explicit DivisionEdit(QWidget *parent = nullptr);

    void setTables(const CodeTables &codes);
    QString code() const;
    void setCode(const QString &code);

Q_SIGNALS:
    void codeChanged(const QString &code);

private:
    void collect(const CodeTables &codes, const QString &parent, QStringList &names);

    QHash<QString, QString> m_codeOf; ///< by full name
    QHash<QString, QString> m_nameOf;
};

} // namespace vs
