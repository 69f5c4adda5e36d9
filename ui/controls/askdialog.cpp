// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/askdialog.h"

#include "ui/controls/settledsize.h"
#include "ui/controls/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

AskDialog::AskDialog(const QString &title, const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_answer(new QLineEdit(this))
{
    setWindowTitle(title);
    setMinimumWidth(460);
    auto *text = new WrappedLabel(this);
    text->setText(question);
    text->setBuddy(m_answer);
    m_answer->setObjectName(u"answer"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *accept = new QPushButton(tr("OK"), this);
    accept->setObjectName(u"acceptButton"_s);
    accept->setProperty("look", u"primary"_s);
    accept->setDefault(true);
    accept->setEnabled(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(m_answer);
    layout->addSpacing(4);
    layout->addLayout(buttons);

    connect(m_answer, &QLineEdit::textChanged, accept,
        [this, accept] { accept->setEnabled(!answer().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    m_answer->setFocus();
}

QString AskDialog::answer() const
{
    return m_answer->text().trimmed();
}

void AskDialog::setVisible(bool visible)
{
    if (visible && !isVisible())
        settleSize(*this);
    QDialog::setVisible(visible);
}

} // namespace vs
