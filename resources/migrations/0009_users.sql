-- Users: who may no longer sign in, passwords set by somebody else, the recovery key, attempts.
-- New columns start as NULL: the check of the file replays only what the journal has named.

ALTER TABLE user ADD COLUMN deactivated_on TEXT;
ALTER TABLE user ADD COLUMN must_change INTEGER CHECK (must_change IS NULL OR must_change = 1);

-- The station key as the recovery key opens it; `mark` tells which key file, and nothing of the key.
CREATE TABLE recovery_slot (
    id INTEGER PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    mark TEXT NOT NULL CHECK (mark <> ''),
    made_on TEXT NOT NULL,
    salt BLOB NOT NULL,
    operations INTEGER NOT NULL,
    memory INTEGER NOT NULL,
    sealed_key BLOB NOT NULL
) STRICT;

-- Signing in, well or badly, and out. Written while the vault is still locked, so it is no part of
-- the journal and of its check; see SignInLog.
CREATE TABLE sign_in (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE RESTRICT,
    -- UTC milliseconds
    noted_at INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event = 'opened' OR event = 'closed' OR event = 'wrong' OR event = 'released')
) STRICT;
CREATE INDEX sign_in_by_user ON sign_in (user_id, id, event, noted_at);
