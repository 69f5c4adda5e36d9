// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/checklist.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
{
}

void CheckList::setItems(const QList<Item> &items, int columns)
{
    const QStringList chosen = codes();
    clearBoxes();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto *box = new QCheckBox(items.at(i).label, this);
        grid->addWidget(box, int(i) / columns, int(i) % columns);
        adopt(box, items.at(i).code);
    }
    setCodes(chosen);
}

QStringList CheckList::codes() const
{
    QStringList chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen.append(m_codes.at(i));
    }
    return chosen + m_foreign;
}

void CheckList::setCodes(const QStringList &chosen)
{
    if (chosen == codes())
        return;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes.at(i));
        m_boxes.at(i)->setChecked(chosen.contains(m_codes.at(i)));
    }
    m_foreign.clear();
    std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(m_foreign),
        [this](const QString &code) { return !m_codes.contains(code); });
    Q_EMIT codesChanged(codes());
}

void CheckList::adopt(QCheckBox *box, const QString &code)
{
    m_boxes.append(box);
    m_codes.append(code);
    if (!focusProxy())
        setFocusProxy(box);
    connect(box, &QCheckBox::toggled, this, [this] { Q_EMIT codesChanged(codes()); });
}

void CheckList::clearBoxes()
{
    setFocusProxy(nullptr);
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_codes.clear();
    delete layout();
}

AvailabilityGrid::AvailabilityGrid(QWidget *parent)
    : CheckList(parent)
{
    const QStringList days{tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"),
        tr("Sun"), tr("Holidays")};
    const QStringList times{tr("Morning"), tr("Afternoon"), tr("Evening")};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (int time = 0; time < times.size(); ++time)
        grid->addWidget(new QLabel(times.at(time), this), time + 1, 0);
    for (int day = 0; day < days.size(); ++day) {
        grid->addWidget(new QLabel(days.at(day), this), 0, day + 1, Qt::AlignCenter);
        for (int time = 0; time < times.size(); ++time) {
            auto *box = new QCheckBox(this);
            box->setAccessibleName(u"%1 %2"_s.arg(days.at(day), times.at(time)));
            grid->addWidget(box, time + 1, day + 1, Qt::AlignCenter);
            adopt(box, u"%1"_s.arg(day * times.size() + time + 1, 2, 10, '0'_L1));
        }
    }
    grid->setColumnStretch(int(days.size()) + 1, 1);
}

} // namespace vs
