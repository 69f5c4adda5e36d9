// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace vs
{

/// Headings and facts of one record as a card shows them: grows until everything is seen, given a
/// stretch in its layout, and scrolls while it is not.
class FactsPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactsPane(QWidget *parent = nullptr);

    void clear();
    QLabel *addHeading(const QString &text);
    /// `look` as in the style sheet, e.g. `muted`.
    void addLine(const QString &text, const QString &look);
    /// Nothing for an empty value.
    void addFact(const QString &label, const QString &value);
    /// Ownership goes to the pane until clear().
    void addFact(const QString &label, QWidget *value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *makeLabel(const QString &text, const QString &look);
    int contentHeight() const;
    void fit();

    QWidget *m_body;
    QFormLayout *m_rows;
};

} // namespace vs
