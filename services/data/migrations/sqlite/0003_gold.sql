-- What is known of each aggregation's newest build.
CREATE TABLE aggregation (
    org INTEGER NOT NULL,
    name TEXT NOT NULL,
    -- Tells the declaration that was followed; empty while not all groups were built by one.
    fingerprint TEXT NOT NULL,
    declaration INTEGER NOT NULL,
    -- Versions of what was read, as `core/gold/state.rs` says.
    inputs TEXT NOT NULL,
    table_version INTEGER NOT NULL,
    built_at INTEGER NOT NULL,
    -- The newest build that made a version.
    batch TEXT NOT NULL,
    -- Why the newest build failed; empty if it did not.
    error TEXT NOT NULL,
    PRIMARY KEY (org, name)
) STRICT, WITHOUT ROWID;

-- What builds on behalf of executions did, so that a repeated call is told the same.
CREATE TABLE gold_result (
    org INTEGER NOT NULL,
    -- The aggregation; for a whole silver batch `#` and the batch.
    name TEXT NOT NULL,
    execution TEXT NOT NULL,
    -- `GoldResult`, as `store/gold.rs` says.
    result BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (org, name, execution)
) STRICT, WITHOUT ROWID;
CREATE INDEX gold_result_age ON gold_result (org, made_at);
