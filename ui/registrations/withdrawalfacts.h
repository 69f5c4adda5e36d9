// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registrations/withdrawalpreview.h"

#include <QWidget>

namespace vs
{

/// What a withdrawal removes and what stays, side by side, with figures.
class WithdrawalFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit WithdrawalFacts(const WithdrawalPreview &preview, QWidget *parent = nullptr);

private:
    QWidget *makeSide(const QString &name, const QString &heading, const QStringList &lines);
};

} // namespace vs
