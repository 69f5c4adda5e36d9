// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace vs
{

/// Why something could not be done, sorted by what the caller can do about it.
struct Error {
    enum class Kind {
        Invalid,   ///< what was given is wrong; `field` names where
        NotFound,  ///< what was asked for does not exist
        Conflict,  ///< contradicts what is already known
        Busy,      ///< somebody else is writing; try again
        Denied,    ///< the vault is locked or the password is wrong
        Newer,     ///< the file was written by a newer version of the program
        Corrupt,   ///< what was read does not fit together
        Io,        ///< file system, printer or database engine
        Cancelled, ///< the user asked to stop
    };

    Kind kind = Kind::Invalid;
    QString code;  ///< stable key for programs, e.g. `id_number_checksum`
    QString text;  ///< one sentence in the user's language: what is wrong, where, what to do
    QString field; ///< name of the form field the error belongs to, or empty

    static Error invalid(QString code, QString text, QString field = {})
    {
        return {Kind::Invalid, std::move(code), std::move(text), std::move(field)};
    }
};

} // namespace vs
