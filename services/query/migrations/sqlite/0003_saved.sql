-- Saved queries as they are; a deleted one stays with its versions, and its name is free.
CREATE TABLE saved_query (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    owner_id INTEGER NOT NULL,
    -- In lower case; unique among those of one owner that are there.
    name_key TEXT NOT NULL,
    -- Name and description in lower case, which are searched.
    words TEXT NOT NULL,
    -- The number of `Visibility`.
    visibility INTEGER NOT NULL,
    version INTEGER NOT NULL,
    -- What people decided, as `store/saved.rs` says.
    body BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    updated_by INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    last_run_at INTEGER,
    deleted_at INTEGER,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX saved_query_name ON saved_query (org, owner_id, name_key)
    WHERE deleted_at IS NULL;

CREATE TABLE saved_query_version (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    body BLOB NOT NULL,
    updated_by INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (org, id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_query_label (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (org, id, label)
) STRICT, WITHOUT ROWID;
