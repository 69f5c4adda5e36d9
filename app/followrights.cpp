// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/followrights.h"

#include "models/access/access.h"
#include "ui/controls/page.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>

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
    Need{"firstVolunteer", Right::ChangePeople},
    Need{"editVolunteer", Right::ChangePeople},
    Need{"registration", Right::DecidePeople},
    Need{"acceptRegistration", Right::DecidePeople},
    Need{"refuseRegistration", Right::DecidePeople},
    Need{"applyAgain", Right::DecidePeople},
    Need{"suspendRegistration", Right::DecidePeople},
    Need{"resumeRegistration", Right::DecidePeople},
    Need{"withdrawRegistration", Right::RemovePeople},
    Need{"recordConsent", Right::ChangePeople},
    Need{"retention", Right::RetainRecords},
    Need{"importList", Right::ImportLists},
    Need{"importAction", Right::ImportLists},
    Need{"firstImport", Right::ImportLists},
    Need{"importTree", Right::ChangeNetwork},
    Need{"acceptChosen", Right::ImportLists},
    Need{"acceptButton", Right::ImportLists},
    Need{"dismissButton", Right::ImportLists},
    Need{"writeSheet", Right::ImportLists},
    Need{"takeBack", Right::ImportLists},
    Need{"distinctButton", Right::ChangePeople},
    Need{"mergeButton", Right::RemovePeople},
    Need{"addGroup", Right::ChangeGroups},
    Need{"firstGroup", Right::ChangeGroups},
    Need{"editGroup", Right::ChangeGroups},
    Need{"closeGroup", Right::ChangeGroups},
    Need{"join", Right::ChangePeople},
    Need{"changeRole", Right::ChangePeople},
    Need{"leave", Right::ChangePeople},
    Need{"correctMembership", Right::ChangePeople},
    Need{"correctFormer", Right::ChangePeople},
    Need{"importMembers", Right::ImportLists},
    Need{"importDoor", Right::ImportLists},
    Need{"registerDoor", Right::ChangePeople},
    Need{"exportList", Right::ExportLists},
    Need{"printList", Right::ExportLists},
    Need{"printFiles", Right::ExportLists},
    Need{"printCards", Right::ExportLists},
    Need{"printLabels", Right::ExportUnmasked},
    Need{"newActivity", Right::PlanActivities},
    Need{"edit", Right::PlanActivities},
    Need{"copy", Right::PlanActivities},
    Need{"cancel", Right::PlanActivities},
    Need{"enrol", Right::PlanActivities},
    Need{"withdraw", Right::PlanActivities},
    Need{"record", Right::RecordHours},
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
    Need{"addHousehold", Right::ChangePeople},
    Need{"changeHousehold", Right::ChangePeople},
    Need{"closeHousehold", Right::ChangePeople},
    Need{"closeUnit", Right::ChangeNetwork},
    Need{"reopenUnit", Right::ChangeNetwork},
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
        for (QAbstractButton *button : within.findChildren<QAbstractButton *>(name))
            new Guard(*button, allowed.error().text);
        for (QAction *action : within.findChildren<QAction *>(name)) {
            action->setEnabled(false);
            action->setToolTip(allowed.error().text);
            QObject::connect(action, &QAction::enabledChanged, action, [action](bool enabled) {
                if (enabled)
                    action->setEnabled(false);
            });
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
