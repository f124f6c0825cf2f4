-- Batches that are being processed. A row is there before the commit, so that a commit of a process that died is found.
CREATE TABLE silver_run (
    org INTEGER NOT NULL,
    -- The silver batch.
    id TEXT NOT NULL,
    -- What the commit's note says.
    run TEXT NOT NULL,
    -- Newest version of the table before; -1 for a table that was not there.
    base INTEGER NOT NULL,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;

-- What was made of bronze batches.
CREATE TABLE silver_result (
    org INTEGER NOT NULL,
    -- The silver batch.
    id TEXT NOT NULL,
    bronze TEXT NOT NULL,
    dataset TEXT NOT NULL,
    version INTEGER NOT NULL,
    execution TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    processed_at INTEGER NOT NULL,
    -- Day of ingestion, as `YYYY-MM-DD`.
    day TEXT NOT NULL,
    -- Rows that were scored, the sum and the least of their scores in millionths of a point, and how many lie in each band.
    scored INTEGER NOT NULL,
    score_sum INTEGER NOT NULL,
    score_min INTEGER NOT NULL,
    band_0 INTEGER NOT NULL,
    band_50 INTEGER NOT NULL,
    band_70 INTEGER NOT NULL,
    band_90 INTEGER NOT NULL,
    quarantined INTEGER NOT NULL,
    -- `SilverResult`, as it is shown.
    body BLOB NOT NULL,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX silver_result_time ON silver_result (org, processed_at, id);
CREATE INDEX silver_result_bronze ON silver_result (org, bronze, processed_at);
CREATE INDEX silver_result_dataset ON silver_result (org, dataset, processed_at);
CREATE INDEX silver_result_execution ON silver_result (org, execution, processed_at);

-- Irregularities of results by type.
CREATE TABLE silver_issue (
    org INTEGER NOT NULL,
    -- The silver batch.
    id TEXT NOT NULL,
    reason TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (org, id, reason)
) STRICT, WITHOUT ROWID;

-- Records that were set aside. Those of a run that is not finished have no result yet, and are not shown.
CREATE TABLE quarantine (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    -- The silver batch, and the run of it.
    silver TEXT NOT NULL,
    run TEXT NOT NULL,
    bronze TEXT NOT NULL,
    dataset TEXT NOT NULL,
    -- The number of `QuarantineState`.
    state INTEGER NOT NULL,
    held_at INTEGER NOT NULL,
    -- When it is forgotten.
    until INTEGER NOT NULL,
    -- The record as it was received.
    payload BLOB NOT NULL,
    -- `QuarantinedRecord` without payload and state.
    body BLOB NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at INTEGER,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX quarantine_time ON quarantine (org, state, held_at, id);
CREATE INDEX quarantine_dataset ON quarantine (org, dataset, state, held_at, id);
CREATE INDEX quarantine_bronze ON quarantine (org, bronze);
CREATE INDEX quarantine_silver ON quarantine (org, silver);
CREATE INDEX quarantine_until ON quarantine (until);

-- Why they were.
CREATE TABLE quarantine_reason (
    org INTEGER NOT NULL,
    -- The record.
    id TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (org, id, reason)
) STRICT, WITHOUT ROWID;

-- Writes of rows by hand, so that a request that is repeated is answered with what it made.
CREATE TABLE silver_request (
    org INTEGER NOT NULL,
    request TEXT NOT NULL,
    -- SHA-256 of what was asked.
    content BLOB NOT NULL,
    -- The answer; NULL while it is not known.
    answer BLOB,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (org, request)
) STRICT, WITHOUT ROWID;
CREATE INDEX silver_request_time ON silver_request (created_at);
