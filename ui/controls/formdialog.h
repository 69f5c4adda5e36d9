// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDialog>

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace vs
{

class Banner;
class FormFields;
class Prompter;

/// The life of every form: fill in, check, save, and on an error stay open with all that was typed.
/// Enter goes to the next field, Ctrl+Enter saves and begins the next, Esc asks when something was
/// changed. A subclass fills body() and calls bind() at the end of its constructor.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, Prompter &prompter, QWidget *parent = nullptr);

    FormFields &fields() { return *m_fields; }
    void reject() override;
    void setVisible(bool visible) override;

Q_SIGNALS:
    void saved();

protected:
    /// Where the fields go: `m_ui.setupUi(body())`, or rows by formLayout().
    QWidget *body() { return m_body; }
    /// A QFormLayout over the whole body, made at the first call.
    QFormLayout *formLayout();
    void bind();

    /// Keeps what was typed. An error with a field appears under it, any other in the banner.
    virtual Result<void> save() = 0;
    /// Empties the form for the next record; only called after enableNext().
    virtual void startNext() { }
    void enableNext();
    void setSaveText(const QString &text);

    Prompter &prompter() { return m_prompter; }
    Banner &banner() { return *m_banner; }

private:
    void makeButtons(QVBoxLayout *layout);
    bool trySave();
    void saveAndClose();
    void saveAndNext();

    Prompter &m_prompter;
    Banner *m_banner;
    QWidget *m_body;
    FormFields *m_fields;
    QPushButton *m_save;
    QPushButton *m_next;
};

} // namespace vs
