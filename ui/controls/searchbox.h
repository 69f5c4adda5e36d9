// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>

class QAbstractItemView;

namespace vs
{

/// One box for every kind of search. Each key emits QLineEdit::textChanged at once; Esc empties it;
/// Down goes into the list.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(const QString &placeholder, QWidget *parent = nullptr);

    void setView(QAbstractItemView *view);
    /// Takes the focus; what is typed next replaces what stood there.
    void begin();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enterView();

    QPointer<QAbstractItemView> m_view;
};

} // namespace vs
