// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/heldrow.h"

#include "models/storage/vault.h"

#include <QCborMap>
#include <QCborValue>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString importKindCode(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Volunteers:
        return u"volunteers"_s;
    case ImportKind::Hours:
        return u"hours"_s;
    case ImportKind::Units:
        return u"units"_s;
    case ImportKind::Groups:
        return u"groups"_s;
    case ImportKind::Memberships:
        return u"memberships"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ImportKind> importKindOf(QStringView code)
{
    for (const ImportKind kind : importKinds) {
        if (importKindCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QByteArray packedCells(const RowCells &cells)
{
    QCborMap map;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (!cell.value().isEmpty())
            map.insert(cell.key(), cell.value());
    }
    return map.toCborValue().toCbor();
}

QByteArray fingerprintOf(const VaultKeys &keys, const QByteArray &packed)
{
    return keys.blindIndex("held_row", QString::fromLatin1(packed.toBase64()));
}

RowCells unpackedCells(const QByteArray &bytes)
{
    RowCells cells;
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    for (const auto &cell : map)
        cells.insert(cell.first.toString(), cell.second.toString());
    return cells;
}

} // namespace vs
