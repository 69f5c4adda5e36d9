// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockcurtain.h"

#include "ui_lockdialog.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Only the password opens it; Esc and the window's close button do nothing.
class StayingDialog final : public QDialog
{
public:
    using QDialog::QDialog;
    void reject() override { }
};

} // namespace

LockCurtain::LockCurtain(QWidget &window, PasswordGate::Try unlock, PasswordGate::Wait wait)
    : QObject(&window)
    , m_window(window)
    , m_try(std::move(unlock))
    , m_wait(std::move(wait))
{
}

LockCurtain::~LockCurtain()
{
    qApp->removeEventFilter(this); // the dying dialog still sends events
    removeShades();
    delete m_dialog;
}

void LockCurtain::lock(const QString &user)
{
    if (m_locked)
        return;
    m_locked = true;
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_focus = QApplication::focusWidget();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            cover(window);
    }
    makeDialog();
    m_dialog->findChild<QLabel *>(u"user"_s)->setText(user);
    m_dialog->show();
    qApp->installEventFilter(this);
    Q_EMIT locked();
}

void LockCurtain::makeDialog()
{
    m_dialog
        = new StayingDialog(&m_window, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint);
    Ui::LockDialog ui;
    ui.setupUi(m_dialog);
    m_dialog->setObjectName(u"lockDialog"_s);
    m_dialog->setWindowModality(Qt::ApplicationModal);
    auto *gate
        = new PasswordGate(ui.password, ui.openButton, ui.hint, ui.banner, m_try, m_wait, m_dialog);
    connect(gate, &PasswordGate::opened, this, &LockCurtain::unlock);
    ui.password->setFocus(Qt::OtherFocusReason);
}

void LockCurtain::cover(QWidget *window)
{
    auto *shade = new QWidget(window);
    shade->setObjectName(u"lockShade"_s);
    shade->setAttribute(Qt::WA_StyledBackground);
    shade->setAutoFillBackground(true); // opaque whatever the style sheet says
    shade->setGeometry(window->rect());
    shade->show();
    shade->raise();
    m_shades.append(shade);
}

void LockCurtain::unlock()
{
    m_locked = false;
    qApp->removeEventFilter(this);
    removeShades();
    m_dialog->hide();
    m_dialog->deleteLater(); // still in its button's signal
    m_dialog.clear();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
    Q_EMIT unlocked();
}

void LockCurtain::removeShades()
{
    for (const auto &shade : std::as_const(m_shades))
        delete shade.data();
    m_shades.clear();
}

bool LockCurtain::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *window = static_cast<QWidget *>(watched);
    if (!window->isWindow() || window == m_dialog)
        return false;
    if (event->type() == QEvent::Resize) {
        for (const auto &shade : std::as_const(m_shades)) {
            if (shade && shade->parentWidget() == window)
                shade->setGeometry(window->rect());
        }
    } else if (event->type() == QEvent::Show && window->windowType() != Qt::ToolTip
        && !window->findChild<QWidget *>(u"lockShade"_s, Qt::FindDirectChildrenOnly)) {
        cover(window);
        // A box opened by a job that ended meanwhile would otherwise shut the password out.
        QTimer::singleShot(0, this, &LockCurtain::bringForward);
    }
    return false;
}

void LockCurtain::bringForward()
{
    if (!m_locked || !m_dialog)
        return;
    m_dialog->hide();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace vs
