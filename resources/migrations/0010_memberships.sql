-- Imports: memberships come from lists too, and people may come in as having applied.
-- As in 0007 the tables are made anew, because SQLite can't change a CHECK.

CREATE TABLE import_batch_widened (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'volunteers' OR kind = 'hours' OR kind = 'units' OR kind = 'groups'
        OR kind = 'memberships'),
    file_name TEXT NOT NULL,
    sheet TEXT NOT NULL,
    rows_added INTEGER NOT NULL,
    rows_updated INTEGER NOT NULL,
    rows_unchanged INTEGER NOT NULL,
    rows_duplicate INTEGER NOT NULL,
    rows_skipped INTEGER NOT NULL,
    rows_held INTEGER NOT NULL,
    -- of the user who imported, see 0002
    unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    -- 1: whom the list adds has applied and waits, its held rows that are mended later too
    as_applied INTEGER CHECK (as_applied IS NULL OR as_applied = 1)
) STRICT;
INSERT INTO import_batch_widened (id, changed_at, kind, file_name, sheet, rows_added, rows_updated,
        rows_unchanged, rows_duplicate, rows_skipped, rows_held, unit_id)
    SELECT id, changed_at, kind, file_name, sheet, rows_added, rows_updated, rows_unchanged,
        rows_duplicate, rows_skipped, rows_held, unit_id
    FROM import_batch ORDER BY id;
DROP TABLE import_batch;
ALTER TABLE import_batch_widened RENAME TO import_batch;

CREATE TABLE held_row_widened (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind = 'volunteers' OR kind = 'hours' OR kind = 'units' OR kind = 'groups'
        OR kind = 'memberships'),
    row_number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    cells BLOB NOT NULL,
    fingerprint BLOB NOT NULL,
    status TEXT NOT NULL CHECK (status = 'held' OR status = 'accepted' OR status = 'dismissed'),
    record_id INTEGER
) STRICT;
INSERT INTO held_row_widened (id, changed_at, import_id, kind, row_number, reason, cells, fingerprint,
        status, record_id)
    SELECT id, changed_at, import_id, kind, row_number, reason, cells, fingerprint, status, record_id
    FROM held_row ORDER BY id;
DROP TABLE held_row;
ALTER TABLE held_row_widened RENAME TO held_row;
CREATE UNIQUE INDEX held_row_once ON held_row (kind, fingerprint) WHERE status = 'held';
CREATE INDEX held_row_open ON held_row (status, kind, import_id, row_number, reason);

CREATE TABLE import_mapping_widened (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'volunteers' OR kind = 'hours' OR kind = 'units' OR kind = 'groups'
        OR kind = 'memberships'),
    head TEXT NOT NULL CHECK (head <> ''),
    columns TEXT NOT NULL,
    UNIQUE (kind, head)
) STRICT;
INSERT INTO import_mapping_widened (id, changed_at, kind, head, columns)
    SELECT id, changed_at, kind, head, columns FROM import_mapping ORDER BY id;
DROP TABLE import_mapping;
ALTER TABLE import_mapping_widened RENAME TO import_mapping;
