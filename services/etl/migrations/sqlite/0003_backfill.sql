-- Ranges of days that are brought anew.
CREATE TABLE backfill (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    -- As `YYYY-MM-DD`, both included.
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    -- The number of `ExecutionStatus`.
    status INTEGER NOT NULL,
    is_paused INTEGER NOT NULL,
    pause_reason TEXT NOT NULL,
    concurrency INTEGER NOT NULL,
    -- The number of `BackfillPriority`.
    priority INTEGER NOT NULL,
    -- The number of `BackfillOrder`.
    sequence INTEGER NOT NULL,
    from_layer TEXT NOT NULL,
    chunk_days INTEGER NOT NULL,
    total_chunks INTEGER NOT NULL,
    pause_after_failures INTEGER NOT NULL,
    -- Failed chunks that were known when it was last let go on.
    forgiven INTEGER NOT NULL,
    initiated_by INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    completed_at INTEGER,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX backfill_created ON backfill (org, created_at, id);
CREATE INDEX backfill_open ON backfill (org, pipeline) WHERE status IN (1, 2);
CREATE INDEX backfill_completed ON backfill (completed_at) WHERE completed_at IS NOT NULL;

-- Parts of them, each brought by one execution at a time.
CREATE TABLE backfill_chunk (
    org INTEGER NOT NULL,
    backfill TEXT NOT NULL,
    -- From 1, in the order of their start.
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    -- The number of `ExecutionStatus`.
    status INTEGER NOT NULL,
    -- The newest one; empty while it waits for its first.
    execution TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    records INTEGER NOT NULL,
    -- `Failure`; NULL if it did not fail.
    failure BLOB,
    started_at INTEGER,
    completed_at INTEGER,
    PRIMARY KEY (org, backfill, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX backfill_chunk_id ON backfill_chunk (org, backfill, id);
CREATE INDEX backfill_chunk_status ON backfill_chunk (org, backfill, status, position);
CREATE INDEX backfill_chunk_execution ON backfill_chunk (org, execution) WHERE execution <> '';
