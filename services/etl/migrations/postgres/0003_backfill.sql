-- Ranges of days that are brought anew.
CREATE TABLE backfill (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    pipeline TEXT COLLATE "C" NOT NULL,
    -- As `YYYY-MM-DD`, both included.
    first_day TEXT COLLATE "C" NOT NULL,
    last_day TEXT COLLATE "C" NOT NULL,
    -- The number of `ExecutionStatus`.
    status BIGINT NOT NULL,
    is_paused BOOLEAN NOT NULL,
    pause_reason TEXT COLLATE "C" NOT NULL,
    concurrency BIGINT NOT NULL,
    -- The number of `BackfillPriority`.
    priority BIGINT NOT NULL,
    -- The number of `BackfillOrder`.
    sequence BIGINT NOT NULL,
    from_layer TEXT COLLATE "C" NOT NULL,
    chunk_days BIGINT NOT NULL,
    total_chunks BIGINT NOT NULL,
    pause_after_failures BIGINT NOT NULL,
    -- Failed chunks that were known when it was last let go on.
    forgiven BIGINT NOT NULL,
    initiated_by BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    completed_at BIGINT,
    PRIMARY KEY (org, id)
);
CREATE INDEX backfill_created ON backfill (org, created_at, id);
CREATE INDEX backfill_open ON backfill (org, pipeline) WHERE status IN (1, 2);
CREATE INDEX backfill_completed ON backfill (completed_at) WHERE completed_at IS NOT NULL;

-- Parts of them, each brought by one execution at a time.
CREATE TABLE backfill_chunk (
    org BIGINT NOT NULL,
    backfill TEXT COLLATE "C" NOT NULL,
    -- From 1, in the order of their start.
    position BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    first_day TEXT COLLATE "C" NOT NULL,
    last_day TEXT COLLATE "C" NOT NULL,
    -- The number of `ExecutionStatus`.
    status BIGINT NOT NULL,
    -- The newest one; empty while it waits for its first.
    execution TEXT COLLATE "C" NOT NULL,
    attempt BIGINT NOT NULL,
    records BIGINT NOT NULL,
    -- `Failure`; NULL if it did not fail.
    failure BYTEA,
    started_at BIGINT,
    completed_at BIGINT,
    PRIMARY KEY (org, backfill, position)
);
CREATE UNIQUE INDEX backfill_chunk_id ON backfill_chunk (org, backfill, id);
CREATE INDEX backfill_chunk_status ON backfill_chunk (org, backfill, status, position);
CREATE INDEX backfill_chunk_execution ON backfill_chunk (org, execution) WHERE execution <> '';
