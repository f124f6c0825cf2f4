-- The newest revision, and up to which one changes are no longer kept. One row.
CREATE TABLE revision (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    newest BIGINT NOT NULL,
    compacted BIGINT NOT NULL
);
INSERT INTO revision (id, newest, compacted) VALUES (1, 0, 0);

-- Objects as they are; deleted ones until their remains go.
CREATE TABLE object (
    org BIGINT NOT NULL,
    kind BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    -- The name while it is taken, NULL otherwise.
    live_name TEXT COLLATE "C",
    version BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    -- What people decided; `body.rs` has the format.
    body BYTEA NOT NULL,
    -- What services reported about it; makes no version.
    activity BYTEA,
    template_id TEXT COLLATE "C" NOT NULL,
    state BIGINT NOT NULL,
    category BIGINT NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    search TEXT COLLATE "C" NOT NULL,
    next_run_at BIGINT,
    last_run_at BIGINT,
    created_by BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_by BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT,
    PRIMARY KEY (org, kind, id)
);
CREATE UNIQUE INDEX object_name ON object (org, kind, live_name);
CREATE INDEX object_category ON object (kind, category, org);
CREATE INDEX object_deleted ON object (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE object_version (
    org BIGINT NOT NULL,
    kind BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    body BYTEA NOT NULL,
    is_deletion BOOLEAN NOT NULL,
    changed_by BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    change_reason TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, kind, id, version)
);

-- Marks of live objects.
CREATE TABLE object_label (
    org BIGINT NOT NULL,
    kind BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    label TEXT COLLATE "C" NOT NULL,
    mark TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, kind, id, label)
);
CREATE INDEX object_label_mark ON object_label (org, label, mark);

-- Which live objects refer to which.
CREATE TABLE object_reference (
    org BIGINT NOT NULL,
    kind BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    target_kind BIGINT NOT NULL,
    target_id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, kind, id, target_kind, target_id)
);
CREATE INDEX object_reference_target ON object_reference (org, target_kind, target_id);

-- Every change in the order of the revisions; all changes of one transaction have one.
CREATE TABLE change_log (
    revision BIGINT NOT NULL,
    place BIGINT NOT NULL,
    org BIGINT NOT NULL,
    kind BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    is_deletion BOOLEAN NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (revision, place)
);
CREATE INDEX change_log_org ON change_log (org, revision);

-- How often templates were used, built-in ones by everybody.
CREATE TABLE template_use (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    uses BIGINT NOT NULL
);
