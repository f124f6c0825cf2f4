-- Syncs that wait, run or have ended.
CREATE TABLE sync (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    connector TEXT NOT NULL,
    -- The number of `ExecutionStatus`.
    status INTEGER NOT NULL,
    -- The number of `FetchPriority`.
    priority INTEGER NOT NULL,
    -- `StartSyncRequest` without organisation, key and fence.
    request BLOB NOT NULL,
    -- NULL if none was given, or it is free again.
    idempotency_key TEXT,
    execution_id TEXT NOT NULL,
    -- Of the execution's lease.
    fence INTEGER NOT NULL,
    started_by INTEGER NOT NULL,
    -- Service account that writes to bronze; 0 for the organisation's own.
    account INTEGER NOT NULL,
    -- Most records and bytes of one batch, as they were set when it was queued.
    batch_records INTEGER NOT NULL,
    batch_bytes INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    -- Attempts that failed since something was stored.
    failures INTEGER NOT NULL,
    -- When it may be taken up.
    due_at INTEGER NOT NULL,
    is_cancelled INTEGER NOT NULL,
    -- Number of the worker that took it up last, and until when that one has it; NULL if nobody has.
    lease INTEGER NOT NULL,
    lease_until INTEGER,
    log_count INTEGER NOT NULL,
    -- `Failure`.
    failure BLOB,
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    completed_at INTEGER,
    -- Grows with each change that callers see.
    revision INTEGER NOT NULL,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX sync_key ON sync (org, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX sync_open ON sync (due_at) WHERE completed_at IS NULL;
CREATE INDEX sync_created ON sync (org, created_at, id);
CREATE INDEX sync_execution ON sync (org, execution_id);
CREATE INDEX sync_ended ON sync (completed_at) WHERE completed_at IS NOT NULL;

-- The streams of syncs.
CREATE TABLE sync_stream (
    org INTEGER NOT NULL,
    sync TEXT NOT NULL,
    -- In the order in which they are brought.
    place INTEGER NOT NULL,
    -- `StreamSync`.
    body BLOB NOT NULL,
    PRIMARY KEY (org, sync, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_log (
    org INTEGER NOT NULL,
    sync TEXT NOT NULL,
    entry INTEGER NOT NULL,
    at INTEGER NOT NULL,
    -- Empty if it concerns the whole sync.
    namespace TEXT NOT NULL,
    name TEXT NOT NULL,
    is_problem INTEGER NOT NULL,
    message TEXT NOT NULL,
    -- In lower case, which is searched in.
    message_key TEXT NOT NULL,
    PRIMARY KEY (org, sync, entry)
) STRICT, WITHOUT ROWID;

-- When a sync of an organisation was last taken up.
CREATE TABLE sync_turn (
    org INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (org)
) STRICT, WITHOUT ROWID;

-- Changes whenever a stream begins anew, so that no count of before is taken for one of after.
ALTER TABLE stream ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
-- Of all full refreshes that were begun.
ALTER TABLE stream ADD COLUMN generation_max INTEGER NOT NULL DEFAULT 0;
-- Records before the offset of the file that was brought in part.
ALTER TABLE stream_state ADD COLUMN rows_before INTEGER NOT NULL DEFAULT 0;
