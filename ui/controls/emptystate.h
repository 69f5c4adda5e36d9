// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace vs
{

/// What a list shows when it has no rows: what is missing and what to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &sentence, const QString &advice,
        QWidget *parent = nullptr);

    /// The way out, e.g. "Register a volunteer".
    QPushButton *setButton(const QString &text, std::function<void()> run);
    void setSentence(const QString &sentence, const QString &advice);

private:
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_button;
};

} // namespace vs
