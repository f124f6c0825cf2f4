-- Batches that are being processed. A row is there before the commit, so that a commit of a process that died is found.
CREATE TABLE silver_run (
    org BIGINT NOT NULL,
    -- The silver batch.
    id TEXT COLLATE "C" NOT NULL,
    -- What the commit's note says.
    run TEXT COLLATE "C" NOT NULL,
    -- Newest version of the table before; -1 for a table that was not there.
    base BIGINT NOT NULL,
    PRIMARY KEY (org, id)
);

-- What was made of bronze batches.
CREATE TABLE silver_result (
    org BIGINT NOT NULL,
    -- The silver batch.
    id TEXT COLLATE "C" NOT NULL,
    bronze TEXT COLLATE "C" NOT NULL,
    dataset TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    execution TEXT COLLATE "C" NOT NULL,
    pipeline TEXT COLLATE "C" NOT NULL,
    processed_at BIGINT NOT NULL,
    -- Day of ingestion, as `YYYY-MM-DD`.
    day TEXT COLLATE "C" NOT NULL,
    -- Rows that were scored, the sum and the least of their scores in millionths of a point, and how many lie in each band.
    scored BIGINT NOT NULL,
    score_sum BIGINT NOT NULL,
    score_min BIGINT NOT NULL,
    band_0 BIGINT NOT NULL,
    band_50 BIGINT NOT NULL,
    band_70 BIGINT NOT NULL,
    band_90 BIGINT NOT NULL,
    quarantined BIGINT NOT NULL,
    -- `SilverResult`, as it is shown.
    body BYTEA NOT NULL,
    PRIMARY KEY (org, id)
);
CREATE INDEX silver_result_time ON silver_result (org, processed_at, id);
CREATE INDEX silver_result_bronze ON silver_result (org, bronze, processed_at);
CREATE INDEX silver_result_dataset ON silver_result (org, dataset, processed_at);
CREATE INDEX silver_result_execution ON silver_result (org, execution, processed_at);

-- Irregularities of results by type.
CREATE TABLE silver_issue (
    org BIGINT NOT NULL,
    -- The silver batch.
    id TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (org, id, reason)
);

-- Records that were set aside. Those of a run that is not finished have no result yet, and are not shown.
CREATE TABLE quarantine (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    -- The silver batch, and the run of it.
    silver TEXT COLLATE "C" NOT NULL,
    run TEXT COLLATE "C" NOT NULL,
    bronze TEXT COLLATE "C" NOT NULL,
    dataset TEXT COLLATE "C" NOT NULL,
    -- The number of `QuarantineState`.
    state BIGINT NOT NULL,
    held_at BIGINT NOT NULL,
    -- When it is forgotten.
    until BIGINT NOT NULL,
    -- The record as it was received.
    payload BYTEA NOT NULL,
    -- `QuarantinedRecord` without payload and state.
    body BYTEA NOT NULL,
    decided_by TEXT COLLATE "C" NOT NULL,
    decided_at BIGINT,
    PRIMARY KEY (org, id)
);
CREATE INDEX quarantine_time ON quarantine (org, state, held_at, id);
CREATE INDEX quarantine_dataset ON quarantine (org, dataset, state, held_at, id);
CREATE INDEX quarantine_bronze ON quarantine (org, bronze);
CREATE INDEX quarantine_silver ON quarantine (org, silver);
CREATE INDEX quarantine_until ON quarantine (until);

-- Why they were.
CREATE TABLE quarantine_reason (
    org BIGINT NOT NULL,
    -- The record.
    id TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, id, reason)
);

-- Writes of rows by hand, so that a request that is repeated is answered with what it made.
CREATE TABLE silver_request (
    org BIGINT NOT NULL,
    request TEXT COLLATE "C" NOT NULL,
    -- SHA-256 of what was asked.
    content BYTEA NOT NULL,
    -- The answer; NULL while it is not known.
    answer BYTEA,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (org, request)
);
CREATE INDEX silver_request_time ON silver_request (created_at);
