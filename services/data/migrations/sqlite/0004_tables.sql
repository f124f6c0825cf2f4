-- Tables of the lake. A row is there before the table is, so that every table is known.
CREATE TABLE lake_table (
    org INTEGER NOT NULL,
    -- `bronze`, `silver` or `gold`.
    layer TEXT NOT NULL,
    name TEXT NOT NULL,
    -- The data set or aggregation; empty if none declares it.
    dataset TEXT NOT NULL,
    dataset_version INTEGER NOT NULL,
    -- Columns that identify a row, with commas between; none of them has one.
    key_columns TEXT NOT NULL,
    -- `RetentionPolicy`; NULL means the default.
    retention BLOB,
    created_at INTEGER NOT NULL,
    -- Up to which version commits have been looked through for batches without a row; -1 for none.
    repaired INTEGER NOT NULL,
    PRIMARY KEY (org, layer, name)
) STRICT, WITHOUT ROWID;

-- Long work on tables; what ended stays for 30 days.
CREATE TABLE table_operation (
    id TEXT NOT NULL PRIMARY KEY,
    org INTEGER NOT NULL,
    layer TEXT NOT NULL,
    name TEXT NOT NULL,
    -- The number of `TableOperationKind`.
    kind INTEGER NOT NULL,
    -- The number of `ExecutionStatus`.
    status INTEGER NOT NULL,
    -- What is asked, as `core/operation.rs` says.
    task BLOB NOT NULL,
    -- `TableOperation`, as it is shown.
    body BLOB NOT NULL,
    cancelled INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    completed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX table_operation_org ON table_operation (org, created_at, id);
CREATE INDEX table_operation_open ON table_operation (org, layer, name, kind) WHERE completed_at IS NULL;
