// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QWidget>

namespace vs
{

/// A month at a glance: weeks from Monday to Sunday, in each day what is planned. By keyboard:
/// arrows by day and week, PageUp and PageDown by month, Home to today, Enter opens the day.
class MonthCalendar final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QDate day READ day WRITE setDay NOTIFY dayChanged USER true)

public:
    struct Entry {
        QString title;
        bool cancelled = false;
    };
    using Entries = QMap<QDate, QList<Entry>>;

    explicit MonthCalendar(QDate today, QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    /// Shows the month of `day`, too.
    void setDay(QDate day);
    /// Of all days from firstShown() to lastShown(); to be set anew after monthChanged().
    void setEntries(Entries entries);

    QDate firstShown() const; ///< a Monday, perhaps of the month before
    QDate lastShown() const;
    QDate dateAt(QPoint position) const; ///< invalid outside the days
    QRect rectOf(QDate date) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChanged(QDate day);
    void monthChanged(QDate first); ///< after dayChanged()
    void opened(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int weeks() const;
    int headHeight() const;
    QDate dayAfter(int key) const;
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate date) const;
    void paintEntries(QPainter &painter, QRect area, const QList<Entry> &entries) const;
    void describe();

    const QDate m_today;
    QDate m_day;
    Entries m_entries;
};

} // namespace vs
