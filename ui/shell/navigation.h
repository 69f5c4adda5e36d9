// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QScrollArea>

class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace vs
{

/// The column of pages at the left: icon and text in groups, or icons alone when space is short.
class Navigation final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addGroup(const QString &title);
    void addEntry(
        const QString &key, const QString &title, const QString &iconName, const QString &shortcut);
    void setCurrent(const QString &key);
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitWidth();

    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QHash<QString, QToolButton *> m_entries;
    QList<QLabel *> m_titles;
    bool m_collapsed = false;
};

} // namespace vs
