-- The life of a registration: each step with its day and reason.

-- A step that was undone is not active. The first standing of a person has no row: it is that of the day of registration, so that an
-- import of 180,000 people writes nothing here. The reason is sealed; it may tell of an illness.
CREATE TABLE registration_step (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    volunteer_id INTEGER NOT NULL REFERENCES volunteer (id) ON DELETE RESTRICT,
    from_status TEXT NOT NULL CHECK (from_status = 'applied' OR from_status = 'accepted'
        OR from_status = 'refused' OR from_status = 'suspended' OR from_status = 'withdrawn'),
    to_status TEXT NOT NULL CHECK (to_status = 'applied' OR to_status = 'accepted'
        OR to_status = 'refused' OR to_status = 'suspended' OR to_status = 'withdrawn'),
    step_on TEXT NOT NULL,
    reason BLOB,
    user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE RESTRICT,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    CHECK (from_status <> to_status)
) STRICT;
CREATE INDEX registration_step_by_volunteer ON registration_step (volunteer_id, step_on, id);

-- Whose consent may be missing or have lapsed: a few people of a city, see ConsentReview. Nobody
-- born before 2006 has been under 18 since this was written.
CREATE INDEX volunteer_without_consent ON volunteer (status) WHERE consent_by = '';
CREATE INDEX volunteer_young ON volunteer (birth_year, consent_by, status) WHERE birth_year > 2005;
CREATE INDEX volunteer_by_guardian_consent ON volunteer (birth_year, consent_on, status)
    WHERE consent_by = 'guardian';
