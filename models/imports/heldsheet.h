// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/heldrows.h"
#include "models/imports/importer.h"

#include <QCoreApplication>

namespace vs
{

class Database;

/// What became of one row of a sheet of held rows that came back.
struct ReturnedRow {
    enum class Fate {
        Accepted,  ///< mended and taken over
        StillHeld, ///< mended, but still wrong: `reason` says why now
        Untouched, ///< as it went out
        Settled,   ///< taken over or dismissed since it went out
        Unknown,   ///< its key is missing, was changed, stands twice or comes from elsewhere
    };

    int row = 0; ///< of the sheet, from 1
    Fate fate = Fate::Untouched;
    QString reason; ///< stable key, when still held
    QString detail;
};

/// Held rows as a sheet that is mended elsewhere and comes back onto the same rows. A key in the
/// first column ties each row to its held row; it carries a fingerprint of the station, so that
/// rows may be sorted and removed, and a key that was changed or made up is told from a right one.
class HeldSheet final
{
    Q_DECLARE_TR_FUNCTIONS(vs::HeldSheet)

public:
    using Progress = HeldRows::Progress;

    /// `importers`: one a kind of list; all outlive this. Its verbs work on a thread of their own,
    /// which they give its connection, or on the program's own.
    HeldSheet(Database &database, HeldRows &heldRows, std::vector<Importer *> importers);

    /// Writes these rows, which must be of one kind, with everything that stands in them: mending
    /// needs it. Written down as a disclosure with its reason (个人信息保护法 第五十一条). Errors:
    /// of Right::ImportLists, `reason_missing`, `kinds_mixed`, `nothing_held`, those of
    /// TableWriter.
    Result<int> write(const QString &path, const std::vector<qint64> &ids, const QString &reason,
        const Progress &progress = {});

    /// Whether the file is such a sheet. False also when it can't be read.
    static bool recognises(const QString &path);

    struct Report {
        ImportKind kind = ImportKind::Volunteers;
        std::vector<ReturnedRow> rows; ///< every row below the head

        int count(ReturnedRow::Fate fate) const;
    };
    /// Takes the mended rows over. Stopped, it has changed nothing.
    Result<Report> takeBack(const QString &path, const Progress &progress = {});

    const Importer *importer(ImportKind kind) const;

private:
    struct Returned;

    QString keyOf(qint64 id) const;
    qint64 idOf(const QString &key) const;
    Result<std::vector<Returned>> read(const QString &path) const;
    Result<ImportKind> match(std::vector<Returned> &returned) const;
    Result<void> disclose(int people, const QString &reason);
    Importer *importerOf(ImportKind kind) const;

    Database &m_database;
    HeldRows &m_heldRows;
    const std::vector<Importer *> m_importers;
};

} // namespace vs
