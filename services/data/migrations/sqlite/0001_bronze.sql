-- The newest attempt of an execution that was seen.
CREATE TABLE fence (
    org INTEGER NOT NULL,
    execution TEXT NOT NULL,
    fence INTEGER NOT NULL,
    PRIMARY KEY (org, execution)
) STRICT, WITHOUT ROWID;

-- Batches of raw records. A row follows the commit that holds the records, and is made again from the commit's note if
-- the process died in between.
CREATE TABLE bronze_batch (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    request TEXT NOT NULL,
    table_name TEXT NOT NULL,
    -- The number of `ConnectorType`.
    kind INTEGER NOT NULL,
    connector TEXT NOT NULL,
    stream TEXT NOT NULL,
    dataset TEXT NOT NULL,
    execution TEXT NOT NULL,
    -- Days that the records are about, as `YYYY-MM-DD`; both or none.
    first_day TEXT,
    last_day TEXT,
    ingested_at INTEGER NOT NULL,
    records INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    -- SHA-256 of what the header said.
    header BLOB NOT NULL,
    -- `BronzeBatch`, as it is shown.
    body BLOB NOT NULL,
    media_type TEXT NOT NULL,
    completes_generation INTEGER NOT NULL,
    -- When its records were removed; NULL while they are there.
    removed_at INTEGER,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX bronze_batch_request ON bronze_batch (org, request, ingested_at);
CREATE INDEX bronze_batch_time ON bronze_batch (org, ingested_at, id);
CREATE INDEX bronze_batch_table ON bronze_batch (org, table_name, ingested_at);
CREATE INDEX bronze_batch_dataset ON bronze_batch (org, dataset, ingested_at);
CREATE INDEX bronze_batch_execution ON bronze_batch (org, execution, ingested_at);

-- How far writers that count have come, for ever.
CREATE TABLE append_position (
    org INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    application TEXT NOT NULL,
    version INTEGER NOT NULL,
    batch TEXT NOT NULL,
    PRIMARY KEY (org, table_name, application, version)
) STRICT, WITHOUT ROWID;

-- Replays, so that a request that is repeated is answered with what it made.
CREATE TABLE bronze_replay (
    org INTEGER NOT NULL,
    request TEXT NOT NULL,
    id TEXT NOT NULL,
    -- SHA-256 of the selection.
    selection BLOB NOT NULL,
    batches INTEGER NOT NULL,
    records INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (org, request)
) STRICT, WITHOUT ROWID;

-- What the layers above have still to do about batches.
CREATE TABLE follow (
    id TEXT NOT NULL PRIMARY KEY,
    org INTEGER NOT NULL,
    -- 1: process the batch anew. 2: forget what was made of it.
    kind INTEGER NOT NULL,
    batch TEXT NOT NULL,
    dataset TEXT NOT NULL,
    -- The replay; empty if there is none.
    replay TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
