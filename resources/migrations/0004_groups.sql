-- Groups of volunteers (志愿服务组织、团体、队伍) and who belongs to them, from when to when.

-- With a specialty it is a specialist team (专业服务队). Kind and specialty are codes, or the
-- station's own words where no code fits. Where the person in charge or the contact is in the
-- register, their name is read from there and not copied, so that it goes when the person goes.
CREATE TABLE volunteer_group (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    parent_id INTEGER REFERENCES volunteer_group (id) ON DELETE RESTRICT,
    unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    name_initials TEXT NOT NULL,
    kind TEXT NOT NULL,
    specialty TEXT NOT NULL,
    registration_number TEXT NOT NULL,
    person_in_charge_id INTEGER REFERENCES volunteer (id) ON DELETE RESTRICT,
    person_in_charge TEXT NOT NULL,
    person_in_charge_phone BLOB,
    contact_id INTEGER REFERENCES volunteer (id) ON DELETE RESTRICT,
    contact TEXT NOT NULL,
    contact_phone BLOB,
    service_categories TEXT NOT NULL,
    skills TEXT NOT NULL,
    offers TEXT NOT NULL,
    offers_text TEXT NOT NULL,
    needs TEXT NOT NULL,
    needs_text TEXT NOT NULL,
    founded_on TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status = 'active' OR status = 'closed'),
    closed_on TEXT NOT NULL,
    closed_reason TEXT NOT NULL,
    note BLOB,
    CHECK ((status = 'closed') = (closed_on <> '')),
    CHECK (person_in_charge_id IS NULL OR person_in_charge = ''),
    CHECK (contact_id IS NULL OR contact = '')
) STRICT;
CREATE INDEX volunteer_group_by_name ON volunteer_group (name_key, id);
CREATE INDEX volunteer_group_by_parent ON volunteer_group (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX volunteer_group_by_unit ON volunteer_group (unit_id) WHERE unit_id IS NOT NULL;
CREATE UNIQUE INDEX volunteer_group_by_registration ON volunteer_group (registration_number)
    WHERE registration_number <> '';

-- One role of one person in one group. Both days belong to it; no last day: still a member.
CREATE TABLE group_membership (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    group_id INTEGER NOT NULL REFERENCES volunteer_group (id) ON DELETE RESTRICT,
    volunteer_id INTEGER NOT NULL REFERENCES volunteer (id) ON DELETE RESTRICT,
    role TEXT NOT NULL CHECK (role <> ''),
    joined_on TEXT NOT NULL CHECK (joined_on <> ''),
    left_on TEXT NOT NULL CHECK (left_on = '' OR left_on >= joined_on),
    left_reason BLOB
) STRICT;
CREATE INDEX group_membership_by_group ON group_membership
    (group_id, left_on, volunteer_id, joined_on, role);
CREATE INDEX group_membership_by_volunteer ON group_membership
    (volunteer_id, group_id, joined_on, left_on);

-- Balances brought along from before were not served as a member; taken off again from the sums
-- that the index by volunteer gives.
CREATE INDEX service_record_openings ON service_record (volunteer_id, served_on, minutes)
    WHERE kind = 'opening';

-- Shown of a group's own contact data; neither person nor group: a whole list.
ALTER TABLE disclosure ADD COLUMN group_id INTEGER
    REFERENCES volunteer_group (id) ON DELETE RESTRICT;
