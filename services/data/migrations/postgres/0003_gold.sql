-- What is known of each aggregation's newest build.
CREATE TABLE aggregation (
    org BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    -- Tells the declaration that was followed; empty while not all groups were built by one.
    fingerprint TEXT NOT NULL,
    declaration BIGINT NOT NULL,
    -- Versions of what was read, as `core/gold/state.rs` says.
    inputs TEXT NOT NULL,
    table_version BIGINT NOT NULL,
    built_at BIGINT NOT NULL,
    -- The newest build that made a version.
    batch TEXT NOT NULL,
    -- Why the newest build failed; empty if it did not.
    error TEXT NOT NULL,
    PRIMARY KEY (org, name)
);

-- What builds on behalf of executions did, so that a repeated call is told the same.
CREATE TABLE gold_result (
    org BIGINT NOT NULL,
    -- The aggregation; for a whole silver batch `#` and the batch.
    name TEXT COLLATE "C" NOT NULL,
    execution TEXT COLLATE "C" NOT NULL,
    -- `GoldResult`, as `store/gold.rs` says.
    result BYTEA NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (org, name, execution)
);
CREATE INDEX gold_result_age ON gold_result (org, made_at);
