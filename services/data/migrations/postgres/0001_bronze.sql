-- The newest attempt of an execution that was seen.
CREATE TABLE fence (
    org BIGINT NOT NULL,
    execution TEXT COLLATE "C" NOT NULL,
    fence BIGINT NOT NULL,
    PRIMARY KEY (org, execution)
);

-- Batches of raw records. A row follows the commit that holds the records, and is made again from the commit's note if
-- the process died in between.
CREATE TABLE bronze_batch (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    request TEXT COLLATE "C" NOT NULL,
    table_name TEXT COLLATE "C" NOT NULL,
    -- The number of `ConnectorType`.
    kind BIGINT NOT NULL,
    connector TEXT COLLATE "C" NOT NULL,
    stream TEXT COLLATE "C" NOT NULL,
    dataset TEXT COLLATE "C" NOT NULL,
    execution TEXT COLLATE "C" NOT NULL,
    -- Days that the records are about, as `YYYY-MM-DD`; both or none.
    first_day TEXT COLLATE "C",
    last_day TEXT COLLATE "C",
    ingested_at BIGINT NOT NULL,
    records BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    -- SHA-256 of what the header said.
    header BYTEA NOT NULL,
    -- `BronzeBatch`, as it is shown.
    body BYTEA NOT NULL,
    media_type TEXT COLLATE "C" NOT NULL,
    completes_generation BOOLEAN NOT NULL,
    -- When its records were removed; NULL while they are there.
    removed_at BIGINT,
    PRIMARY KEY (org, id)
);
CREATE INDEX bronze_batch_request ON bronze_batch (org, request, ingested_at);
CREATE INDEX bronze_batch_time ON bronze_batch (org, ingested_at, id);
CREATE INDEX bronze_batch_table ON bronze_batch (org, table_name, ingested_at);
CREATE INDEX bronze_batch_dataset ON bronze_batch (org, dataset, ingested_at);
CREATE INDEX bronze_batch_execution ON bronze_batch (org, execution, ingested_at);

-- How far writers that count have come, for ever.
CREATE TABLE append_position (
    org BIGINT NOT NULL,
    table_name TEXT COLLATE "C" NOT NULL,
    application TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    batch TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, table_name, application, version)
);

-- Replays, so that a request that is repeated is answered with what it made.
CREATE TABLE bronze_replay (
    org BIGINT NOT NULL,
    request TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    -- SHA-256 of the selection.
    selection BYTEA NOT NULL,
    batches BIGINT NOT NULL,
    records BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (org, request)
);

-- What the layers above have still to do about batches.
CREATE TABLE follow (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    org BIGINT NOT NULL,
    -- 1: process the batch anew. 2: forget what was made of it.
    kind BIGINT NOT NULL,
    batch TEXT COLLATE "C" NOT NULL,
    dataset TEXT COLLATE "C" NOT NULL,
    -- The replay; empty if there is none.
    replay TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL
);
