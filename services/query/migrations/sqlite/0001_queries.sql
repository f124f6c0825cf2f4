-- Queries of the last 30 days.
CREATE TABLE query (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    -- 0 if a service asked.
    user_id INTEGER NOT NULL,
    -- The number of `QueryInterface`.
    door INTEGER NOT NULL,
    -- The number of `ExecutionStatus`.
    status INTEGER NOT NULL,
    -- Statement, labels and saved query, as `store/query.rs` says.
    body BLOB NOT NULL,
    -- `QueryStatistics` and `Error`; NULL until it ended, and without an error.
    statistics BLOB,
    error BLOB,
    created_at INTEGER NOT NULL,
    completed_at INTEGER,
    -- The process that runs it.
    server TEXT NOT NULL,
    -- Somebody wants it to end.
    cancel INTEGER NOT NULL,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX query_time ON query (org, created_at, id);
CREATE INDEX query_age ON query (created_at);
-- 1 and 2: those that have not ended.
CREATE INDEX query_open ON query (server) WHERE status IN (1, 2);

-- Processes that run queries, and until when they are believed to.
CREATE TABLE server (
    id TEXT NOT NULL PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
