// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrundialog.h"

#include "ui/controls/formfields.h"

#include "ui_firstrundialog.h"

namespace vs
{

FirstRunDialog::FirstRunDialog(SetUp setUp, LookAround lookAround, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FirstRunDialog>())
    , m_fields(nullptr)
    , m_setUp(std::move(setUp))
    , m_lookAround(std::move(lookAround))
{
    m_ui->setupUi(this);
    m_fields = new FormFields(m_ui->setup);
    m_fields->bind();
    connect(m_ui->setUpDoor, &QPushButton::clicked, this, &FirstRunDialog::openSetup);
    connect(m_ui->lookDoor, &QPushButton::clicked, this, [this] {
        if (const Result<void> done = m_lookAround(); done)
            accept();
        else
            m_ui->banner->say(done.error());
    });
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] {
        m_ui->banner->clear();
        showPart(m_ui->doors);
    });
    connect(m_ui->createButton, &QPushButton::clicked, this, &FirstRunDialog::create);
    connect(m_fields, &FormFields::finished, m_ui->createButton, &QPushButton::click);
    connect(m_ui->password, &QLineEdit::textChanged, this, &FirstRunDialog::showStrength);
    showStrength();
    showPart(m_ui->doors);
    m_ui->setUpDoor->setFocus(Qt::OtherFocusReason);
}

FirstRunDialog::~FirstRunDialog() = default;

void FirstRunDialog::showPart(QWidget *part)
{
    for (QWidget *each : {m_ui->doors, m_ui->setup})
        each->setVisible(each == part);
    adjustSize();
}

void FirstRunDialog::openSetup()
{
    m_ui->banner->clear();
    showPart(m_ui->setup);
    m_fields->focusFirst();
}

void FirstRunDialog::showStrength()
{
    switch (strengthOf(m_ui->password->text())) {
    case PasswordStrength::TooShort:
        m_ui->strength->setText(tr("At least %1 characters").arg(StationSetup::shortestPassword));
        break;
    case PasswordStrength::Weak:
        m_ui->strength->setText(tr("Easy to guess. Mix letters and digits."));
        break;
    case PasswordStrength::Fair:
        m_ui->strength->setText(tr("Good"));
        break;
    case PasswordStrength::Strong:
        m_ui->strength->setText(tr("Strong"));
        break;
    }
}

StationSetup FirstRunDialog::setup() const
{
    return {m_ui->stationName->text().trimmed(), m_ui->unitCode->text().trimmed(),
        m_ui->administrator->text().trimmed(), m_ui->password->text()};
}

void FirstRunDialog::create()
{
    m_ui->banner->clear();
    m_fields->clearErrors();
    const QList<Error> wrong = checkSetup(setup(), m_ui->repeat->text());
    for (const Error &error : wrong)
        m_fields->setError(error);
    if (!wrong.isEmpty())
        return;
    if (const Result<void> done = m_setUp(setup()); done)
        accept();
    else if (!m_fields->setError(done.error()))
        m_ui->banner->say(done.error());
}

} // namespace vs
