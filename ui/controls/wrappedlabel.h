// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace vs
{

/// A sentence as tall as it is at the width it gets; a plain QLabel's hint assumes a width of its
/// own choice, which widens the form or leaves a gap.
class WrappedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return false; }

    /// Takes note of the width it has by now; else done when it is resized on the screen.
    void takeWidth();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_width = 0; ///< none before the first layout
};

} // namespace vs
