-- The process that works on an operation, and until when it may be trusted to be alive.
ALTER TABLE table_operation ADD COLUMN holder TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE table_operation ADD COLUMN held_until BIGINT NOT NULL DEFAULT 0;
