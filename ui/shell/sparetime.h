// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace vs
{

/// Does work piece by piece while nobody touches keyboard or mouse and no dialog waits for an
/// answer, so that nobody waits for it.
class SpareTime final : public QObject
{
    Q_OBJECT

public:
    /// Does the next piece, short enough to go unnoticed; false when none is left.
    using Piece = std::function<bool()>;

    /// Begins when nobody has touched anything for `quiet`, and pauses whenever somebody does.
    SpareTime(Piece next, std::chrono::milliseconds quiet, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void work();

    const Piece m_next;
    const std::chrono::milliseconds m_quiet;
    QTimer m_pause;
};

} // namespace vs
