-- The newest revision, and up to which one changes are no longer kept. One row.
CREATE TABLE revision (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    newest INTEGER NOT NULL,
    compacted INTEGER NOT NULL
) STRICT;
INSERT INTO revision (id, newest, compacted) VALUES (1, 0, 0);

-- Objects as they are; deleted ones until their remains go.
CREATE TABLE object (
    org INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    -- The name while it is taken, NULL otherwise.
    live_name TEXT,
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    -- What people decided; `body.rs` has the format.
    body BLOB NOT NULL,
    -- What services reported about it; makes no version.
    activity BLOB,
    template_id TEXT NOT NULL,
    state INTEGER NOT NULL,
    category INTEGER NOT NULL,
    subject TEXT NOT NULL,
    search TEXT NOT NULL,
    next_run_at INTEGER,
    last_run_at INTEGER,
    created_by INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_by INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    PRIMARY KEY (org, kind, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX object_name ON object (org, kind, live_name);
CREATE INDEX object_category ON object (kind, category, org);
CREATE INDEX object_deleted ON object (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE object_version (
    org INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    body BLOB NOT NULL,
    is_deletion INTEGER NOT NULL,
    changed_by INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    change_reason TEXT NOT NULL,
    PRIMARY KEY (org, kind, id, version)
) STRICT, WITHOUT ROWID;

-- Marks of live objects.
CREATE TABLE object_label (
    org INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (org, kind, id, label)
) STRICT, WITHOUT ROWID;
CREATE INDEX object_label_mark ON object_label (org, label, mark);

-- Which live objects refer to which.
CREATE TABLE object_reference (
    org INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    target_kind INTEGER NOT NULL,
    target_id TEXT NOT NULL,
    PRIMARY KEY (org, kind, id, target_kind, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX object_reference_target ON object_reference (org, target_kind, target_id);

-- Every change in the order of the revisions; all changes of one transaction have one.
CREATE TABLE change_log (
    revision INTEGER NOT NULL,
    place INTEGER NOT NULL,
    org INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    is_deletion INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (revision, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_log_org ON change_log (org, revision);

-- How often templates were used, built-in ones by everybody.
CREATE TABLE template_use (
    id TEXT NOT NULL PRIMARY KEY,
    uses INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
