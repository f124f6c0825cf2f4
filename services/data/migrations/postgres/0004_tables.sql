-- Tables of the lake. A row is there before the table is, so that every table is known.
CREATE TABLE lake_table (
    org BIGINT NOT NULL,
    -- `bronze`, `silver` or `gold`.
    layer TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    -- The data set or aggregation; empty if none declares it.
    dataset TEXT COLLATE "C" NOT NULL,
    dataset_version BIGINT NOT NULL,
    -- Columns that identify a row, with commas between; none of them has one.
    key_columns TEXT COLLATE "C" NOT NULL,
    -- `RetentionPolicy`; NULL means the default.
    retention BYTEA,
    created_at BIGINT NOT NULL,
    -- Up to which version commits have been looked through for batches without a row; -1 for none.
    repaired BIGINT NOT NULL,
    PRIMARY KEY (org, layer, name)
);

-- Long work on tables; what ended stays for 30 days.
CREATE TABLE table_operation (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    org BIGINT NOT NULL,
    layer TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    -- The number of `TableOperationKind`.
    kind BIGINT NOT NULL,
    -- The number of `ExecutionStatus`.
    status BIGINT NOT NULL,
    -- What is asked, as `core/operation.rs` says.
    task BYTEA NOT NULL,
    -- `TableOperation`, as it is shown.
    body BYTEA NOT NULL,
    cancelled BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    completed_at BIGINT
);
CREATE INDEX table_operation_org ON table_operation (org, created_at, id);
CREATE INDEX table_operation_open ON table_operation (org, layer, name, kind) WHERE completed_at IS NULL;
