// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/volunteers/volunteer.h"
#include "ui/volunteers/volunteerdoors.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace vs
{

class MaskedLabel;

/// Everything the register keeps of one person, a line each, masked until asked for with a reason.
/// Captions stand above what they name where there is no room beside it, as in large type.
class PersonFacts final : public QScrollArea
{
    Q_OBJECT

public:
    /// `doors` outlive this.
    explicit PersonFacts(const VolunteerDoors &doors, QWidget *parent = nullptr);

    /// `isMerged`: the record only leads on to another.
    void setPerson(const Volunteer &person, bool isMerged);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Value = QString (*)(const Volunteer &);

    void addRow(const QString &column, QWidget *value);
    void addFact(const QString &column);
    void addMasked(const QString &column, Value value);
    QString groups() const;
    QString labels(const QString &table, const QStringList &codes) const;
    void fit();

    struct MaskedFact {
        MaskedLabel *label;
        Value value;
    };
    struct Fact {
        QLabel *label;
        QString column;
    };

    const VolunteerDoors &m_doors;
    Volunteer m_person;
    QFormLayout *m_facts;
    QList<MaskedFact> m_maskedFacts;
    QList<Fact> m_plainFacts;
};

} // namespace vs
