// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/followrights.h"

#include "models/access/access.h"
#include "ui/controls/page.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>

#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Need {
    const char *name; ///< objectName of a button or action
    Right right;
};

// clang-format off
constexpr std::array needs{
    Need{"registerVolunteer", Right::ChangePeople},
    Need{"editVolunteer", Right::ChangePeople},
    Need{"registration", Right::DecidePeople},
    Need{"recordConsent", Right::ChangePeople},
    Need{"retention", Right::RetainRecords},
    Need{"importList", Right::ImportLists},
    Need{"importAction", Right::ImportLists},
    Need{"exportList", Right::ExportLists},
    Need{"newActivity", Right::PlanActivities},
    Need{"openingBalance", Right::CorrectHours},
    Need{"correct", Right::CorrectHours},
    Need{"grantButton", Right::GrantStars},
    Need{"issueButton", Right::IssueCertificates},
    Need{"printButton", Right::IssueCertificates},
    Need{"pdfButton", Right::IssueCertificates},
    Need{"voidCertificate", Right::VoidCertificates},
    Need{"addButton", Right::ChangeNetwork},
    Need{"moveButton", Right::ChangeNetwork},
    Need{"changeButton", Right::ChangeNetwork},
    Need{"backupButton", Right::KeepFile},
    Need{"checkButton", Right::KeepFile},
    Need{"backupAction", Right::KeepFile},
};
// clang-format on

/// Keeps a button disabled, whatever its page thinks.
class Guard final : public QObject
{
public:
    Guard(QWidget &widget, const QString &why)
        : QObject(&widget)
    {
        widget.setEnabled(false);
        widget.setToolTip(why);
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = static_cast<QWidget *>(watched);
        if (event->type() == QEvent::EnabledChange && !widget->testAttribute(Qt::WA_ForceDisabled))
            widget->setEnabled(false);
        return false;
    }
};

void guard(QObject &within, const Access &access)
{
    for (const Need &need : needs) {
        const auto allowed = access.require(need.right);
        if (allowed)
            continue;
        const QString name = QString::fromLatin1(need.name);
        for (QPushButton *button : within.findChildren<QPushButton *>(name))
            new Guard(*button, allowed.error().text);
        for (QAction *action : within.findChildren<QAction *>(name)) {
            action->setEnabled(false);
            action->setToolTip(allowed.error().text);
        }
    }
}

} // namespace

void followRights(MainWindow &window, const Access &access)
{
    guard(window, access);
    QObject::connect(
        &window, &MainWindow::pageMade, &window, [access](Page *page) { guard(*page, access); });
}

} // namespace vs
