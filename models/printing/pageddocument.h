// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QPageLayout>
#include <QString>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace vs
{

/// Something on A4 pages, drawn once for preview, printer and PDF. Lengths are tenths of a
/// millimetre. One thread at a time draws it.
class PagedDocument
{
public:
    static constexpr int resolution = 254; ///< dots per inch: ten to the millimetre

    virtual ~PagedDocument() = default;

    /// For the printer's queue and as the name of a file: names of persons belong into neither.
    virtual QString title() const = 0;
    virtual QPageLayout::Orientation orientation() const { return QPageLayout::Portrait; }
    virtual int pageCount() const = 0;
    /// Every second page is the back of the one before, turned over at the long edge.
    virtual bool isTwoSided() const { return false; }
    /// What is on the page, for who can't see the preview.
    virtual QString description(int page) const;
    /// What paper to put in, in one sentence.
    virtual QString paper() const;

    /// Draws in the painter's own coordinates, from (0, 0) to pageSize(); `page` counts from 0.
    /// Errors are those of reading what stands on it.
    virtual Result<void> paint(QPainter &painter, int page) = 0;

    /// Keeps what drawing on this thread needs for as long as it is held, e.g. a connection.
    virtual std::shared_ptr<void> enterThread() { return {}; }

    QSizeF pageSize() const;
    /// A4 up to the paper's edge. Before QPainter::begin.
    void prepare(QPagedPaintDevice &device) const;
    /// Draws over the whole of the painter's device, whatever its resolution.
    Result<void> paintPage(QPainter &painter, int page);
};

} // namespace vs
