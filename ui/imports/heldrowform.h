// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importer.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace vs
{

class FormFields;

/// The cells of one held row to be mended: a field a column of its kind of list, and the sentence
/// that says what is wrong at the field it speaks of. What was typed for a row is kept while others
/// are looked at.
class HeldRowForm final : public QFrame
{
    Q_OBJECT

public:
    /// `importer` outlives the form.
    explicit HeldRowForm(Importer &importer, QWidget *parent = nullptr);

    Importer &importer() const { return m_importer; }

    /// Shows a row with its reason; the focus stays where it is.
    void setRow(const HeldRow &row);
    const HeldRow &row() const { return m_row; }
    RowCells cells() const;
    /// Of all rows whose cells were changed here, by row id.
    QHash<qint64, RowCells> typed();

    /// Says why the row is held, at the field the reason speaks of.
    void setProblem(const QString &reason, const QString &text);
    void focusProblem();
    /// The row is mended or put away: what was typed for it isn't needed any more.
    void forget(HeldRowId id);

Q_SIGNALS:
    void acceptWanted();
    void dismissWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFields();
    void reveal();
    void keepTyped();

    Importer &m_importer;
    HeldRow m_row;
    QHash<qint64, RowCells> m_typed; ///< by row id, where it differs from the row
    QString m_problem;               ///< column key
    QLabel *m_heading;
    QLabel *m_sentence;
    QHash<QString, QLineEdit *> m_edits;
    FormFields *m_fields = nullptr;
    QScrollArea *m_scroll;
    QPushButton *m_accept;
};

} // namespace vs
