-- When it was first noticed that nobody came any more for an execution; 0 while somebody may have since.
ALTER TABLE fence ADD COLUMN marked_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX fence_marked ON fence (marked_at);
