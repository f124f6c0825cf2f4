-- The process that works on an operation, and until when it may be trusted to be alive.
ALTER TABLE table_operation ADD COLUMN holder TEXT NOT NULL DEFAULT '';
ALTER TABLE table_operation ADD COLUMN held_until INTEGER NOT NULL DEFAULT 0;
