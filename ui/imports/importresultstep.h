// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importreport.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vs
{

/// Last step of an import: what was taken over, and where to go with what was not.
class ImportResultStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultStep(QWidget *parent = nullptr);

    void setReport(const ImportReport &report);

Q_SIGNALS:
    void mendWanted();

private:
    QLabel *m_heading;
    QWidget *m_counts = nullptr;
    QLabel *m_advice;
    QPushButton *m_mend;
};

} // namespace vs
