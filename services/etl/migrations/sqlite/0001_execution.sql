-- Executions of pipelines.
CREATE TABLE execution (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    -- As it was called when the execution was made.
    pipeline_name TEXT NOT NULL,
    -- The number of `ExecutionStatus`.
    status INTEGER NOT NULL,
    -- The number of `TriggerType`.
    trigger_type INTEGER NOT NULL,
    triggered_by INTEGER,
    -- The number of `ExecutionPriority`, 1 to 3.
    priority INTEGER NOT NULL,
    -- Executions of the pipeline that may run beside it; 0 for a backfill's, which its own window bounds.
    beside INTEGER NOT NULL,
    -- What it does, as JSON; `core::spec` says how.
    spec TEXT NOT NULL,
    -- `Execution` with layers, metrics and error alone.
    progress BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    completed_at INTEGER,
    -- From when on it may be taken up.
    available_at INTEGER NOT NULL,
    next_attempt_at INTEGER,
    -- When its time is over; NULL before it first ran.
    deadline INTEGER,
    -- Times that it was taken up.
    attempt INTEGER NOT NULL,
    -- Who holds the lease; empty if nobody does.
    lease_owner TEXT NOT NULL,
    fence INTEGER NOT NULL,
    lease_acquired_at INTEGER,
    lease_renewed_at INTEGER,
    lease_until INTEGER,
    cancel_requested INTEGER NOT NULL,
    cancel_reason TEXT NOT NULL,
    scheduled_for INTEGER,
    missed_count INTEGER NOT NULL,
    -- Empty if none.
    retry_of TEXT NOT NULL,
    backfill TEXT NOT NULL,
    -- Grows with each change.
    revision INTEGER NOT NULL,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX execution_created ON execution (org, created_at, id);
CREATE INDEX execution_pipeline ON execution (org, pipeline, created_at, id);
CREATE INDEX execution_open ON execution (status, available_at) WHERE status IN (1, 2);
CREATE INDEX execution_open_pipeline ON execution (org, pipeline) WHERE status IN (1, 2);
CREATE INDEX execution_backfill ON execution (org, backfill) WHERE backfill <> '';
CREATE INDEX execution_retry ON execution (org, retry_of) WHERE retry_of <> '';
CREATE INDEX execution_completed ON execution (completed_at) WHERE completed_at IS NOT NULL;

CREATE TABLE execution_label (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (org, id, label)
) STRICT, WITHOUT ROWID;
CREATE INDEX execution_label_mark ON execution_label (org, label, mark);

-- Units of work of executions.
CREATE TABLE execution_step (
    org INTEGER NOT NULL,
    execution TEXT NOT NULL,
    -- From 1, in the order in which they were made; a step depends on earlier ones alone.
    position INTEGER NOT NULL,
    -- The number of `ExecutionStatus`.
    status INTEGER NOT NULL,
    -- `StepBody` of `core::step`, as JSON.
    body TEXT NOT NULL,
    started_at INTEGER,
    PRIMARY KEY (org, execution, position)
) STRICT, WITHOUT ROWID;

-- When executions of an organisation were last taken up, so that organisations take turns.
CREATE TABLE turn (
    org INTEGER NOT NULL PRIMARY KEY,
    taken_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Calls that may be repeated, for a day.
CREATE TABLE idempotency (
    org INTEGER NOT NULL,
    -- What kind of call, such as `trigger`.
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    -- SHA-256 of the request.
    fingerprint BLOB NOT NULL,
    -- Id of what the call made.
    made TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (org, kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_created ON idempotency (created_at);

-- How far layers of pipelines have come.
CREATE TABLE watermark (
    org INTEGER NOT NULL,
    pipeline TEXT NOT NULL,
    layer TEXT NOT NULL,
    subject TEXT NOT NULL,
    part TEXT NOT NULL,
    -- `WatermarkPosition`.
    position BLOB NOT NULL,
    revision INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    -- Empty if a person moved it.
    execution TEXT NOT NULL,
    PRIMARY KEY (org, pipeline, layer, subject, part)
) STRICT, WITHOUT ROWID;

-- What executions logged.
CREATE TABLE execution_log (
    org INTEGER NOT NULL,
    execution TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    at INTEGER NOT NULL,
    -- The number of `LogLevel`.
    level INTEGER NOT NULL,
    layer TEXT NOT NULL,
    message TEXT NOT NULL,
    -- In lower case, for searches.
    message_key TEXT NOT NULL,
    -- A map of texts, as JSON.
    metadata TEXT NOT NULL,
    step TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    PRIMARY KEY (org, execution, sequence)
) STRICT, WITHOUT ROWID;

-- The newest sequence of each log.
CREATE TABLE execution_log_end (
    org INTEGER NOT NULL,
    execution TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (org, execution)
) STRICT, WITHOUT ROWID;

-- Calls that added entries, so that they can be repeated.
CREATE TABLE execution_log_request (
    org INTEGER NOT NULL,
    execution TEXT NOT NULL,
    request TEXT NOT NULL,
    stored INTEGER NOT NULL,
    PRIMARY KEY (org, execution, request)
) STRICT, WITHOUT ROWID;

-- Quality of the rows that silver steps made.
CREATE TABLE quality (
    org INTEGER NOT NULL,
    execution TEXT NOT NULL,
    step INTEGER NOT NULL,
    pipeline TEXT NOT NULL,
    pipeline_name TEXT NOT NULL,
    at INTEGER NOT NULL,
    scored INTEGER NOT NULL,
    -- Sum of the scores.
    points REAL NOT NULL,
    flagged INTEGER NOT NULL,
    PRIMARY KEY (org, execution, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX quality_at ON quality (org, at);

-- What was wrong with them.
CREATE TABLE quality_issue (
    org INTEGER NOT NULL,
    execution TEXT NOT NULL,
    step INTEGER NOT NULL,
    -- From 0, in the order of the result.
    place INTEGER NOT NULL,
    pipeline TEXT NOT NULL,
    at INTEGER NOT NULL,
    issue TEXT NOT NULL,
    -- Empty if it concerns whole rows.
    field TEXT NOT NULL,
    -- Name of the rule that found it; empty if a built-in check did.
    rule TEXT NOT NULL,
    rows_with INTEGER NOT NULL,
    -- Rows that were scored with them.
    scored INTEGER NOT NULL,
    PRIMARY KEY (org, execution, step, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX quality_issue_at ON quality_issue (org, at);

-- Executions that ended with batches in bronze that may not be finished in silver.
CREATE TABLE unfinished (
    org INTEGER NOT NULL,
    pipeline TEXT NOT NULL,
    execution TEXT NOT NULL,
    PRIMARY KEY (org, pipeline, execution)
) STRICT, WITHOUT ROWID;
