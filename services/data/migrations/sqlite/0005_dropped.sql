-- A table that was dropped: when, how long its files stay unless somebody needs its name, and from when on they go.
ALTER TABLE lake_table ADD COLUMN dropped_at INTEGER;
ALTER TABLE lake_table ADD COLUMN kept_until INTEGER;
ALTER TABLE lake_table ADD COLUMN purge_at INTEGER;
-- The process that removes the files, and until when it may be trusted to be alive.
ALTER TABLE lake_table ADD COLUMN purger TEXT NOT NULL DEFAULT '';
ALTER TABLE lake_table ADD COLUMN purger_until INTEGER NOT NULL DEFAULT 0;
CREATE INDEX lake_table_purge ON lake_table (purge_at) WHERE purge_at IS NOT NULL;
