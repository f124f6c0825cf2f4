-- Executions of pipelines.
CREATE TABLE execution (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    pipeline TEXT COLLATE "C" NOT NULL,
    -- As it was called when the execution was made.
    pipeline_name TEXT COLLATE "C" NOT NULL,
    -- The number of `ExecutionStatus`.
    status BIGINT NOT NULL,
    -- The number of `TriggerType`.
    trigger_type BIGINT NOT NULL,
    triggered_by BIGINT,
    -- The number of `ExecutionPriority`, 1 to 3.
    priority BIGINT NOT NULL,
    -- Executions of the pipeline that may run beside it; 0 for a backfill's, which its own window bounds.
    beside BIGINT NOT NULL,
    -- What it does, as JSON; `core::spec` says how.
    spec TEXT COLLATE "C" NOT NULL,
    -- `Execution` with layers, metrics and error alone.
    progress BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    started_at BIGINT,
    completed_at BIGINT,
    -- From when on it may be taken up.
    available_at BIGINT NOT NULL,
    next_attempt_at BIGINT,
    -- When its time is over; NULL before it first ran.
    deadline BIGINT,
    -- Times that it was taken up.
    attempt BIGINT NOT NULL,
    -- Who holds the lease; empty if nobody does.
    lease_owner TEXT COLLATE "C" NOT NULL,
    fence BIGINT NOT NULL,
    lease_acquired_at BIGINT,
    lease_renewed_at BIGINT,
    lease_until BIGINT,
    cancel_requested BOOLEAN NOT NULL,
    cancel_reason TEXT COLLATE "C" NOT NULL,
    scheduled_for BIGINT,
    missed_count BIGINT NOT NULL,
    -- Empty if none.
    retry_of TEXT COLLATE "C" NOT NULL,
    backfill TEXT COLLATE "C" NOT NULL,
    -- Grows with each change.
    revision BIGINT NOT NULL,
    PRIMARY KEY (org, id)
);
CREATE INDEX execution_created ON execution (org, created_at, id);
CREATE INDEX execution_pipeline ON execution (org, pipeline, created_at, id);
CREATE INDEX execution_open ON execution (status, available_at) WHERE status IN (1, 2);
CREATE INDEX execution_open_pipeline ON execution (org, pipeline) WHERE status IN (1, 2);
CREATE INDEX execution_backfill ON execution (org, backfill) WHERE backfill <> '';
CREATE INDEX execution_retry ON execution (org, retry_of) WHERE retry_of <> '';
CREATE INDEX execution_completed ON execution (completed_at) WHERE completed_at IS NOT NULL;

CREATE TABLE execution_label (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    label TEXT COLLATE "C" NOT NULL,
    mark TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, id, label)
);
CREATE INDEX execution_label_mark ON execution_label (org, label, mark);

-- Units of work of executions.
CREATE TABLE execution_step (
    org BIGINT NOT NULL,
    execution TEXT COLLATE "C" NOT NULL,
    -- From 1, in the order in which they were made; a step depends on earlier ones alone.
    position BIGINT NOT NULL,
    -- The number of `ExecutionStatus`.
    status BIGINT NOT NULL,
    -- `StepBody` of `core::step`, as JSON.
    body TEXT COLLATE "C" NOT NULL,
    started_at BIGINT,
    PRIMARY KEY (org, execution, position)
);

-- When executions of an organisation were last taken up, so that organisations take turns.
CREATE TABLE turn (
    org BIGINT NOT NULL PRIMARY KEY,
    taken_at BIGINT NOT NULL
);

-- Calls that may be repeated, for a day.
CREATE TABLE idempotency (
    org BIGINT NOT NULL,
    -- What kind of call, such as `trigger`.
    kind TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    -- SHA-256 of the request.
    fingerprint BYTEA NOT NULL,
    -- Id of what the call made.
    made TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (org, kind, key)
);
CREATE INDEX idempotency_created ON idempotency (created_at);

-- How far layers of pipelines have come.
CREATE TABLE watermark (
    org BIGINT NOT NULL,
    pipeline TEXT COLLATE "C" NOT NULL,
    layer TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    part TEXT COLLATE "C" NOT NULL,
    -- `WatermarkPosition`.
    position BYTEA NOT NULL,
    revision BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    -- Empty if a person moved it.
    execution TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, pipeline, layer, subject, part)
);

-- What executions logged.
CREATE TABLE execution_log (
    org BIGINT NOT NULL,
    execution TEXT COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    at BIGINT NOT NULL,
    -- The number of `LogLevel`.
    level BIGINT NOT NULL,
    layer TEXT COLLATE "C" NOT NULL,
    message TEXT COLLATE "C" NOT NULL,
    -- In lower case, for searches.
    message_key TEXT COLLATE "C" NOT NULL,
    -- A map of texts, as JSON.
    metadata TEXT COLLATE "C" NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    attempt BIGINT NOT NULL,
    PRIMARY KEY (org, execution, sequence)
);

-- The newest sequence of each log.
CREATE TABLE execution_log_end (
    org BIGINT NOT NULL,
    execution TEXT COLLATE "C" NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (org, execution)
);

-- Calls that added entries, so that they can be repeated.
CREATE TABLE execution_log_request (
    org BIGINT NOT NULL,
    execution TEXT COLLATE "C" NOT NULL,
    request TEXT COLLATE "C" NOT NULL,
    stored BIGINT NOT NULL,
    PRIMARY KEY (org, execution, request)
);

-- Quality of the rows that silver steps made.
CREATE TABLE quality (
    org BIGINT NOT NULL,
    execution TEXT COLLATE "C" NOT NULL,
    step BIGINT NOT NULL,
    pipeline TEXT COLLATE "C" NOT NULL,
    pipeline_name TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    scored BIGINT NOT NULL,
    -- Sum of the scores.
    points DOUBLE PRECISION NOT NULL,
    flagged BIGINT NOT NULL,
    PRIMARY KEY (org, execution, step)
);
CREATE INDEX quality_at ON quality (org, at);

-- What was wrong with them.
CREATE TABLE quality_issue (
    org BIGINT NOT NULL,
    execution TEXT COLLATE "C" NOT NULL,
    step BIGINT NOT NULL,
    -- From 0, in the order of the result.
    place BIGINT NOT NULL,
    pipeline TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    issue TEXT COLLATE "C" NOT NULL,
    -- Empty if it concerns whole rows.
    field TEXT COLLATE "C" NOT NULL,
    -- Name of the rule that found it; empty if a built-in check did.
    rule TEXT COLLATE "C" NOT NULL,
    rows_with BIGINT NOT NULL,
    -- Rows that were scored with them.
    scored BIGINT NOT NULL,
    PRIMARY KEY (org, execution, step, place)
);
CREATE INDEX quality_issue_at ON quality_issue (org, at);

-- Executions that ended with batches in bronze that may not be finished in silver.
CREATE TABLE unfinished (
    org BIGINT NOT NULL,
    pipeline TEXT COLLATE "C" NOT NULL,
    execution TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, pipeline, execution)
);
