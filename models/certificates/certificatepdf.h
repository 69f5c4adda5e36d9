// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificate.h"
#include "models/core/result.h"

#include <functional>
#include <vector>

namespace vs
{

/// Told after every page, 1 ≤ done ≤ total; answers whether to go on.
using CertificateProgress = std::function<bool(int done, int total)>;

/// Writes one A4 page a certificate, in the order given, as a PDF whose text can be searched.
/// The file appears under `path` only when complete; until then, and after an Io error or a
/// Cancelled, whatever was there before stays. May run in any thread.
Result<void> writeCertificatesPdf(const std::vector<Certificate> &certificates, const QString &path,
    const CertificateProgress &progress = {});

} // namespace vs
