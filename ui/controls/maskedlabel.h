// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace vs
{

class Prompter;

/// Personal data shown masked. Showing it whole asks for a reason, which the callback writes to the
/// journal before it answers with the value; half a minute later it is masked again.
class MaskedLabel final : public QWidget
{
    Q_OBJECT

public:
    using Reveal = std::function<Result<QString>(const QString &reason)>;

    MaskedLabel(Prompter &prompter, Reveal reveal, QWidget *parent = nullptr);

    void setMasked(const QString &text); ///< e.g. "411102********1234"
    bool isRevealed() const { return m_hide.isActive(); }
    void reveal();
    void mask();

private:
    Prompter &m_prompter;
    Reveal m_reveal;
    QString m_masked;
    QLabel *m_text;
    QToolButton *m_button;
    QTimer m_hide;
};

} // namespace vs
