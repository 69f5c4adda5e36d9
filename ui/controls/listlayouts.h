// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>
#include <vector>

namespace vs
{

/// How somebody arranged the columns of a list.
struct ListLayout {
    struct Column {
        int column = 0; ///< as the model numbers them
        int width = 0;  ///< pixels; 0: what is left, or as it was
        bool shown = true;

        bool operator==(const Column &) const = default;
    };
    std::vector<Column> columns; ///< from left to right

    bool operator==(const ListLayout &) const = default;
};

/// Remembers, user by user, how lists are arranged: in a file of this desk, for it says nothing
/// about people. A child of the window; every RecordView in it that has a list name finds it.
class ListLayouts final : public QObject
{
    Q_OBJECT

public:
    /// `path` of an INI file; it need not exist.
    explicit ListLayouts(QString path, QObject *parent = nullptr);

    /// Whose lists they are from now on.
    void setUser(qint64 user) { m_user = user; }

    /// Nothing when this user has not arranged the list, or the list had other columns then.
    std::optional<ListLayout> layout(const QString &list, int columns) const;
    void keep(const QString &list, const ListLayout &layout);
    void forget(const QString &list);

private:
    QString key(const QString &list) const;

    QString m_path;
    qint64 m_user = 0;
};

} // namespace vs
