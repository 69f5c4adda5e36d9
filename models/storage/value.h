// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace vs
{

/// Bytes that are encrypted before they reach the file, see Vault. Empty becomes NULL.
struct Sealed {
    QByteArray bytes;

    Sealed() = default;
    explicit Sealed(QByteArray plain)
        : bytes(std::move(plain))
    {
    }
    explicit Sealed(const QString &plain)
        : bytes(plain.toUtf8())
    {
    }
    bool operator==(const Sealed &) const = default;
};

/// What a column can hold. A null QString is stored as empty text, never as NULL.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray, Sealed>;

/// A value the way the file keeps it: text as UTF-8, sealed cells as ciphertext.
struct StoredText {
    QByteArray utf8;
};
using StoredValue = std::variant<std::monostate, qint64, double, StoredText, QByteArray>;

/// A column and what goes into it. Column names are literals of the program, never input.
struct Field {
    const char *column;
    Value value;
};
using Fields = std::vector<Field>;

/// NULL for an id that is not valid.
template <typename AnyId>
Value reference(AnyId id)
{
    return id.isValid() ? Value(id.value()) : Value();
}

} // namespace vs
