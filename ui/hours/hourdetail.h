// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hours/servicerecord.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;

namespace vs
{

/// One record at the right of the list, and what its person has altogether.
class HourDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit HourDetail(QWidget *parent = nullptr);

    /// `keptMinutes` with its corrections.
    void show(const ServiceRecord &record, int keptMinutes, const QString &name,
        const QString &number, const ServiceTotals &totals);
    const ServiceRecord &record() const { return m_record; }
    QString name() const;

Q_SIGNALS:
    void correctWanted();

private:
    void addFact(QFormLayout *facts, const QString &label, const QString &value);

    ServiceRecord m_record;
    QLabel *m_name;
    QLabel *m_number;
    QFormLayout *m_totals;
    QLabel *m_title;
    QFormLayout *m_facts;
    QPushButton *m_correct;
};

} // namespace vs
