-- Who may do what, and where: a user sees and changes only what hangs below their unit; without
-- one, everything.

ALTER TABLE user ADD COLUMN unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT;

-- The unit of the user who imported: held rows are theirs to mend and nobody's outside it.
ALTER TABLE import_batch ADD COLUMN unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT;
