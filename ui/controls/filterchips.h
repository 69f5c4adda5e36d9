// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace vs
{

/// One thing a list is narrowed by.
struct FilterChip {
    QString key;
    QString text; ///< e.g. "Skill: driving"

    bool operator==(const FilterChip &) const = default;
};

/// What a list is narrowed by at the moment, each with a cross that takes it away. Not seen while
/// there is nothing.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setChips(const QList<FilterChip> &chips);
    const QList<FilterChip> &chips() const { return m_chips; }

Q_SIGNALS:
    void removed(const QString &key);
    void moreWanted(); ///< the ones there was no room for are to be seen

private:
    void rebuild();

    QHBoxLayout *m_row;
    QList<FilterChip> m_chips;
};

} // namespace vs
