// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/duplicatepair.h"
#include "models/duplicates/mergemodel.h"
#include "ui/duplicates/duplicatedoors.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QRadioButton;

namespace vs
{

class Banner;
class MergeView;

/// Two records side by side: what hangs on each, which number stays, what is taken from where, and
/// the three answers.
class PairPane final : public QFrame
{
    Q_OBJECT

public:
    explicit PairPane(const DuplicateDoors &doors, QWidget *parent = nullptr);

    void show(const DuplicatePair &pair);
    const DuplicatePair &pair() const { return m_pair; }

    VolunteerId survivor() const;
    VolunteerId other() const;
    Volunteer merged() const { return m_model.merged(); }

Q_SIGNALS:
    void mergeWanted();
    void distinctWanted();
    void laterWanted();

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    QString headText(const Volunteer &person) const;
    void reveal();
    void tellDoubled();

    const DuplicateDoors m_doors;
    DuplicatePair m_pair;
    MergeModel m_model;
    MergeView *m_view;
    QRadioButton *m_keepLeft;
    QRadioButton *m_keepRight;
    QLabel *m_leftFigures;
    QLabel *m_rightFigures;
    QLabel *m_reasons;
    Banner *m_doubled;
    QPushButton *m_reveal = nullptr;
};

} // namespace vs
