// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace vs
{

/// A question with two answers, named by what they do, never "Yes" and "No".
struct Question {
    QString title;
    QString text;
    QString accept;           ///< e.g. "Discard"
    QString refuse;           ///< e.g. "Keep editing"; where Esc goes
    bool destructive = false; ///< then `refuse` is the default button
};

/// Every box that interrupts the user. Passed by reference, so that tests answer in its place.
class Prompter
{
public:
    enum class Kind {
        Info,
        Warning,
        Error,
    };

    virtual ~Prompter() = default;

    virtual void tell(QWidget *parent, Kind kind, const QString &title, const QString &text) = 0;
    virtual bool confirm(QWidget *parent, const Question &question) = 0;
    /// One line of text; nothing when cancelled or left empty.
    virtual std::optional<QString> askText(
        QWidget *parent, const QString &title, const QString &question)
        = 0;
    /// `filter` as in QFileDialog, e.g. "Excel (*.xlsx *.xls)"; empty when cancelled.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString saveFile(
        QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter)
        = 0;
    virtual QString chooseFolder(QWidget *parent, const QString &title) = 0;
};

} // namespace vs
