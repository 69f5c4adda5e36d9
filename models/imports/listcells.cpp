// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/listcells.h"

#include "models/imports/listrows.h"

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QChar separator(0x1f); // the unit separator of ASCII; the readers let no control through
constexpr int progressEvery = 2000; // rows

QString joined(const ListRow &row, const std::vector<int> &columns)
{
    QString text;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            text += separator;
        text += row.cells[size_t(columns[i])].text;
    }
    return text.replace(u'\n', u' ');
}

} // namespace

Result<ListCells> ListCells::read(const ListRows &rows, const ImportSource &source,
    const std::vector<int> &columns, const std::function<bool(int rowsDone)> &progress)
{
    ListCells cells;
    bool stopped = false;
    const auto done = rows.readAll(source, [&](ListRow &&row) {
        cells.m_numbers.push_back(row.number);
        const QByteArray text = joined(row, columns).toUtf8();
        cells.m_texts.append(std::string_view(text.constData(), size_t(text.size())));
        stopped = cells.rowCount() % progressEvery == 0 && !progress(cells.rowCount());
        return !stopped;
    });
    if (stopped)
        return Error{Error::Kind::Cancelled, u"cancelled"_s, {}, {}};
    if (!done)
        return done.error();
    return cells;
}

QStringList ListCells::row(int number) const
{
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), number);
    if (found == m_numbers.end() || *found != number)
        return {};
    const std::string_view text = m_texts.text(size_t(found - m_numbers.begin()));
    return QString::fromUtf8(text.data(), qsizetype(text.size())).split(separator);
}

} // namespace vs
