// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QVariantMap>

class QFormLayout;
class QLabel;
class QWidget;

namespace vs
{

struct Error;

/// Gives the fields of a form their common manners, whether they come from a `.ui` file or from
/// code: label buddies, accessible names, Enter to the next field, an error under the field it
/// belongs to, and knowing whether anything was changed. A field goes by its objectName.
class FormFields final : public QObject
{
    Q_OBJECT

public:
    /// `form` holds one QFormLayout or several; call bind() when its fields are there.
    explicit FormFields(QWidget *form);

    /// Adds a row to the end of `layout`. Ownership goes to the form.
    static void add(
        QFormLayout *layout, const QString &name, const QString &label, QWidget *editor);
    void bind();

    void setError(const QString &field, const QString &text);
    /// False when the error names no field of this form.
    bool setError(const Error &error);
    void clearErrors();
    QString error(const QString &field) const;

    bool isDirty() const { return values() != m_clean; }
    void markClean() { m_clean = values(); }
    void focusFirst();

Q_SIGNALS:
    void edited(const QString &field);
    /// Enter in the last field.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bindLayout(QFormLayout *layout);
    void bindEditor(QFormLayout *layout, int row, QWidget *editor);
    void clearError(const QString &field);
    void goOn(QWidget *from);
    QVariantMap values() const;

private Q_SLOTS:
    void noteEdit();

private:
    struct Field {
        QWidget *editor;
        QLabel *error;
    };

    QWidget *m_form;
    QHash<QString, Field> m_fields;
    QList<QWidget *> m_order;
    QVariantMap m_clean;
};

} // namespace vs
