-- Queries of the last 30 days.
CREATE TABLE query (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    -- 0 if a service asked.
    user_id BIGINT NOT NULL,
    -- The number of `QueryInterface`.
    door BIGINT NOT NULL,
    -- The number of `ExecutionStatus`.
    status BIGINT NOT NULL,
    -- Statement, labels and saved query, as `store/query.rs` says.
    body BYTEA NOT NULL,
    -- `QueryStatistics` and `Error`; NULL until it ended, and without an error.
    statistics BYTEA,
    error BYTEA,
    created_at BIGINT NOT NULL,
    completed_at BIGINT,
    -- The process that runs it.
    server TEXT COLLATE "C" NOT NULL,
    -- Somebody wants it to end.
    cancel BIGINT NOT NULL,
    PRIMARY KEY (org, id)
);
CREATE INDEX query_time ON query (org, created_at, id);
CREATE INDEX query_age ON query (created_at);
-- 1 and 2: those that have not ended.
CREATE INDEX query_open ON query (server) WHERE status IN (1, 2);

-- Processes that run queries, and until when they are believed to.
CREATE TABLE server (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    until BIGINT NOT NULL
);
