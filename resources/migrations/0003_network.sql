-- The service network: when units came and went, and where they stood before.
-- Columns that are added to a table with rows are NULL in them: what the journal never said must not
-- stand in the file.

ALTER TABLE unit ADD COLUMN opened_on TEXT;
-- None while it is open.
ALTER TABLE unit ADD COLUMN closed_on TEXT;
ALTER TABLE unit ADD COLUMN person_in_charge TEXT;
ALTER TABLE unit ADD COLUMN phone BLOB;
CREATE UNIQUE INDEX unit_by_code ON unit (code) WHERE code <> '' AND closed_on IS NULL;

-- What happened to a unit on which day. The tree of a past day is today's with the moves after that
-- day taken back.
CREATE TABLE unit_step (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind = 'added' OR kind = 'renamed' OR kind = 'moved' OR kind = 'closed'
        OR kind = 'reopened'),
    on_day TEXT NOT NULL,
    -- Of a move: the unit it hung under before and hangs under now; none at the top. Of a closing:
    -- who took over people and units.
    from_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    to_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    -- Of a renaming: name and code before.
    was TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX unit_step_by_unit ON unit_step (unit_id, on_day, id);

-- A home that a unit looks after.
CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (name <> ''),
    address BLOB,
    opened_on TEXT NOT NULL,
    closed_on TEXT
) STRICT;
CREATE INDEX household_by_unit ON household (unit_id);

-- Where an activity and an hour were earned. They stay there whoever moves later.
ALTER TABLE activity ADD COLUMN unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT;
CREATE INDEX activity_by_unit ON activity (unit_id, held_on, status);
ALTER TABLE service_record ADD COLUMN unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT;
CREATE INDEX service_record_by_unit ON service_record (unit_id, served_on, minutes);

CREATE INDEX volunteer_by_unit ON volunteer (unit_id, status, registered_on);
