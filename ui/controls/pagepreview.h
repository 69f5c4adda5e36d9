// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPicture>
#include <QWidget>

namespace vs
{

class PagedDocument;

/// A page as it will look on paper, as large as the widget allows. What was drawn is kept, so that
/// the document is asked only when another page is shown.
class PagePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void showPage(PagedDocument &document, int page);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPicture m_drawn;
    QSizeF m_page;
};

} // namespace vs
