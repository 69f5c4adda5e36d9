-- Lists: filters that were saved, and what the lists are made from.

-- Everything a list is searched, filtered and sorted by, in the order it is first shown: the first
-- page comes from here at once, and the index in memory is read from here alone.
DROP INDEX volunteer_by_name;
CREATE INDEX volunteer_by_name ON volunteer (name_key, id, name, name_initials, unit_id, birth_year,
    gender, registered_on, status, skills, availability);

-- A question a user asks again and again. What is asked is JSON; a name may stand for nobody's data.
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE RESTRICT,
    list TEXT NOT NULL CHECK (list <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    question TEXT NOT NULL,
    -- Nothing is deleted: one that is not wanted any more is put aside.
    status TEXT NOT NULL CHECK (status = 'kept' OR status = 'dropped')
) STRICT;
CREATE UNIQUE INDEX saved_filter_by_name ON saved_filter (user_id, list, name)
    WHERE status = 'kept';
