// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/pageddocument.h"

#include <functional>
#include <vector>

namespace vs
{

/// Told after every page, 1 ≤ done ≤ total; answers whether to go on.
using PageProgress = std::function<bool(int done, int total)>;

/// Writes the pages, counted from 0, in the order given, as a PDF whose text can be searched; all
/// of them when none is named. The file appears under `path` only when complete; until then, and
/// after an error, whatever was there before stays. Errors: `pdf_empty`, `pdf_not_written`,
/// Cancelled, and those of PagedDocument::paint(). Any thread.
Result<void> writePdf(PagedDocument &document, const QString &path,
    const PageProgress &progress = {}, std::vector<int> pages = {});

} // namespace vs
