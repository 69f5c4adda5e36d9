// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace vs
{

/// Asks for one line, most often a reason. Nothing typed is no answer: not to be taken for one, nor
/// for a wish to stop.
class AskDialog final : public QDialog
{
    Q_OBJECT

public:
    AskDialog(const QString &title, const QString &question, QWidget *parent = nullptr);

    /// Without blanks around it.
    QString answer() const;
    void setVisible(bool visible) override;

private:
    QLineEdit *m_answer;
};

} // namespace vs
