-- Syncs that wait, run or have ended.
CREATE TABLE sync (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    connector TEXT COLLATE "C" NOT NULL,
    -- The number of `ExecutionStatus`.
    status BIGINT NOT NULL,
    -- The number of `FetchPriority`.
    priority BIGINT NOT NULL,
    -- `StartSyncRequest` without organisation, key and fence.
    request BYTEA NOT NULL,
    -- NULL if none was given, or it is free again.
    idempotency_key TEXT COLLATE "C",
    execution_id TEXT COLLATE "C" NOT NULL,
    -- Of the execution's lease.
    fence BIGINT NOT NULL,
    started_by BIGINT NOT NULL,
    -- Service account that writes to bronze; 0 for the organisation's own.
    account BIGINT NOT NULL,
    -- Most records and bytes of one batch, as they were set when it was queued.
    batch_records BIGINT NOT NULL,
    batch_bytes BIGINT NOT NULL,
    attempt BIGINT NOT NULL,
    -- Attempts that failed since something was stored.
    failures BIGINT NOT NULL,
    -- When it may be taken up.
    due_at BIGINT NOT NULL,
    is_cancelled BOOLEAN NOT NULL,
    -- Number of the worker that took it up last, and until when that one has it; NULL if nobody has.
    lease BIGINT NOT NULL,
    lease_until BIGINT,
    log_count BIGINT NOT NULL,
    -- `Failure`.
    failure BYTEA,
    created_at BIGINT NOT NULL,
    started_at BIGINT,
    completed_at BIGINT,
    -- Grows with each change that callers see.
    revision BIGINT NOT NULL,
    PRIMARY KEY (org, id)
);
CREATE UNIQUE INDEX sync_key ON sync (org, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX sync_open ON sync (due_at) WHERE completed_at IS NULL;
CREATE INDEX sync_created ON sync (org, created_at, id);
CREATE INDEX sync_execution ON sync (org, execution_id);
CREATE INDEX sync_ended ON sync (completed_at) WHERE completed_at IS NOT NULL;

-- The streams of syncs.
CREATE TABLE sync_stream (
    org BIGINT NOT NULL,
    sync TEXT COLLATE "C" NOT NULL,
    -- In the order in which they are brought.
    place BIGINT NOT NULL,
    -- `StreamSync`.
    body BYTEA NOT NULL,
    PRIMARY KEY (org, sync, place)
);

CREATE TABLE sync_log (
    org BIGINT NOT NULL,
    sync TEXT COLLATE "C" NOT NULL,
    entry BIGINT NOT NULL,
    at BIGINT NOT NULL,
    -- Empty if it concerns the whole sync.
    namespace TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    is_problem BOOLEAN NOT NULL,
    message TEXT COLLATE "C" NOT NULL,
    -- In lower case, which is searched in.
    message_key TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, sync, entry)
);

-- When a sync of an organisation was last taken up.
CREATE TABLE sync_turn (
    org BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (org)
);

-- Changes whenever a stream begins anew, so that no count of before is taken for one of after.
ALTER TABLE stream ADD COLUMN epoch TEXT COLLATE "C" NOT NULL DEFAULT '';
-- Of all full refreshes that were begun.
ALTER TABLE stream ADD COLUMN generation_max BIGINT NOT NULL DEFAULT 0;
-- Records before the offset of the file that was brought in part.
ALTER TABLE stream_state ADD COLUMN rows_before BIGINT NOT NULL DEFAULT 0;
