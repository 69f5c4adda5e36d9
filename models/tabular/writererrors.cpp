// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/writererrors.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace vs
{

Error WriterErrors::unknownFormat()
{
    return Error::invalid(
        u"table_format"_s, tr("Lists are written as .xlsx or .csv. Choose one of these endings."));
}

Error WriterErrors::unwritable(const QString &path, const QString &reason)
{
    return {Error::Kind::Io, u"table_unwritable"_s,
        tr("The file %1 cannot be written: %2").arg(QDir::toNativeSeparators(path), reason), {}};
}

Error WriterErrors::tooLong(int maxRows)
{
    return Error::invalid(u"table_too_long"_s,
        tr("A sheet holds no more than %1 rows. Narrow the list or write it as CSV.").arg(maxRows));
}

} // namespace vs
