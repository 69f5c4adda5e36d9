// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signindialog.h"

#include "ui/shell/passwordgate.h"

#include "ui_signindialog.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

SignInDialog::SignInDialog(const QString &station, QList<SignInUser> users, UserId lastUser,
    SignIn signIn, Wait wait, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SignInDialog>())
    , m_users(std::move(users))
{
    m_ui->setupUi(this);
    m_ui->heading->setText(station);
    for (const SignInUser &user : std::as_const(m_users)) {
        m_ui->userName->addItem(user.name);
        if (user.id == lastUser)
            m_ui->userName->setCurrentIndex(m_ui->userName->count() - 1);
    }
    auto *gate = new PasswordGate(
        m_ui->password, m_ui->openButton, m_ui->hint, m_ui->banner,
        [this, signIn = std::move(signIn)](
            const QString &password) { return signIn(user(), password); },
        [this, wait = std::move(wait)] { return wait(user()); }, this);
    connect(gate, &PasswordGate::opened, this, &QDialog::accept);
    connect(m_ui->userName, &QComboBox::currentIndexChanged, gate, &PasswordGate::clear);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->password->setFocus(Qt::OtherFocusReason);
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::offerRecovery(std::function<bool(QWidget *)> recover)
{
    auto *forgotten = new QPushButton(tr("Forgot the password?"), this);
    forgotten->setObjectName(u"forgotten"_s);
    forgotten->setProperty("look", u"link"_s);
    forgotten->setAutoDefault(false);
    m_ui->buttons->insertWidget(0, forgotten);
    connect(forgotten, &QPushButton::clicked, this, [this, recover = std::move(recover)] {
        if (recover(this))
            accept();
    });
}

UserId SignInDialog::user() const
{
    const int index = m_ui->userName->currentIndex();
    return index < 0 ? UserId() : m_users.at(index).id;
}

} // namespace vs
