-- Views as they are; a deleted one stays, so that its versions go on if it comes back.
CREATE TABLE view (
    org INTEGER NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    -- What people decided, as `store/view.rs` says.
    body BLOB NOT NULL,
    created_by INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_by INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    PRIMARY KEY (org, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE view_version (
    org INTEGER NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    body BLOB NOT NULL,
    updated_by INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (org, name, version)
) STRICT, WITHOUT ROWID;

-- What the newest version of a view reads, as `layer.table`.
CREATE TABLE view_input (
    org INTEGER NOT NULL,
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    PRIMARY KEY (org, name, relation)
) STRICT, WITHOUT ROWID;
CREATE INDEX view_input_relation ON view_input (org, relation);
