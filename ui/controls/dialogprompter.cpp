// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/dialogprompter.h"

#include "ui/controls/askdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace vs
{

DialogPrompter::DialogPrompter()
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void DialogPrompter::tell(QWidget *parent, Kind kind, const QString &title, const QString &text)
{
    const auto picture = kind == Kind::Error ? QMessageBox::Critical
        : kind == Kind::Warning              ? QMessageBox::Warning
                                             : QMessageBox::Information;
    QMessageBox box(picture, title, text, QMessageBox::NoButton, parent);
    box.addButton(tr("OK"), QMessageBox::AcceptRole);
    box.exec();
}

bool DialogPrompter::confirm(QWidget *parent, const Question &question)
{
    QMessageBox box(
        QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, parent);
    const auto role = question.destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole;
    QPushButton *accept = box.addButton(question.accept, role);
    QPushButton *refuse = box.addButton(question.refuse, QMessageBox::RejectRole);
    box.setDefaultButton(question.destructive ? refuse : accept);
    box.setEscapeButton(refuse);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<QString> DialogPrompter::askText(
    QWidget *parent, const QString &title, const QString &question)
{
    AskDialog dialog(title, question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

QString DialogPrompter::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return remembered(QFileDialog::getOpenFileName(parent, title, m_folder, filter));
}

QString DialogPrompter::saveFile(
    QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter)
{
    const QString suggested = QDir(m_folder).filePath(suggestedName);
    return remembered(QFileDialog::getSaveFileName(parent, title, suggested, filter));
}

QString DialogPrompter::chooseFolder(QWidget *parent, const QString &title)
{
    const QString folder = QFileDialog::getExistingDirectory(parent, title, m_folder);
    if (!folder.isEmpty())
        m_folder = folder;
    return folder;
}

QString DialogPrompter::remembered(const QString &path)
{
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

} // namespace vs
