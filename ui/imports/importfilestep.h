// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldrow.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace vs
{

class Prompter;

/// First step of an import: what the list holds, and where it is.
class ImportFileStep final : public QWidget
{
    Q_OBJECT

public:
    ImportFileStep(const QList<ImportKind> &kinds, Prompter &prompter, QWidget *parent = nullptr);

    ImportKind kind() const;
    void setKind(ImportKind kind);
    QString path() const;
    void setPath(const QString &path);
    /// See ImportSource; asked for lists of people only.
    bool asApplied() const;
    void focusFirst();

Q_SIGNALS:
    /// A file was chosen, typed or dropped; go on with it.
    void chosen();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeKinds(const QList<ImportKind> &kinds);
    QWidget *makeDropPlace();
    void browse();

    Prompter &m_prompter;
    QButtonGroup *m_kinds;
    QLineEdit *m_path;
    QCheckBox *m_asApplied;
};

} // namespace vs
