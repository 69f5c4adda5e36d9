// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/prompter.h"

#include <QCoreApplication>

namespace vs
{

/// Asks with real dialogs and remembers the folder last used.
class DialogPrompter final : public Prompter
{
    Q_DECLARE_TR_FUNCTIONS(vs::DialogPrompter)

public:
    DialogPrompter();

    void tell(QWidget *parent, Kind kind, const QString &title, const QString &text) override;
    bool confirm(QWidget *parent, const Question &question) override;
    std::optional<QString> askText(
        QWidget *parent, const QString &title, const QString &question) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
        const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &title) override;

private:
    QString remembered(const QString &path);

    QString m_folder;
};

} // namespace vs
