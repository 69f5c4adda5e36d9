-- The main line: station, people, activities, hours, stars, certificates.
-- Every journaled table: integer id, changed_at (UTC milliseconds), STRICT, nothing ever deleted.
-- Dates are ISO text, times of day and durations whole minutes, instants UTC milliseconds.
-- A CHECK lists its words with OR: IN with three or more would build a table for every row written.
-- Columns of type BLOB hold sealed cells or blind indexes, see Vault.

CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    site INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    changes BLOB NOT NULL
) STRICT;

-- Which entries touched a record; derived from the journal, so that history needs no search.
CREATE TABLE journal_touch (
    record_id INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (record_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE station (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    site INTEGER NOT NULL CHECK (site BETWEEN 0 AND 4095),
    name TEXT NOT NULL CHECK (name <> ''),
    unit_code TEXT NOT NULL,
    founded_on TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE user (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role = 'administrator' OR role = 'reviewer' OR role = 'clerk' OR role = 'reader'),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- The station key as one password opens it.
CREATE TABLE vault_slot (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL UNIQUE REFERENCES user (id) ON DELETE RESTRICT,
    salt BLOB NOT NULL,
    operations INTEGER NOT NULL,
    memory INTEGER NOT NULL,
    sealed_key BLOB NOT NULL
) STRICT;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    parent_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    level TEXT NOT NULL CHECK (level = 'city' OR level = 'district' OR level = 'street' OR level = 'station'
        OR level = 'point' OR level = 'squad' OR level = 'post'),
    name TEXT NOT NULL CHECK (name <> ''),
    code TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE volunteer (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,            -- given by this station
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,                 -- full pinyin, for order and search
    name_initials TEXT NOT NULL,
    gender TEXT NOT NULL CHECK (gender = '' OR gender = '1' OR gender = '2'),
    birth_year INTEGER CHECK (birth_year BETWEEN 1850 AND 2200),
    birth_date BLOB,
    document_type TEXT NOT NULL,
    id_number BLOB,
    id_number_index BLOB,
    id_number_tail BLOB,
    phone BLOB,
    phone_index BLOB,
    phone_tail BLOB,
    residence_division TEXT NOT NULL,
    address BLOB,
    skills TEXT NOT NULL,                   -- codes, each between commas: ,01,05,
    service_categories TEXT NOT NULL,
    availability TEXT NOT NULL,
    ethnicity TEXT NOT NULL DEFAULT '',
    political_status TEXT NOT NULL,
    education TEXT NOT NULL,
    occupation TEXT NOT NULL,
    workplace TEXT NOT NULL DEFAULT '',      -- employer or school
    unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    photo BLOB,
    consent_by TEXT NOT NULL CHECK (consent_by = '' OR consent_by = 'self' OR consent_by = 'guardian'
        OR consent_by = 'organisation'),
    consent_how TEXT NOT NULL CHECK (consent_how = '' OR consent_how = 'signed' OR consent_how = 'oral'
        OR consent_how = 'online' OR consent_how = 'list'),
    consent_on TEXT NOT NULL,
    guardian_name BLOB,
    guardian_phone BLOB,
    station_staff INTEGER NOT NULL CHECK (station_staff IN (0, 1)),
    note BLOB,
    registered_on TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status = 'applied' OR status = 'accepted' OR status = 'refused'
        OR status = 'suspended' OR status = 'withdrawn')
) STRICT;
CREATE INDEX volunteer_by_name ON volunteer (name_key, id, name, name_initials);
CREATE INDEX volunteer_not_accepted ON volunteer (status) WHERE status <> 'accepted';
CREATE UNIQUE INDEX volunteer_by_id_number ON volunteer (id_number_index)
    WHERE id_number_index IS NOT NULL;
CREATE INDEX volunteer_by_id_tail ON volunteer (id_number_tail) WHERE id_number_tail IS NOT NULL;
CREATE INDEX volunteer_by_phone ON volunteer (phone_index) WHERE phone_index IS NOT NULL;
CREATE INDEX volunteer_by_phone_tail ON volunteer (phone_tail) WHERE phone_tail IS NOT NULL;

-- Personal data shown or handed out unmasked, and why (个人信息保护法 第五十一条).
CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    volunteer_id INTEGER REFERENCES volunteer (id) ON DELETE RESTRICT, -- none: a whole list
    how TEXT NOT NULL CHECK (how IN ('screen', 'export')),
    what TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people > 0),
    reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX disclosure_by_volunteer ON disclosure (volunteer_id)
    WHERE volunteer_id IS NOT NULL;

-- No star while one is open (see the rule sets).
CREATE TABLE complaint (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    volunteer_id INTEGER NOT NULL REFERENCES volunteer (id) ON DELETE RESTRICT,
    received_on TEXT NOT NULL,
    matter BLOB NOT NULL,
    closed_on TEXT NOT NULL DEFAULT '',
    finding BLOB
) STRICT;
CREATE INDEX complaint_open ON complaint (volunteer_id) WHERE closed_on = '';

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    title TEXT NOT NULL UNIQUE CHECK (title <> '')
) STRICT;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    project_id INTEGER REFERENCES project (id) ON DELETE RESTRICT,
    title TEXT NOT NULL CHECK (title <> ''),
    held_on TEXT NOT NULL,
    starts_at INTEGER NOT NULL CHECK (starts_at BETWEEN 0 AND 1439),
    ends_at INTEGER NOT NULL CHECK (ends_at > starts_at AND ends_at <= 1440),
    place TEXT NOT NULL,
    content TEXT NOT NULL,
    category TEXT NOT NULL,
    organiser TEXT NOT NULL,
    person_in_charge TEXT NOT NULL,
    capacity INTEGER CHECK (capacity > 0),
    status TEXT NOT NULL CHECK (status IN ('planned', 'cancelled'))
) STRICT;
CREATE INDEX activity_by_date ON activity (held_on, starts_at);

CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE RESTRICT,
    volunteer_id INTEGER NOT NULL REFERENCES volunteer (id) ON DELETE RESTRICT,
    role TEXT NOT NULL,
    walk_in INTEGER NOT NULL CHECK (walk_in IN (0, 1)),
    status TEXT NOT NULL CHECK (status IN ('enrolled', 'withdrawn')),
    UNIQUE (activity_id, volunteer_id)
) STRICT;
CREATE INDEX enrolment_by_volunteer ON enrolment (volunteer_id);

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('volunteers', 'hours')),
    file_name TEXT NOT NULL,
    sheet TEXT NOT NULL,
    rows_added INTEGER NOT NULL,
    rows_updated INTEGER NOT NULL,
    rows_unchanged INTEGER NOT NULL,
    rows_duplicate INTEGER NOT NULL,
    rows_skipped INTEGER NOT NULL,
    rows_held INTEGER NOT NULL
) STRICT;

-- A ledger: only grows. A correction is a further row that names the one it corrects.
CREATE TABLE service_record (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    volunteer_id INTEGER NOT NULL REFERENCES volunteer (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind = 'service' OR kind = 'correction' OR kind = 'opening'),
    activity_id INTEGER REFERENCES activity (id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    served_on TEXT NOT NULL,
    starts_at INTEGER CHECK (starts_at BETWEEN 0 AND 1439),
    ends_at INTEGER CHECK (ends_at BETWEEN 1 AND 1440),
    minutes INTEGER NOT NULL CHECK (minutes <> 0 AND (minutes > 0 OR kind = 'correction')),
    punctuality INTEGER CHECK (punctuality BETWEEN 1 AND 5),
    attitude INTEGER CHECK (attitude BETWEEN 1 AND 5),
    skill INTEGER CHECK (skill BETWEEN 1 AND 5),
    evidence TEXT NOT NULL CHECK (evidence = 'A' OR evidence = 'B' OR evidence = 'C' OR evidence = 'D'),
    nature TEXT NOT NULL CHECK (nature IN ('credit', 'honour')),
    corrects_id INTEGER REFERENCES service_record (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL,                   -- of a correction; the source of an opening balance
    import_id INTEGER REFERENCES import_batch (id) ON DELETE RESTRICT,
    note BLOB,
    CHECK (kind <> 'service' OR (starts_at IS NOT NULL AND ends_at > starts_at
                                 AND minutes <= ends_at - starts_at)),
    CHECK (kind = 'service' OR reason <> ''),
    CHECK ((kind = 'correction') = (corrects_id IS NOT NULL))
) STRICT;
-- Totals of one and of all volunteers come from the first index alone, the list by date from the
-- second.
CREATE INDEX service_record_by_volunteer ON service_record
    (volunteer_id, served_on, starts_at, minutes, punctuality, attitude, skill);
CREATE INDEX service_record_by_date ON service_record (served_on, id, volunteer_id, minutes);
CREATE INDEX service_record_by_activity ON service_record (activity_id, volunteer_id, minutes)
    WHERE activity_id IS NOT NULL;
CREATE INDEX service_record_corrections ON service_record (corrects_id, minutes)
    WHERE corrects_id IS NOT NULL;

CREATE TABLE held_row (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('volunteers', 'hours')),
    row_number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    cells BLOB NOT NULL,
    fingerprint BLOB NOT NULL,              -- of the cells: the same row is held once
    status TEXT NOT NULL CHECK (status = 'held' OR status = 'accepted' OR status = 'dismissed'),
    record_id INTEGER                       -- what it became
) STRICT;
CREATE UNIQUE INDEX held_row_once ON held_row (kind, fingerprint) WHERE status = 'held';
CREATE INDEX held_row_open ON held_row (status, kind, import_id, row_number);

CREATE TABLE star_rule_set (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL UNIQUE,
    rules TEXT NOT NULL                     -- JSON as in resources/rules
) STRICT;

-- The figures an award rested on stay with it.
CREATE TABLE star_award (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    volunteer_id INTEGER NOT NULL REFERENCES volunteer (id) ON DELETE RESTRICT,
    star INTEGER NOT NULL CHECK (star BETWEEN 1 AND 5),
    rule_set_id INTEGER NOT NULL REFERENCES star_rule_set (id) ON DELETE RESTRICT,
    as_of TEXT NOT NULL,
    awarded_on TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    evaluations INTEGER NOT NULL,
    quality_hundredths INTEGER NOT NULL,    -- mean of all scores × 100; 0 without evaluations
    status TEXT NOT NULL CHECK (status IN ('granted', 'revoked'))
) STRICT;
CREATE UNIQUE INDEX star_award_once ON star_award (volunteer_id, star) WHERE status = 'granted';

CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL CHECK (serial > 0),
    volunteer_id INTEGER NOT NULL REFERENCES volunteer (id) ON DELETE RESTRICT,
    award_id INTEGER NOT NULL REFERENCES star_award (id) ON DELETE RESTRICT,
    holder TEXT NOT NULL,                   -- the name as printed
    star INTEGER NOT NULL CHECK (star BETWEEN 1 AND 5),
    minutes INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    issuer TEXT NOT NULL,
    rule TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('issued', 'void')),
    void_on TEXT NOT NULL,
    void_reason TEXT NOT NULL,
    UNIQUE (year, serial),
    CHECK ((status = 'void') = (void_on <> '' AND void_reason <> ''))
) STRICT;
CREATE UNIQUE INDEX certificate_of_award ON certificate (award_id) WHERE status = 'issued';
CREATE INDEX certificate_by_volunteer ON certificate (volunteer_id);

CREATE TABLE certificate_print (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    certificate_id INTEGER NOT NULL REFERENCES certificate (id) ON DELETE RESTRICT,
    printed_at INTEGER NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('print', 'pdf'))
) STRICT;
CREATE INDEX certificate_print_by_certificate ON certificate_print (certificate_id);
