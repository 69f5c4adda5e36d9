-- People who look alike: what was said of two records. And what undo and the history page need.

-- Two records that look alike and are two people.
CREATE TABLE distinct_people (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    first_id INTEGER NOT NULL REFERENCES volunteer (id) ON DELETE RESTRICT,
    second_id INTEGER NOT NULL REFERENCES volunteer (id) ON DELETE RESTRICT,
    active INTEGER NOT NULL CHECK (active = 0 OR active = 1),
    CHECK (first_id < second_id),
    UNIQUE (first_id, second_id)
) STRICT;
CREATE INDEX distinct_people_by_second ON distinct_people (second_id);

-- A record that turned out to be a second one of the same person points to the one that stays.
ALTER TABLE volunteer ADD COLUMN merged_into_id INTEGER REFERENCES volunteer (id) ON DELETE RESTRICT;
CREATE INDEX volunteer_merged ON volunteer (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- A transaction that was taken back, by its first entry; not active once it was done again.
CREATE TABLE undone (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    active INTEGER NOT NULL CHECK (active = 0 OR active = 1)
) STRICT;
CREATE UNIQUE INDEX undone_once ON undone (sequence) WHERE active = 1;

-- The history page walks this instead of the journal itself, whose entries are large.
CREATE INDEX journal_heads ON journal (sequence, clock, user_id, action);
