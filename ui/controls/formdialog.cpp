// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/formdialog.h"

#include "ui/controls/banner.h"
#include "ui/controls/formfields.h"
#include "ui/controls/prompter.h"
#include "ui/controls/settledsize.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

FormDialog::FormDialog(const QString &title, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_prompter(prompter)
    , m_banner(new Banner(this))
    , m_body(new QWidget(this))
    , m_fields(new FormFields(m_body))
    , m_save(new QPushButton(tr("Save"), this))
    , m_next(new QPushButton(tr("Save and next"), this))
{
    setWindowTitle(title);
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(m_banner);
    layout->addWidget(m_body, 1);
    makeButtons(layout);
    connect(m_fields, &FormFields::finished, this,
        [this] { (m_next->isHidden() ? m_save : m_next)->setFocus(Qt::TabFocusReason); });
}

void FormDialog::makeButtons(QVBoxLayout *layout)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setProperty("look", u"primary"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_next->setToolTip(tr("Ctrl+Enter"));
    m_next->hide();
    m_save->setDefault(true); // for Enter on a button; in a field it goes on to the next

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_next);
    row->addWidget(m_save);
    layout->addLayout(row);

    connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::saveAndClose);
    connect(m_next, &QPushButton::clicked, this, &FormDialog::saveAndNext);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this,
            [this] { m_next->isHidden() ? saveAndClose() : saveAndNext(); });
    }
}

QFormLayout *FormDialog::formLayout()
{
    auto *layout = qobject_cast<QFormLayout *>(m_body->layout());
    if (!layout) {
        layout = new QFormLayout(m_body);
        layout->setContentsMargins({});
        layout->setHorizontalSpacing(16);
        layout->setVerticalSpacing(10);
    }
    return layout;
}

void FormDialog::bind()
{
    if (m_body->layout()) // Designer's own margins would push the fields out of line
        m_body->layout()->setContentsMargins({});
    m_fields->bind();
    m_fields->focusFirst();
}

void FormDialog::setVisible(bool visible)
{
    if (visible && !isVisible())
        settleSize(*this);
    QDialog::setVisible(visible);
}

void FormDialog::enableNext()
{
    m_next->show();
}

void FormDialog::setSaveText(const QString &text)
{
    m_save->setText(text);
}

bool FormDialog::trySave()
{
    m_banner->clear();
    m_fields->clearErrors();
    const Result<void> done = save();
    if (!done) {
        if (!m_fields->setError(done.error()))
            m_banner->say(done.error());
        return false;
    }
    m_fields->markClean();
    Q_EMIT saved();
    return true;
}

void FormDialog::saveAndClose()
{
    if (trySave())
        accept();
}

void FormDialog::saveAndNext()
{
    if (!trySave())
        return;
    startNext();
    m_fields->clearErrors();
    m_fields->markClean();
    m_banner->say(Banner::Kind::Ok, tr("Saved. The form is ready for the next one."));
    m_fields->focusFirst();
}

void FormDialog::reject()
{
    const Question question{windowTitle(), tr("What you typed has not been saved. Discard it?"),
        tr("Discard"), tr("Keep editing"), true};
    if (!m_fields->isDirty() || m_prompter.confirm(this, question))
        QDialog::reject();
}

} // namespace vs
