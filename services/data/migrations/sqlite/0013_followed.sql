-- How often a task failed, when it is tried next (NULL once it was given up), and what went wrong.
ALTER TABLE follow ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE follow ADD COLUMN due_at INTEGER DEFAULT 0;
ALTER TABLE follow ADD COLUMN error TEXT NOT NULL DEFAULT '';
CREATE INDEX follow_due ON follow (attempts, id) WHERE due_at IS NOT NULL;
