// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hours/servicerecord.h"

#include <QFrame>

class QPushButton;

namespace vs
{

class FactsPane;

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
    QString name() const { return m_name; }

Q_SIGNALS:
    void correctWanted();

private:
    void showPerson(const QString &number, const ServiceTotals &totals);
    void showRecord(int keptMinutes);

    ServiceRecord m_record;
    QString m_name;
    FactsPane *m_facts;
    QPushButton *m_correct;
};

} // namespace vs
