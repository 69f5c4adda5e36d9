// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/bytesource.h"

#include "models/tabular/sheeterrors.h"

namespace vs
{

Result<qsizetype> FileSource::read(char *target, qsizetype room)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly))
        return SheetErrors::unreadable(m_file.fileName(), m_file.errorString());
    const qint64 got = m_file.read(target, room);
    if (got < 0)
        return SheetErrors::unreadable(m_file.fileName(), m_file.errorString());
    return qsizetype(got);
}

} // namespace vs
